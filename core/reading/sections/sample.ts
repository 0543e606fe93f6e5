/** What rows of data usually hold, and the rows that hold nearly nothing. */
import { inChunks, ROWS_A_STEP } from '../../table';
import type { Steps } from '../../table';
import type { CellColumn } from '../cells';
import { DATA } from '../furniture';

/** Rows that tell what a row of data usually holds. */
const SAMPLE = 300;
/** A table of fewer cells a row has no room for titles: a lone cell is a row like others. */
const FEWEST_CELLS = 3;
/** Columns looked at first: a title fills one of them at most. */
const WITNESSES = 4;
/** Share of the sampled rows that fill a column, from which rows of data are said to fill it. */
export const USUAL = 0.5;
/** What rows of data usually hold. */
export interface Sampled {
  readonly shares: readonly number[];
  readonly fill: number;
  readonly witnesses: readonly CellColumn[];
  readonly rows: readonly number[];
}

/** Null where rows of data are too narrow to have titles above them. */
export function sampled(columns: readonly CellColumn[], rows: Uint8Array): Sampled | null {
  const every = Math.max(1, Math.floor(rows.length / SAMPLE));
  const counts = new Array<number>(columns.length).fill(0);
  const kept: number[] = [];
  const fills: number[] = [];
  // From one title to the next may be as regular as the sample: rows two by two.
  for (let row = 0; row < rows.length; row += every > 1 && row % 2 === 1 ? 2 * every - 1 : 1) {
    if (rows[row] !== DATA) continue;
    const filled = columns.flatMap(({ codes }, c) => (codes[row] === 0 ? [] : [c]));
    if (filled.length < 2) continue;
    kept.push(row);
    fills.push(filled.length);
    for (const c of filled) counts[c]++;
  }
  if (kept.length === 0) return null;
  const shares = counts.map((count) => count / kept.length);
  const order = shares.map((_, c) => c).sort((a, b) => shares[b] - shares[a] || a - b);
  const witnesses = order.filter((c) => shares[c] >= USUAL).slice(0, WITNESSES);
  const fill = fills.sort((a, b) => a - b)[fills.length >> 1];
  if (fill < FEWEST_CELLS || witnesses.length < FEWEST_CELLS) return null;
  return { shares, fill, witnesses: witnesses.map((c) => columns[c]), rows: kept };
}

/** Rows that fill one witness at the most. */
export function* nearlyBlank(rows: Uint8Array, { witnesses }: Sampled): Steps<number[]> {
  const found: number[] = [];
  const codes = witnesses.map((column) => column.codes);
  const [first, second] = codes;
  yield* inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      // Nearly every row ends here.
      if ((first[row] !== 0 && second[row] !== 0) || rows[row] !== DATA) continue;
      let filled = 0;
      for (let w = 0; w < codes.length && filled < 2; w++) if (codes[w][row] !== 0) filled++;
      if (filled < 2) found.push(row);
    }
  });
  return found;
}
