/** Counts units by period and modality, in one pass with typed arrays. */
import type { Breakdown } from './breakdowns';
import { NO_PERIOD } from './periods';

/** What a unit is for a rate or a count: out of scope, in the denominator, also in the numerator, or unknown. */
export const OUT = 0;
export const IN = 1;
export const HIT = 2;
export const UNKNOWN = 3;
const ROLES = 4;

/** The units of a series that are not out of its scope, with their period and their role, side by side. */
export interface Members {
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly role: Uint8Array;
}

/** Keeps the units whose role is not OUT. */
export function membersOf(role: Uint8Array, period: Int32Array): Members {
  let count = 0;
  for (let i = 0; i < role.length; i++) if (role[i] !== OUT) count++;
  const members = { unit: new Int32Array(count), period: new Int32Array(count), role: new Uint8Array(count) };
  let at = 0;
  for (let i = 0; i < role.length; i++) {
    if (role[i] === OUT) continue;
    members.unit[at] = i;
    members.period[at] = period[i];
    members.role[at++] = role[i];
  }
  return members;
}

/** Counts by cell; a cell is period * modalities + modality; the period after the last is `total`. */
export interface Tally {
  readonly hits: Float64Array;
  readonly base: Float64Array;
  readonly unknown: Float64Array;
}

/**
 * Counts the members by cell. A member in scope whose date is missing is in no period: it is unknown to `total`.
 * @param periods number of periods, `total` not counted.
 */
export function tally({ unit, period, role }: Members, { index, modalites }: Breakdown, periods: number): Tally {
  const width = modalites.length;
  // The row of NO_PERIOD comes first, so that one increment per member is all there is to do.
  const counts = new Int32Array((periods + 1) * width * ROLES);
  for (let i = 0; i < unit.length; i++) {
    counts[((period[i] - NO_PERIOD) * width + index[unit[i]]) * ROLES + role[i]]++;
  }
  const cells = (periods + 1) * width;
  const [hits, base, unknown] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  const total = periods * width;
  for (let m = 0; m < width; m++) {
    const undated = m * ROLES;
    unknown[total + m] = counts[undated + IN] + counts[undated + HIT] + counts[undated + UNKNOWN];
    for (let p = 0; p < periods; p++) {
      const from = ((p + 1) * width + m) * ROLES;
      const cell = p * width + m;
      hits[cell] = counts[from + HIT];
      base[cell] = counts[from + HIT] + counts[from + IN];
      unknown[cell] = counts[from + UNKNOWN];
      hits[total + m] += hits[cell];
      base[total + m] += base[cell];
      unknown[total + m] += unknown[cell];
    }
  }
  return { hits, base, unknown };
}
