/** A row of one filled cell, what makes a title of it, and what the titles of a table give. */
import type { CellKind } from '../../table';

/** What a title is known by besides standing alone. */
export const MERGED = 1;
export const HEADED = 2;
export const WORDS = 4;
export const ALIEN = 8;
export const OTHER_STYLE = 16;
/** Enough by itself, wherever the row is; the others only where a title opens the table. */
export const SURE = MERGED | HEADED | WORDS;

/** For cells merged over several columns, by row below the header: how many columns the merge covers. */
export type Spans = ReadonlyMap<number, number>;

/** A row that fills one cell. */
export interface Lone {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
  /** Sum of what it is known by; 0 for a row like others. */
  readonly evidence: number;
}

/** Titles by row, as codes of `texts`; code 0 where none stands above. */
export interface Titles {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly kinds: readonly CellKind[];
}

export interface Sections {
  /** Rows that are titles. */
  readonly count: number;
  readonly titles: Titles;
  /** Null where no title stands above another. */
  readonly upper: Titles | null;
}
