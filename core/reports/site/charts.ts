/** Charts of the page, as inline SVG with a title and a description; the table beside each says the same in numbers. */
import type { Tint } from '../../workbook';
import { HIDDEN } from '../figures';
import { percentText } from '../french';
import type { Markup } from './markup';
import { element } from './markup';

/** A value of a chart: a number, `null` when there is nothing, `hidden` under statistical secrecy. */
export type Point = number | null | 'hidden';

export interface PlotSeries {
  readonly nom: string;
  readonly teinte: Tint;
  readonly points: readonly Point[];
}

export interface Plot {
  /** Unique in the page. */
  readonly id: string;
  readonly titre: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly PlotSeries[];
  readonly texte: (value: number) => string;
}

const WIDTH = 900;
const LEGEND = 34;
const TOP = 18;
const TICKS = 5;

function text(x: number, y: number, anchor: 'start' | 'middle' | 'end', content: string): Markup {
  return element('text', { x: round(x), y: round(y), 'text-anchor': anchor }, content);
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function legend(series: readonly PlotSeries[], y: number): Markup[] {
  let x = 0;
  return series.flatMap(({ nom, teinte }) => {
    const at = x;
    x += 42 + nom.length * 7.2;
    return [
      element('rect', { x: round(at), y: y - 10, width: 12, height: 12, class: `t-${teinte}` }),
      text(at + 18, y, 'start', nom),
    ];
  });
}

function svg({ id, titre, description }: Plot, height: number, content: readonly Markup[]): Markup {
  return element(
    'figure',
    {},
    element(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${round(height)}`, role: 'img', 'aria-labelledby': `${id}-t ${id}-d` },
      element('title', { id: `${id}-t` }, titre),
      element('desc', { id: `${id}-d` }, description),
      content,
    ),
  );
}

/** A round number not below `max`, cut into TICKS steps. */
export function scaleTop(max: number): number {
  if (max <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(max / TICKS));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 10].find((one) => one * step * TICKS >= max) ?? 10;
  return factor * step * TICKS;
}

/** Columns side by side, by category. */
export function columnsChart(plot: Plot, top?: number): Markup {
  const { categories, series, texte } = plot;
  const values = series.flatMap(({ points }) => points.filter((one): one is number => typeof one === 'number'));
  const max = top ?? scaleTop(Math.max(0, ...values));
  const left = 56;
  const plotHeight = 230;
  const bottom = TOP + plotHeight;
  const slot = (WIDTH - left) / Math.max(1, categories.length);
  const bar = Math.min(64, (slot * 0.8) / series.length);
  const y = (value: number): number => bottom - (value / max) * plotHeight;
  const grid = Array.from({ length: TICKS + 1 }, (_, i) => (max * i) / TICKS).flatMap((value) => [
    element('line', {
      x1: left,
      x2: WIDTH,
      y1: round(y(value)),
      y2: round(y(value)),
      class: value === 0 ? 'axe' : 'grille',
    }),
    text(left - 8, y(value) + 4, 'end', texte(value)),
  ]);
  const bars = categories.flatMap((category, c) => {
    const start = left + c * slot + (slot - bar * series.length) / 2;
    const middle = left + (c + 0.5) * slot;
    return [
      text(middle, bottom + 20, 'middle', category),
      ...series.flatMap(({ points, teinte }, s) => column(points[c], start + s * bar, bar, y, bottom, teinte, texte)),
    ];
  });
  return svg(plot, bottom + 26 + LEGEND, [...grid, ...bars, ...legend(series, bottom + 26 + LEGEND - 8)]);
}

function column(
  point: Point,
  x: number,
  width: number,
  y: (value: number) => number,
  bottom: number,
  teinte: Tint,
  texte: (value: number) => string,
): Markup[] {
  if (point === null) return [];
  if (point === 'hidden') return [text(x + width / 2, bottom - 4, 'middle', HIDDEN)];
  const top = y(point);
  const rect = element('rect', {
    x: round(x + 1),
    y: round(top),
    width: round(width - 2),
    height: round(bottom - top),
    class: `t-${teinte}`,
  });
  return width >= 26 ? [rect, text(x + width / 2, top - 4, 'middle', texte(point))] : [rect];
}

/** Rows of shares that fill the width, by category; a category with a hidden share shows `c` alone. */
export function sharesChart(plot: Plot): Markup {
  const { categories, series } = plot;
  const left = Math.min(360, 40 + Math.max(0, ...categories.map((one) => one.length)) * 6.4);
  const slot = 30;
  const width = WIDTH - left;
  const rows = categories.flatMap((category, c) => {
    const y = TOP + c * slot;
    const label = text(left - 10, y + 15, 'end', category);
    const points = series.map(({ points: all }) => all[c]);
    if (points.some((one) => one === 'hidden')) return [label, text(left + 6, y + 15, 'start', HIDDEN)];
    let x = left;
    const parts = series.flatMap(({ teinte }, s) => {
      const share = points[s];
      if (typeof share !== 'number' || share === 0) return [];
      const at = x;
      x += share * width;
      return [element('rect', { x: round(at), y, width: round(share * width), height: 21, class: `t-${teinte} sep` })];
    });
    return [label, ...parts];
  });
  const bottom = TOP + categories.length * slot;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) =>
    text(left + share * width, bottom + 14, share === 0 ? 'start' : share === 1 ? 'end' : 'middle', percentText(share)),
  );
  return svg(plot, bottom + 22 + LEGEND, [...rows, ...ticks, ...legend(series, bottom + 22 + LEGEND - 8)]);
}
