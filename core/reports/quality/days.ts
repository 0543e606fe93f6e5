/** Days of quality records (ISO texts) as reports show them. */
import { frenchDay, MISSING_DAY, parseIsoDay } from '../../table';
import type { DayValue } from '../../workbook';

/** `31/12/2026`; a text that is no day, as it is; '' for none. */
export function isoToFrench(day: string | null): string {
  if (day === null) return '';
  const number = parseIsoDay(day);
  return number === MISSING_DAY ? day : frenchDay(number);
}

/** A true date for a workbook; null for none. */
export function isoToDay(day: string | null): DayValue | null {
  if (day === null) return null;
  const number = parseIsoDay(day);
  return number === MISSING_DAY ? null : { jour: number };
}
