/** Periods: civil years and `total`, as indexes of a unit's event day. */
import { civil } from '../table';
import type { Facts } from './facts';
import { happened } from './facts';

/** The VAE exists since loi n° 2002-73 of 17 January 2002: an earlier year is a fault, given a row only where it counts. */
const FIRST_YEAR = 2002;

/** The years in which anything happened: every indicator is given for each of them. */
export function activeYears(facts: Facts): readonly number[] {
  const years = new Set<number>();
  for (const { events } of Object.values(facts.units)) {
    for (const days of events.values())
      for (const year of new Set(yearsOf(days))) if (year >= FIRST_YEAR) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Civil year of each day; 0 where it has not happened. A table of years avoids one calendar computation per day. */
export function yearsOf(days: Int32Array): Int32Array {
  const cache = new Map<number, number>();
  return days.map((day) => {
    if (!happened(day)) return 0;
    let year = cache.get(day);
    if (year === undefined) cache.set(day, (year = civil(day).year));
    return year;
  });
}
