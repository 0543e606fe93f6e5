/** Periods: civil years and `total`, as indexes of a unit's event day. */
import { civil, dayNumber } from '../table';
import type { Facts } from './facts';
import { isDated } from './facts';

/** The VAE exists since loi n° 2002-73 of 17 January 2002: an earlier year is a fault, given a row only where it counts. */
const FIRST_YEAR = 2002;

/** Period index of a unit without a day: only `total` may hear of it. */
export const NO_PERIOD = -1;

/** The days whose year is looked up in a table rather than computed. */
const TABLE_FROM = dayNumber(1990, 1, 1);
const TABLE_TO = dayNumber(2060, 1, 1);
let table: Int16Array | undefined;

function yearOf(day: number): number {
  if (day < TABLE_FROM || day >= TABLE_TO) return civil(day).year;
  table ??= Int16Array.from({ length: TABLE_TO - TABLE_FROM }, (_, i) => civil(TABLE_FROM + i).year);
  return table[day - TABLE_FROM];
}

/** The period of each unit: an index in `years`, or NO_PERIOD. */
export interface Periods {
  /** Ascending civil years. */
  readonly years: readonly number[];
  readonly index: Int32Array;
}

/** Periods of the days of an event; the years are those where it happens and those of `always`. */
export function periodsOf(days: Int32Array, always: readonly number[]): Periods {
  const index = new Int32Array(days.length);
  const seen = new Set(always);
  let last = NO_PERIOD;
  for (let i = 0; i < days.length; i++) {
    if (!isDated(days[i])) {
      index[i] = NO_PERIOD;
      continue;
    }
    const year = yearOf(days[i]);
    index[i] = year;
    if (year !== last) seen.add((last = year));
  }
  const years = [...seen].sort((a, b) => a - b);
  const rank = new Map(years.map((year, i) => [year, i]));
  let [known, at] = [NO_PERIOD, NO_PERIOD];
  for (let i = 0; i < index.length; i++) {
    const year = index[i];
    if (year === NO_PERIOD) continue;
    if (year !== known) [known, at] = [year, rank.get(year) as number];
    index[i] = at;
  }
  return { years, index };
}

/** The years in which anything happened: every indicator is given for each of them. */
export function activeYears(facts: Facts): readonly number[] {
  const years = new Set<number>();
  for (const { events } of Object.values(facts.units)) {
    for (const days of events.values()) for (const year of periodsOf(days, []).years) years.add(year);
  }
  return [...years].filter((year) => year >= FIRST_YEAR).sort((a, b) => a - b);
}
