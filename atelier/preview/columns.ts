/** Widths of the preview's columns, and which of them are in sight. */
import type { ShownSheet } from './sheetView';

/** Rows whose texts decide a width. */
const SAMPLED = 60;
const LETTER = 7.5;
const PADDING = 18;
const NARROWEST = 56;
const WIDEST = 300;

/** Left edges of the columns, in pixels, and one more for the right edge of the last. */
export function columnEdges(sheet: ShownSheet): Float64Array {
  const edges = new Float64Array(sheet.columnCount + 1);
  for (let column = 0; column < sheet.columnCount; column++) {
    let longest = 0;
    for (let row = 0; row < Math.min(SAMPLED, sheet.rowCount); row++) {
      longest = Math.max(longest, sheet.cell(row, column).text.length);
    }
    edges[column + 1] = edges[column] + Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + PADDING));
  }
  return edges;
}

/** First and last columns (0-based, last excluded) between two abscissas. */
export function columnsBetween(edges: Float64Array, left: number, right: number): readonly [number, number] {
  const from = Math.max(0, firstEdgeAfter(edges, left) - 1);
  return [from, Math.min(edges.length - 1, firstEdgeAfter(edges, right))];
}

function firstEdgeAfter(edges: Float64Array, x: number): number {
  let from = 0;
  let to = edges.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (edges[middle] <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}
