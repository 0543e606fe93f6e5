/** What a plausibility rule declares, and the file as such rules look at it: a column at a time, not a row. */
import type { Harmonised } from '../../harmonise';
import { RETAINED } from '../../harmonise';
import type { Detail } from '../../messages';
import type { Column, FindingKind, Steps, TextColumn } from '../../table';
import type { FormerDelivery } from '../expected/scorecard';

/** What looks wrong with a column, or with some of its rows. */
export interface Suspicion {
  readonly rubrique: string;
  readonly autre?: string;
  /** Index of the raw column; -1: none. */
  readonly column: number;
  /** Figures that the sentence tells; never a value of the file. */
  readonly detail?: readonly Detail[];
  /** Raw rows concerned; absent: the whole column. */
  readonly rows?: readonly number[];
}

/** A rule over whole columns. It is silent on a file that is too small, or does not send what it asks for. */
export interface PlausibilityRule {
  readonly kind: FindingKind;
  readonly see: (whole: Whole) => Steps<readonly Suspicion[]>;
}

/** A plausibility is never proved: a person looks. */
export function suspicion(code: string): FindingKind {
  return { code, severity: 'a_verifier', verdict: 'faux', repair: 'manual' };
}

/** The retained rows of a harmonised file. */
export class Whole {
  /** Raw rows. */
  readonly rows: Int32Array;
  private readonly columns: ReadonlyMap<string, Column>;

  /**
   * @param closing the day that the data were closed at, when somebody said it; MISSING_DAY otherwise
   * @param former what the certifier sent before, when it is known
   */
  constructor(
    readonly file: Harmonised,
    readonly closing: number,
    readonly former?: FormerDelivery,
  ) {
    this.columns = new Map(file.table.columns.map((column) => [column.name, column]));
    const rows = new Int32Array(file.refusal.length);
    let count = 0;
    for (let row = 0; row < rows.length; row++) if (file.refusal[row] === RETAINED) rows[count++] = row;
    this.rows = rows.subarray(0, count);
  }

  column(name: string): Column | null {
    return this.columns.get(name) ?? null;
  }

  dates(name: string): Int32Array | null {
    const column = this.column(name);
    return column?.kind === 'date' ? column.days : null;
  }

  text(name: string): TextColumn | null {
    const column = this.column(name);
    return column?.kind === 'text' ? column : null;
  }

  /** Index of the raw column that feeds a rubrique first; -1 when none does. */
  index(rubrique: string): number {
    return this.file.mapping.find((mapped) => mapped.rubrique === rubrique)?.index ?? -1;
  }
}

/** A share as a whole number of hundredths, as sentences tell it. */
export const percent = (part: number): number => Math.round(part * 100);
