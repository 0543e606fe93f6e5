/** What reading hands on: the cells of one sheet exactly as they came, column by column, with the rows' numbers. */

import type { Codes } from './codes';
import type { Finding } from './finding';
import type { Steps } from './steps';

/** How the source typed a distinct cell value. A CSV has only text. */
export const CELL_TEXT = 0;
export const CELL_NUMBER = 1;
export const CELL_DATE = 2;
export const CELL_BOOLEAN = 3;
export const CELL_ERROR = 4;
export type CellKind = 0 | 1 | 2 | 3 | 4;

/** `RawColumn.index` of a column that is no column of the file: it has no letter, and no cell to show or to write. */
export const NO_PLACE = -1;

/**
 * One raw column. `values[codes[row]]` is the text view of the cell; code 0 is the empty cell.
 * Text views by kind: text as it came (trimmed of nothing); number in its displayed form when the format pads zeros
 * (postcode "01250"), else the shortest decimal with a dot; date `AAAA-MM-JJ` or `AAAA-MM-JJTHH:MM:SS`;
 * boolean `VRAI` / `FAUX`; error its Excel text (`#REF!`).
 */
export interface RawColumn {
  /** 0-based position in the file; NO_PLACE for a column that reading made (titles of sections). */
  readonly index: number;
  /** Header as it came (two-row headers joined by a space); '' when blank. */
  readonly header: string;
  /** The two labels of a header over two rows, trimmed; absent when it has one. */
  readonly headerRows?: { readonly group: string; readonly name: string };
  readonly codes: Codes;
  readonly values: readonly string[];
  /** Kind of each distinct value, same length as `values`. */
  readonly kinds: Uint8Array;
}

/** Where a raw table came from and how it was read. */
export interface RawSource {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx' | 'xls' | 'ods' | 'html' | 'grille';
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly separator: string | null;
  /** 1-based row of the header (its last row when it spans two), as the officer sees it; 0: the file has no header. */
  readonly headerRow: number;
  readonly date1904: boolean;
}

export interface RawTable {
  readonly source: RawSource;
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  /** The row number the officer sees in the file (1-based, title rows counted), by row. */
  readonly rowNumbers: Int32Array;
  /** Rows below or above the header that are no data: title rows, blank rows, totals rows. */
  readonly discarded: { readonly titre: number; readonly vide: number; readonly total: number };
  /** Other sheets of the workbook that hold data, by name, for the person to choose. */
  readonly otherSheets: readonly string[];
  /** Visible sheets of the workbook that have the columns of this one, itself among them, in its order; absent when it is alone. */
  readonly sameSheets?: readonly string[];
  /**
   * Of a workbook that was read whole: its sheets that may hold rows, read or not. A base that has rows of another sheet of
   * that file has rows that are gone.
   */
  readonly presentSheets?: readonly string[];
  /** What reading itself has to report (a quote never closed, no header...); `row` and `column` index this table. */
  readonly findings?: readonly Finding[];
}

/** How the values of a column that is still bytes are decoded in steps: kept apart, so that a worker can post the table. */
const decoders = new WeakMap<RawColumn, () => Steps<readonly string[]>>();

/** Says how to decode the values of a column in steps. */
export function decodeInSteps(column: RawColumn, steps: () => Steps<readonly string[]>): void {
  decoders.set(column, steps);
}

/** `column.values`, decoded in steps where they are still bytes. */
export function* valuesSteps(column: RawColumn): Steps<readonly string[]> {
  const steps = decoders.get(column);
  return steps === undefined ? column.values : yield* steps();
}

/** The letter, in its sheet, of a column of a raw table (blank columns are not in the table); '' for one of no place. */
export function sheetLetter(raw: RawTable, column: number): string {
  return columnLetter(raw.columns[column].index);
}

/** `A`, `B`, ... `Z`, `AA`: the letter of a 0-based column, as spreadsheets name it. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}
