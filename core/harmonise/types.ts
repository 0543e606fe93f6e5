/** What harmonising hands on: one row per raw row, one column per rubrique, findings and completeness counts. */
import type { Part } from '../profiles';
import type { Profile } from '../profiles/profile';
import type { Finding, RawTable, Table } from '../table';
import type { Choices } from '../values';

/** A raw column and the rubrique that it feeds. */
export interface MappedColumn {
  /** Index among the raw table's columns. */
  readonly index: number;
  readonly rubrique: string;
  /** Number of the jury, for repeated rubriques; 0 otherwise. */
  readonly rang: number;
  /** Only until the parts of a date are put together (compose.ts). */
  readonly partie?: Part;
}

/** The five states of the completeness scorecard, as row counts (design/harmonisation.md). */
export interface Completeness {
  readonly rubrique: string;
  readonly valides: number;
  readonly invalides: number;
  readonly vides: number;
  /** True when no column of the file feeds the rubrique. */
  readonly nonEnvoyee: boolean;
}

/** Why a row is refused; RETAINED when it is not. */
export const RETAINED = 0;
export const REFUSED_OUT_OF_SCOPE = 1;
export const REFUSED_EMPTY = 2;

export interface Harmonised {
  readonly raw: RawTable;
  readonly profile: Profile;
  readonly mapping: readonly MappedColumn[];
  /** Choices made for each mapped column, in the order of `mapping`. */
  readonly choices: readonly Choices[];
  /** Columns are named by rubrique id; repeated rubriques by `id#rang`. Identity rubriques included. */
  readonly table: Table;
  readonly findings: readonly Finding[];
  readonly completeness: readonly Completeness[];
  /** Per row: RETAINED or the reason of the refusal. */
  readonly refusal: Uint8Array;
}
