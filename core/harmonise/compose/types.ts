/** What is known of the distinct values of a column before its type reads them. */
import type { RawColumn } from '../../table';
import type { Choices, Reading } from '../../values';

/** Readings that the file as a whole gives, of a column made of several or of cells that mean another one. */
export interface Given {
  /** By code of the column: its reading; undefined where the type reads the text. */
  readonly readings: readonly (Reading | undefined)[];
  /** By code: index of the raw column where a finding is told; absent: the column itself. */
  readonly places?: Int32Array;
  /** Every reading is given: the type has nothing to decide. */
  readonly isWhole: boolean;
  /** Choices made in giving them. */
  readonly choices?: Choices;
}

/** A column that several make, and its readings. */
export interface Made {
  readonly column: RawColumn;
  readonly given: Given;
}
