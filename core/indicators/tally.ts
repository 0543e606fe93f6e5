/** Counts units by period and modality, in one pass with typed arrays. */

/** What a unit is for a rate or a count: out of scope, in the denominator, also in the numerator, or unknown. */
export const OUT = 0;
export const IN = 1;
export const HIT = 2;
export const UNKNOWN = 3;

/** Period index of a unit without a period: only `total` may hear of it. */
export const NO_PERIOD = -1;

/** Counts by cell; a cell is period * modalities + modality; the period after the last is `total`. */
export interface Tally {
  readonly hits: Float64Array;
  readonly base: Float64Array;
  readonly unknown: Float64Array;
}

/**
 * @param period period index of each unit, or NO_PERIOD.
 * @param role OUT, IN, HIT or UNKNOWN of each unit. A unit in scope whose date is missing is unknown to `total`.
 * @param modality modality index of each unit (all 0 for the rows without breakdown).
 */
export function tally(
  period: Int32Array,
  role: Uint8Array,
  modality: Int32Array,
  periods: number,
  modalities: number,
): Tally {
  const cells = (periods + 1) * modalities;
  const [hits, base, unknown] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  const total = periods * modalities;
  for (let i = 0; i < role.length; i++) {
    const what = role[i];
    if (what === OUT) continue;
    const all = total + modality[i];
    if (period[i] === NO_PERIOD || what === UNKNOWN) {
      unknown[all]++;
      if (period[i] !== NO_PERIOD) unknown[period[i] * modalities + modality[i]]++;
      continue;
    }
    const cell = period[i] * modalities + modality[i];
    base[cell]++;
    base[all]++;
    if (what === HIT) {
      hits[cell]++;
      hits[all]++;
    }
  }
  return { hits, base, unknown };
}
