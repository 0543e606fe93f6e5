/** Delays by cell: sorted once for all breakdowns, then dealt in order, so that each cell's delays come sorted. */
import { addMonths } from '../table';
import { happened } from './facts';
import type { Units } from './facts';
import type { DelayMeasure, Statistic } from './types';
import { mean, quantile } from './statistics';
import { NO_PERIOD } from './tally';

export interface Delays {
  /** Days of each unit whose delay is complete; NaN otherwise. */
  readonly days: Float64Array;
  /** Units with a complete delay, by ascending delay. */
  readonly ascending: Int32Array;
  /** 1 where the end is known but not the start, or where they are out of order. */
  readonly unknown: Uint8Array;
  /** For each share: 1 where the end is not after the same day n months after the start. */
  readonly within: readonly Uint8Array[];
}

/** The first told of the start events, per unit. */
function starts(units: Units, events: readonly string[]): Int32Array {
  const lists = events.map((event) => units.events.get(event) as Int32Array);
  return lists[0].map((day, i) => (happened(day) ? day : (lists.find((days) => happened(days[i])) ?? lists[0])[i]));
}

/** Measures a delay on every unit. */
export function measureDelays(units: Units, measure: DelayMeasure): Delays {
  const from = starts(units, measure.de);
  const to = units.events.get(measure.a) as Int32Array;
  const days = new Float64Array(units.count).fill(NaN);
  const unknown = new Uint8Array(units.count);
  const within = measure.parts.map(() => new Uint8Array(units.count));
  const complete: number[] = [];
  for (let i = 0; i < units.count; i++) {
    if (!happened(to[i])) continue;
    if (!happened(from[i]) || to[i] < from[i]) {
      unknown[i] = 1;
      continue;
    }
    days[i] = to[i] - from[i];
    complete.push(i);
    measure.parts.forEach((months, k) => {
      // Fast road: n months are never shorter than 28 days each.
      within[k][i] = days[i] <= months * 28 || to[i] <= addMonths(from[i], months) ? 1 : 0;
    });
  }
  const ascending = Int32Array.from(complete).sort((a, b) => days[a] - days[b]);
  return { days, ascending, unknown, within };
}

/** The ascending delays of each cell (period * modalities + modality; last period: total). */
export function dealDelays(
  delays: Delays,
  period: Int32Array,
  modality: Int32Array,
  periods: number,
  modalities: number,
): Float64Array[] {
  const cells = (periods + 1) * modalities;
  const sizes = new Int32Array(cells);
  for (const unit of delays.ascending) {
    if (period[unit] === NO_PERIOD) continue;
    sizes[period[unit] * modalities + modality[unit]]++;
    sizes[periods * modalities + modality[unit]]++;
  }
  const dealt = Array.from(sizes, (size) => new Float64Array(size));
  const next = new Int32Array(cells);
  for (const unit of delays.ascending) {
    if (period[unit] === NO_PERIOD) continue;
    for (const cell of [period[unit] * modalities + modality[unit], periods * modalities + modality[unit]]) {
      dealt[cell][next[cell]++] = delays.days[unit];
    }
  }
  return dealt;
}

/** One statistic of ascending delays. */
export function statisticOf(statistic: Statistic, ascending: Float64Array): number {
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
