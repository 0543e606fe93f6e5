/** Ratios against the baseline of the same round, then their median: what the machine does meanwhile cancels out. */
import type { Measure } from './measure';

export const QUANTITIES = ['wall', 'cpu', 'peak'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** One engine over all rounds: the median of the figure itself, and median, least and greatest of the per-round ratios. */
export interface Summary {
  readonly value: number;
  readonly ratio: number;
  readonly least: number;
  readonly greatest: number;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `rounds[r]` holds every engine's measure in round r. */
export function summarise(
  rounds: readonly ReadonlyMap<string, Measure>[],
  engine: string,
  baseline: string,
  quantity: Quantity,
): Summary {
  const figures = rounds.map((round) => round.get(engine)![quantity]);
  const ratios = rounds.map((round, r) => figures[r] / round.get(baseline)![quantity]);
  return { value: median(figures), ratio: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) };
}

/** The order of round r: each engine takes each place in turn. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const shift = round % list.length;
  return [...list.slice(shift), ...list.slice(0, shift)];
}
