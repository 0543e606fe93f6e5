/** Days of quality records, which are ISO texts. */
import { addMonths, frenchDay as french, isoDay, parseIsoDay } from '../../table';

/** The day `days` after `from`, and how many days past it `to` is (negative: still to come). ISO days. */
export function addDays(from: string, days: number, to: string): { day: string; past: number } {
  const due = parseIsoDay(from) + days;
  return { day: isoDay(due), past: parseIsoDay(to) - due };
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return parseIsoDay(to) - parseIsoDay(from);
}

/** The same day so many months later. */
export function monthsLater(iso: string, months: number): string {
  return isoDay(addMonths(parseIsoDay(iso), months));
}

/** `JJ/MM/AAAA`. */
export function frenchDay(iso: string): string {
  return french(parseIsoDay(iso));
}
