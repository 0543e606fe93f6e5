/** A radar as inline SVG: one axis per criterion, from 0 to 100 %; the table beside it says the same in numbers. */
import { percentText } from '../../french';
import type { Markup } from '../../site/markup';
import { element } from '../../site/markup';
import { angleOf, type Box, FONT, frameOf, type Layout, layOut, type PlacedLabel } from './radarLabels';

export interface Axis {
  readonly numero: string;
  readonly titre: string;
  /** 0-1; null: nothing evaluated, no point. */
  readonly valeur: number | null;
  readonly avant: number | null;
}

/** Names of the series now, and of the one before when there is one. */
export interface Series {
  readonly actuel: string;
  readonly avant: string | null;
}

const STEPS = [0.25, 0.5, 0.75, 1];
const LEGEND = 24;

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Below three axes there is no surface to draw: the table is enough. */
export function canDraw(axes: readonly Axis[]): boolean {
  return axes.length >= 3;
}

/**
 * Drawn twice: with the names of criteria, and with their numbers alone for narrow screens, where names would be too small
 * to be read.
 * @param id unique in the page
 */
export function radar(id: string, titre: string, axes: readonly Axis[], noms: Series): Markup {
  const [named, numbered] = [layOut(axes.map(nameOf)), numbersOf(axes)];
  return element(
    'figure',
    { class: named === null ? 'radar sans-noms' : 'radar' },
    named === null ? '' : drawing(id, 'ample', titre, axes, noms, named),
    drawing(`${id}-bref`, 'bref', titre, axes, noms, numbered),
  );
}

/** The number stays with the first word. */
function nameOf({ numero, titre }: Axis): string {
  return `${numero}.\u00a0${titre}`;
}

/** Numbers never cover each other: a référentiel has few criteria. */
function numbersOf(axes: readonly Axis[]): Layout {
  return layOut(axes.map(({ numero }) => numero)) ?? { radius: 115, labels: [] };
}

function drawing(
  id: string,
  genre: string,
  titre: string,
  axes: readonly Axis[],
  noms: Series,
  layout: Layout,
): Markup {
  const { radius, labels } = layout;
  const point = (i: number, share: number): [number, number] => {
    const angle = angleOf(i, axes.length);
    return [round(Math.cos(angle) * radius * share), round(Math.sin(angle) * radius * share)];
  };
  const values = (of: (axis: Axis) => number | null): [number, number][] =>
    axes.flatMap((axis, i) => {
      const value = of(axis);
      return value === null ? [] : [point(i, value)];
    });
  const now = values(({ valeur }) => valeur);
  const before = noms.avant === null ? [] : values(({ avant }) => avant);
  const told = axes.map((axis) => `${nameOf(axis)} : ${axis.valeur === null ? '-' : percentText(axis.valeur)}`);
  const frame = withLegend(frameOf(layout), noms);
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  return element(
    'svg',
    {
      class: genre,
      viewBox: `${frame.left} ${frame.top} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    element('title', { id: `${id}-t` }, titre),
    element('desc', { id: `${id}-d` }, told.join(' ; ')),
    STEPS.map((share) => element('path', { d: closed(axes.map((_, i) => point(i, share))), class: 'toile' })),
    axes.map((_, i) => {
      const [x, y] = point(i, 1);
      return element('line', { x1: 0, y1: 0, x2: x, y2: y, class: 'rayon' });
    }),
    before.length > 1 ? element('path', { d: closed(before), class: 'avant' }) : '',
    now.length > 1 ? element('path', { d: closed(now), class: 'actuel' }) : '',
    now.map(([cx, cy]) => element('circle', { cx, cy, r: 4, class: 'point' })),
    STEPS.map((share) => element('text', { x: 4, y: round(12 - radius * share), class: 'pas' }, percentText(share))),
    labels.map(label),
    noms.avant === null ? '' : legend(frame, noms.actuel, noms.avant),
  );
}

function closed(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

function label({ lines, x, y, anchor }: PlacedLabel): Markup[] {
  return lines.map((line, i) =>
    element('text', { x: round(x), y: round(y[i]), 'text-anchor': anchor, class: 'nom' }, line),
  );
}

/** Below, one line a series; as wide as their names. */
function withLegend(frame: Box, { actuel, avant }: Series): Box {
  if (avant === null) return frame;
  const wide = 40 + Math.max(actuel.length, avant.length) * 0.6 * FONT;
  return {
    ...frame,
    right: Math.max(frame.right, Math.round(frame.left + wide)),
    bottom: frame.bottom + 2 * LEGEND,
  };
}

function legend({ left, bottom }: Box, actuel: string, avant: string): Markup[] {
  const line = (text: string, genre: string, y: number): Markup[] => [
    element('line', { x1: left + 4, y1: y - 5, x2: left + 32, y2: y - 5, class: genre }),
    element('text', { x: left + 38, y }, text),
  ];
  return [...line(actuel, 'actuel', bottom - LEGEND - 6), ...line(avant, 'avant', bottom - 6)];
}
