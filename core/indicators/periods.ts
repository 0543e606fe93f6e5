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

/** Adds the years of the dated days. */
function collectYears(days: Int32Array, into: Set<number>): void {
  let last = NO_PERIOD;
  for (let i = 0; i < days.length; i++) {
    if (!isDated(days[i])) continue;
    const year = yearOf(days[i]);
    if (year !== last) into.add((last = year));
  }
}

/** Periods of the days of an event; the years are those where it happens and those of `always`. */
export function periodsOf(days: Int32Array, always: readonly number[]): Periods {
  const seen = new Set(always);
  collectYears(days, seen);
  const years = [...seen].sort((a, b) => a - b);
  const first = years.length === 0 ? 0 : years[0];
  const rank = new Int32Array(years.length === 0 ? 0 : years[years.length - 1] - first + 1);
  years.forEach((year, i) => (rank[year - first] = i));
  const index = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) index[i] = isDated(days[i]) ? rank[yearOf(days[i]) - first] : NO_PERIOD;
  return { years, index };
}

/** The years in which anything happened: every indicator is given for each of them. */
export function activeYears(facts: Facts): readonly number[] {
  const years = new Set<number>();
  for (const { events } of Object.values(facts.units)) {
    for (const days of events.values()) collectYears(days, years);
  }
  return [...years].filter((year) => year >= FIRST_YEAR).sort((a, b) => a - b);
}
