/** Rows of one filled cell that head the rows below them ("Session de juin", "Site de Lyon"): found only when sure, kept as a column. */
import type { Steps } from '../../table';
import type { CellColumn } from '../cells';
import { SECTION } from '../furniture';
import { accepted } from './accept';
import { Judge } from './judge';
import { nearlyBlank, sampled } from './sample';
import { HEADED, type Sections, type Spans } from './types';
import { written } from './write';

export type { Spans, Titles } from './types';

/** Header of the column that holds, row by row, the title above; and the title above that one, where there are two. */
export const SECTION_HEADER = 'Titre de section';
export const UPPER_SECTION_HEADER = 'Titre de section supérieure';

/**
 * Marks the titles in `rows` (by row, what `findFurnitureSteps` found) and gives the title of each row; null when the table
 * has none.
 * @param titleAbove the lone cell right above the header, '' when there is none: the first title where headers are repeated
 */
export function* findSectionsSteps(
  columns: readonly CellColumn[],
  rows: Uint8Array,
  spans: Spans,
  titleAbove: string,
): Steps<Sections | null> {
  const sample = sampled(columns, rows);
  if (sample === null) return null;
  const found = yield* nearlyBlank(rows, sample);
  if (found.length === 0) return null;
  const judge = new Judge(columns, rows, sample, spans);
  const lones = found.flatMap((row) => judge.lone(row) ?? []);
  const titles = accepted(lones, rows, titleAbove !== '');
  if (titles.length === 0) return null;
  for (const { row } of titles) rows[row] = SECTION;
  const headed = titles.every(({ evidence }) => (evidence & HEADED) !== 0);
  return written(titles, rows, headed ? titleAbove : '');
}
