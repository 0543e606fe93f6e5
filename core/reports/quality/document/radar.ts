/** A radar as inline SVG: one axis per criterion, from 0 to 100 %; the table beside it says the same in numbers. */
import { percentText } from '../../french';
import type { Markup } from '../../site/markup';
import { element } from '../../site/markup';
import { wrapLines } from '../../page';

export interface Axis {
  readonly libelle: string;
  /** 0-1; null: nothing evaluated, no point. */
  readonly valeur: number | null;
  readonly avant: number | null;
}

const WIDTH = 480;
const HEIGHT = 400;
const [CX, CY, RADIUS] = [WIDTH / 2, HEIGHT / 2 + 2, 115];
const STEPS = [0.25, 0.5, 0.75, 1];
const LABEL = 16;

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Below three axes there is no surface to draw: the table is enough. */
export function canDraw(axes: readonly Axis[]): boolean {
  return axes.length >= 3;
}

/**
 * @param id unique in the page
 * @param noms of the series now, and of the one before when there is one
 */
export function radar(
  id: string,
  titre: string,
  axes: readonly Axis[],
  noms: { readonly actuel: string; readonly avant: string | null },
): Markup {
  const angle = (i: number): number => (2 * Math.PI * i) / axes.length - Math.PI / 2;
  const point = (i: number, share: number): [number, number] => [
    round(CX + Math.cos(angle(i)) * RADIUS * share),
    round(CY + Math.sin(angle(i)) * RADIUS * share),
  ];
  const ring = (share: number): string => closed(axes.map((_, i) => point(i, share)));
  const values = (of: (axis: Axis) => number | null): [number, number][] =>
    axes.flatMap((axis, i) => {
      const value = of(axis);
      return value === null ? [] : [point(i, value)];
    });
  const now = values(({ valeur }) => valeur);
  const before = noms.avant === null ? [] : values(({ avant }) => avant);
  const told = axes.map(({ libelle, valeur }) => `${libelle} : ${valeur === null ? '-' : percentText(valeur)}`);
  return element(
    'figure',
    { class: 'radar' },
    element(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-labelledby': `${id}-t ${id}-d` },
      element('title', { id: `${id}-t` }, titre),
      element('desc', { id: `${id}-d` }, told.join(' ; ')),
      STEPS.map((share) => element('path', { d: ring(share), class: 'toile' })),
      axes.map((_, i) => {
        const [x, y] = point(i, 1);
        return element('line', { x1: CX, y1: CY, x2: x, y2: y, class: 'rayon' });
      }),
      STEPS.map((share) => {
        const y = round(CY - RADIUS * share);
        return element('text', { x: CX + 4, y: y + 12 }, percentText(share));
      }),
      before.length > 1 ? element('path', { d: closed(before), class: 'avant' }) : '',
      now.length > 1 ? element('path', { d: closed(now), class: 'actuel' }) : '',
      now.map(([cx, cy]) => element('circle', { cx, cy, r: 4, class: 'point' })),
      axes.map(({ libelle }, i) => label(libelle, angle(i))),
      noms.avant === null ? '' : legend(noms.actuel, noms.avant),
    ),
  );
}

function closed(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

function label(text: string, angle: number): Markup[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = round(CX + cos * (RADIUS + 12));
  const lines = wrapLines(text, LABEL).slice(0, 4);
  const anchor = Math.abs(cos) < 0.3 ? 'middle' : cos > 0 ? 'start' : 'end';
  // Above, the last line stands next to the axis; below, the first one; at the sides, the middle.
  const top = CY + sin * (RADIUS + 14) - ((1 - sin) / 2) * (lines.length - 1) * 16 + 4 + sin * 6;
  return lines.map((line, i) => element('text', { x, y: round(top + i * 16), 'text-anchor': anchor }, line));
}

function legend(actuel: string, avant: string): Markup[] {
  const y = HEIGHT - 8;
  return [
    element('line', { x1: 4, y1: y - 4, x2: 32, y2: y - 4, class: 'actuel' }),
    element('text', { x: 38, y }, actuel),
    element('line', { x1: WIDTH / 2, y1: y - 4, x2: WIDTH / 2 + 28, y2: y - 4, class: 'avant' }),
    element('text', { x: WIDTH / 2 + 34, y }, avant),
  ];
}
