/** Counts the units of a series by period, modality and class, in one pass with typed arrays. */
import type { Breakdown } from './breakdowns';
import { NO_PERIOD } from './periods';

/**
 * The role of a unit: out of scope, left out because a value is missing, or in one of the classes of the denominator.
 * A rate has two classes: in the numerator, then not; a delay has one class per share asked, then the longer ones.
 */
export const OUT = 0;
export const UNKNOWN = 1;
export const FIRST_CLASS = 2;

/** The units that are not out of scope, side by side. */
export interface Members {
  readonly count: number;
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly role: Uint8Array;
  /** Number of classes. */
  readonly classes: number;
}

/** Counts by cell; a cell is period * modalities + modality; the period after the last is `total`. */
export interface Tally {
  /** Units of each class; the first k of them make the numerator of the kth share. */
  readonly classes: readonly Float64Array[];
  /** Units of every class: the denominator. */
  readonly base: Float64Array;
  readonly unknown: Float64Array;
}

/**
 * Counts the members by cell. A member in scope whose date is missing is in no period: it is unknown to `total`.
 * @param periods number of periods, `total` not counted.
 */
export function tally(members: Members, { index, modalites }: Breakdown, periods: number): Tally {
  const { count, unit, period, role, classes } = members;
  const width = modalites.length;
  const roles = classes + FIRST_CLASS;
  // The row of NO_PERIOD comes first, so that one increment per member is all there is to do.
  const counts = new Int32Array((periods + 1) * width * roles);
  for (let i = 0; i < count; i++) {
    counts[((period[i] - NO_PERIOD) * width + index[unit[i]]) * roles + role[i]]++;
  }
  const cells = (periods + 1) * width;
  const byClass = Array.from({ length: classes }, () => new Float64Array(cells));
  const [base, unknown] = [new Float64Array(cells), new Float64Array(cells)];
  for (let p = 0; p < periods; p++) {
    for (let m = 0; m < width; m++) {
      const from = ((p + 1) * width + m) * roles;
      const [cell, total] = [p * width + m, periods * width + m];
      unknown[cell] = counts[from + UNKNOWN];
      unknown[total] += unknown[cell];
      for (let c = 0; c < classes; c++) {
        const n = counts[from + FIRST_CLASS + c];
        byClass[c][cell] = n;
        byClass[c][total] += n;
        base[cell] += n;
        base[total] += n;
      }
    }
  }
  for (let m = 0; m < width; m++) {
    for (let r = UNKNOWN; r < roles; r++) unknown[periods * width + m] += counts[m * roles + r];
  }
  return { classes: byClass, base, unknown };
}
