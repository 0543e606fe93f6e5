/** What harmonising hands on: one row per raw row, one column per rubrique, findings and completeness counts. */
import type { MappedColumn as FedColumn } from '../profiles';
import type { Profile } from '../profiles/profile';
import type { Findings, RawTable, Table } from '../table';
import type { Choices } from '../values';
import type { Repeats } from './compose';
import type { ContradictedChoice } from './contradicted';
import type { References } from './references';

/**
 * A raw column and the rubrique that it feeds; `rang` is the number of the jury, for repeated rubriques. Its part, tick or
 * bloc is told only until the columns of one answer are put together (compose/).
 */
export interface MappedColumn extends FedColumn {
  /**
   * Indices of the raw columns that give the answer together, `index` being the one where it is told: no cell of the file
   * holds it alone, and none is rewritten. Absent for a column of its own.
   */
  readonly colonnes?: readonly number[];
}

/** The raw columns that a mapped one is read from. */
export function sourcesOf({ index, colonnes }: MappedColumn): readonly number[] {
  return colonnes ?? [index];
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

/**
 * By name of harmonised column, one bit per row: 1 where a cell is not empty but was not understood. What a rule asks of
 * it has no answer, and the finding of the cell has told why.
 */
export type Unread = ReadonlyMap<string, Uint8Array>;

/** Whether that bit is set. */
export function isUnread(bits: Uint8Array, row: number): boolean {
  return (bits[row >> 3] & (1 << (row & 7))) !== 0;
}

/** Why a row is refused; RETAINED when it is not. */
export const RETAINED = 0;
export const REFUSED_OUT_OF_SCOPE = 1;
export const REFUSED_EMPTY = 2;
/** Names nobody, and may go with the row above or not (carryDown.ts). */
export const REFUSED_UNATTACHED = 3;

/** Raw rows that are kept, ascending. */
export function retainedRows(refusal: Uint8Array): Int32Array {
  const rows = new Int32Array(refusal.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) if (refusal[row] === RETAINED) rows[count++] = row;
  return rows.slice(0, count);
}

export interface Harmonised {
  readonly raw: RawTable;
  readonly profile: Profile;
  readonly mapping: readonly MappedColumn[];
  /** Choices made for each mapped column, in the order of `mapping`. */
  readonly choices: readonly Choices[];
  /** Of those, the choices that nothing has decided: neither the column, nor the rest of the file, nor the profile. */
  readonly defaults: readonly (readonly string[])[];
  /** Choices of the profile that the values contradict, by place in the file. */
  readonly contredits: readonly ContradictedChoice[];
  /** Columns are named by rubrique id; repeated rubriques by `id#rang`. Identity rubriques included. */
  readonly table: Table;
  readonly findings: Findings;
  readonly completeness: readonly Completeness[];
  /** Cells that hold something which could not be read; absent where nothing of the kind is known. */
  readonly unread?: Unread;
  /**
   * By row, the row above that it goes with, and whose candidate and parcours it was given; -1 for the others. Absent when
   * the file has no such row (carryDown.ts).
   */
  readonly joined?: Int32Array;
  /** The lists that it was read with: reading it again needs the same. */
  readonly references?: References;
  /** By index of raw column, the marks that mean "the same as above" (compose/repeats.ts); absent when there is none. */
  readonly repeats?: ReadonlyMap<number, Repeats>;
  /** Per row: RETAINED or the reason of the refusal. */
  readonly refusal: Uint8Array;
}
