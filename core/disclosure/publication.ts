/** A publication in the making: which figures are told, and what the readers deduce from them. */
import type { IndicatorRow } from '../indicators';
import { UNKNOWN_MODALITY } from '../indicators';
import type { Steps } from '../table';
import { inChunks, ROWS_A_STEP, sortedIndices, within } from '../table';
import type { Bounds } from './bounds';
import type { Reasons } from './primary';
import type { System } from './system';

/** The figures of a row, and its `inconnus`, are told or not: two items. */
export type Item = 'figures' | 'inconnus';

/** What is told so far. */
export class Publication {
  /** 1 for each row whose figures are told; those that are hidden for themselves never are. */
  readonly figures: Uint8Array;
  /** 1 for each row whose `inconnus` is told; a hidden row has no figure at all (contract). */
  readonly inconnus: Uint8Array;
  private readonly tellers: Int32Array;

  constructor(
    private readonly system: System,
    private readonly reasons: Reasons,
    /** Readers who know nothing yet but the sums and the labels. */
    private readonly readers: readonly Bounds[],
  ) {
    this.figures = new Uint8Array(system.rows.length);
    this.inconnus = new Uint8Array(system.rows.length);
    this.tellers = new Int32Array(system.values.length);
  }

  /** The variables of an item. */
  variables(row: number, item: Item): number[] {
    const { compte, denominateur, complement, inconnus } = this.system.rows[row];
    return (item === 'inconnus' ? [inconnus] : [compte, denominateur, complement]).filter((v) => v >= 0);
  }

  isTold(variable: number): boolean {
    return this.tellers[variable] > 0;
  }

  mayTell(row: number, item: Item): boolean {
    if (this.reasons[row] !== null) return false;
    return item === 'figures' ? this.figures[row] === 0 : this.inconnus[row] === 0 && this.figures[row] === 1;
  }

  /**
   * Tells an item, unless a reader would then know too much: then nothing has changed. Knowledge only grows: what is
   * refused now would be refused later too.
   */
  *tellSteps(row: number, item: Item): Steps<boolean> {
    if (!this.mayTell(row, item)) return false;
    const variables = this.variables(row, item);
    const unknown = variables.filter((v) => !this.isTold(v));
    if (unknown.length > 0) {
      const marks = this.readers.map((reader) => reader.mark());
      let isSafe = true;
      for (const reader of this.readers) if (isSafe) isSafe = yield* learn(reader, this.system, unknown);
      if (!isSafe) {
        this.readers.forEach((reader, r) => reader.rollback(marks[r]));
        return false;
      }
    }
    this[item][row] = 1;
    for (const v of variables) this.tellers[v]++;
    return true;
  }
}

/** What takes more sums to judge is not told: prudence, and a publication that ends. */
const LONGEST_CHAIN = 200000;

function* learn(reader: Bounds, system: System, variables: readonly number[]): Steps<boolean> {
  const isQuiet = variables.every((v) => reader.narrow(v, system.values[v], system.values[v]));
  return isQuiet && (yield* reader.deduceSteps(LONGEST_CHAIN));
}

/**
 * Row indexes, most useful first: totals, then modalities, then what is unknown; the largest counts first, so that what
 * has to be hidden with a small count is the smallest there is. The order of the rows decides between equals.
 */
export function* publishingOrder(
  rows: readonly IndicatorRow[],
  isProfile: (row: IndicatorRow) => boolean,
): Steps<Int32Array> {
  const rank = new Int8Array(rows.length);
  const sizes = new Float64Array(rows.length);
  const ranking = inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const { ventilation_1, modalite_1, numerateur, denominateur } = rows[i];
      if (ventilation_1 !== '') rank[i] = modalite_1 === UNKNOWN_MODALITY ? 2 : 1;
      // The modality of a profile is its numerator.
      sizes[i] = (isProfile(rows[i]) ? numerateur : (denominateur ?? numerateur)) ?? 0;
    }
  });
  yield* within(ranking, 0, 0.2);
  return yield* sortedIndices(rows.length, (a, b) => rank[a] - rank[b] || sizes[b] - sizes[a] || a - b);
}
