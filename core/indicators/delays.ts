/** Delays of each unit, dealt to the cells of a breakdown and sorted there. */
import type { Steps } from '../table';
import { addMonths, inChunks, ROWS_A_STEP } from '../table';
import type { Breakdown } from './breakdowns';
import type { Units } from './facts';
import { isDated, isTold } from './facts';
import { mean, quantile } from './statistics';
import type { Members } from './tally';
import { FIRST_CLASS } from './tally';
import type { DelayMeasure, Statistic } from './types';

/** The end is told but the delay is not: an end undated, the start unknown, or the two out of order. */
export const UNKNOWN_DELAY = -1;
/** The end is not told: there is no delay to know. */
export const NO_DELAY = -2;

/** Units measured in one step. */
const UNITS_A_STEP = 1 << 15;

export interface Delays {
  /** Days of each unit, UNKNOWN_DELAY or NO_DELAY. */
  readonly days: Int32Array;
  /** The first of the shares asked ("<= n months") that each complete delay is within; their number when in none. */
  readonly share: Uint8Array;
}

function eventDays(units: Units, event: string): Int32Array {
  const days = units.events.get(event);
  if (days === undefined) throw new RangeError(`no event ${event}`);
  return days;
}

/** Days from the first told of the start events to the end. `parts` of the measure ascend. */
export function* measureDelaysSteps(units: Units, measure: DelayMeasure): Steps<Delays> {
  const starts = measure.de.map((event) => eventDays(units, event));
  const to = eventDays(units, measure.a);
  const { parts } = measure;
  const days = new Int32Array(units.count).fill(NO_DELAY);
  const share = new Uint8Array(units.count);
  yield* inChunks(units.count, UNITS_A_STEP, (first, last) => {
    for (let i = first; i < last; i++) {
      if (!isTold(to[i])) continue;
      let s = 0;
      while (s < starts.length - 1 && !isDated(starts[s][i])) s++;
      const from = starts[s][i];
      if (!isDated(to[i]) || !isDated(from) || to[i] < from) {
        days[i] = UNKNOWN_DELAY;
        continue;
      }
      days[i] = to[i] - from;
      let k = 0;
      while (k < parts.length && !isWithin(from, days[i], parts[k])) k++;
      share[i] = k;
    }
  });
  return { days, share };
}

/** "<= n months": not after the same day n months later, month end clamped (contract). A month has 28 to 31 days. */
function isWithin(from: number, days: number, months: number): boolean {
  if (days <= months * 28) return true;
  return days <= months * 31 && from + days <= addMonths(from, months);
}

/**
 * The ascending delays of each cell (period * modalities + modality; last period: total).
 * @param periods number of periods, `total` not counted.
 */
export function* dealDelaysSteps(
  { days }: Delays,
  members: Members,
  part: Breakdown,
  periods: number,
): Steps<Int32Array[]> {
  const { count, unit, period, role } = members;
  const { index, modalites } = part;
  const width = modalites.length;
  // Modality after modality, so that the periods of a modality lie side by side and make its total.
  const starts = new Int32Array(width * periods + 1);
  let longest = 0;
  for (let i = 0; i < count; i++) {
    if (role[i] < FIRST_CLASS || period[i] < 0) continue;
    starts[index[unit[i]] * periods + period[i] + 1]++;
    if (days[unit[i]] > longest) longest = days[unit[i]];
  }
  for (let c = 1; c < starts.length; c++) starts[c] += starts[c - 1];
  const dealt = new Int32Array(starts[width * periods]);
  const next = starts.slice();
  for (let i = 0; i < count; i++) {
    if (role[i] < FIRST_CLASS || period[i] < 0) continue;
    dealt[next[index[unit[i]] * periods + period[i]]++] = days[unit[i]];
  }
  yield 0.3;
  const totals = dealt.slice();
  const sort = sorter(longest);
  const cells: Int32Array[] = [];
  let sorted = 0;
  for (let p = 0; p <= periods; p++) {
    for (let m = 0; m < width; m++) {
      const first = m * periods;
      const cell =
        p < periods
          ? dealt.subarray(starts[first + p], starts[first + p + 1])
          : totals.subarray(starts[first], starts[first + periods]);
      sorted += cell.length;
      cells.push(sort(cell));
      if (sorted < ROWS_A_STEP) continue;
      sorted = 0;
      yield 0.3 + (0.7 * p) / (periods + 1);
    }
  }
  return cells;
}

/** Below this many delays per possible day, comparing them costs less than counting days. */
const WORTH_COUNTING = 1 / 8;

/** Sorts whole days of 0..longest in place; a counting sort where there are many of them. */
function sorter(longest: number): (cell: Int32Array) => Int32Array {
  const counts = new Int32Array(longest + 1);
  return (cell) => {
    if (cell.length < counts.length * WORTH_COUNTING) return cell.sort();
    counts.fill(0);
    for (let i = 0; i < cell.length; i++) counts[cell[i]]++;
    let at = 0;
    for (let day = 0; day < counts.length; day++) {
      const end = at + counts[day];
      while (at < end) cell[at++] = day;
    }
    return cell;
  };
}

/** One statistic of ascending delays; NaN when there is none. */
export function statisticOf(statistic: Statistic, ascending: Int32Array): number {
  switch (statistic) {
    case 'moyenne':
      return mean(ascending);
    case 'q1':
      return quantile(ascending, 0.25);
    case 'mediane':
      return quantile(ascending, 0.5);
    case 'q3':
      return quantile(ascending, 0.75);
    case 'p90':
      return quantile(ascending, 0.9);
  }
}
