/** Delays by cell: sorted once for all breakdowns, then dealt in order, so that each cell's delays come sorted. */
import { addMonths } from '../table';
import type { Breakdown } from './breakdowns';
import type { Units } from './facts';
import { isDated, isTold } from './facts';
import { NO_PERIOD } from './periods';
import { mean, quantile } from './statistics';
import type { DelayMeasure, Statistic } from './types';

/** The days of a unit whose delay is not complete. */
const NO_DELAY = -1;

export interface Delays {
  /** 1 where the delay is complete: both ends dated, in order. */
  readonly complete: Uint8Array;
  /** 1 where the end is told but the delay is not: an end undated, the start unknown, or the two out of order. */
  readonly unknown: Uint8Array;
  /** Days of each unit; meaningless where not complete. */
  readonly days: Int32Array;
  /** Units with a complete delay, by ascending delay. */
  readonly ascending: Int32Array;
  /** For each share: 1 where the end is not after the same day n months after the start. */
  readonly within: readonly Uint8Array[];
}

function eventDays(units: Units, event: string): Int32Array {
  const days = units.events.get(event);
  if (days === undefined) throw new RangeError(`no event ${event}`);
  return days;
}

/** Days from the first told of the start events to the end. */
export function measureDelays(units: Units, measure: DelayMeasure): Delays {
  const starts = measure.de.map((event) => eventDays(units, event));
  const to = eventDays(units, measure.a);
  const { count } = units;
  const days = new Int32Array(count).fill(NO_DELAY);
  const [complete, unknown] = [new Uint8Array(count), new Uint8Array(count)];
  const within = measure.parts.map(() => new Uint8Array(count));
  for (let i = 0; i < count; i++) {
    if (!isTold(to[i])) continue;
    let s = 0;
    while (s < starts.length - 1 && !isDated(starts[s][i])) s++;
    const from = starts[s][i];
    if (!isDated(to[i]) || !isDated(from) || to[i] < from) {
      unknown[i] = 1;
      continue;
    }
    complete[i] = 1;
    days[i] = to[i] - from;
    for (let k = 0; k < within.length; k++) within[k][i] = isWithin(from, days[i], measure.parts[k]) ? 1 : 0;
  }
  return { complete, unknown, days, ascending: ascendingUnits(days), within };
}

/** "<= n months": not after the same day n months later, month end clamped (contract). A month has 28 to 31 days. */
function isWithin(from: number, days: number, months: number): boolean {
  if (days <= months * 28) return true;
  return days <= months * 31 && from + days <= addMonths(from, months);
}

/** Units by ascending delay, in their order among equals: a counting sort. */
function ascendingUnits(days: Int32Array): Int32Array {
  let longest = NO_DELAY;
  for (let i = 0; i < days.length; i++) if (days[i] > longest) longest = days[i];
  const starts = new Int32Array(longest + 2);
  for (let i = 0; i < days.length; i++) if (days[i] !== NO_DELAY) starts[days[i] + 1]++;
  for (let d = 1; d < starts.length; d++) starts[d] += starts[d - 1];
  const sorted = new Int32Array(starts[longest + 1]);
  for (let i = 0; i < days.length; i++) if (days[i] !== NO_DELAY) sorted[starts[days[i]]++] = i;
  return sorted;
}

/** The ascending delays of each cell (period * modalities + modality; last period: total). */
export function dealDelays(delays: Delays, period: Int32Array, part: Breakdown, periods: number): Int32Array[] {
  const width = part.modalites.length;
  const { index } = part;
  const { ascending, days } = delays;
  const sizes = new Int32Array((periods + 1) * width);
  for (let i = 0; i < ascending.length; i++) {
    const unit = ascending[i];
    if (period[unit] === NO_PERIOD) continue;
    sizes[period[unit] * width + index[unit]]++;
    sizes[periods * width + index[unit]]++;
  }
  const dealt = Array.from(sizes, (size) => new Int32Array(size));
  const next = new Int32Array(sizes.length);
  for (let i = 0; i < ascending.length; i++) {
    const unit = ascending[i];
    if (period[unit] === NO_PERIOD) continue;
    const own = period[unit] * width + index[unit];
    const all = periods * width + index[unit];
    dealt[own][next[own]++] = days[unit];
    dealt[all][next[all]++] = days[unit];
  }
  return dealt;
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
