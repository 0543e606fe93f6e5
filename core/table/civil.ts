/** Civil dates as whole days since 1970-01-01 (proleptic Gregorian), without the host's Date. */

/** The day number of a missing date. */
export const MISSING_DAY = -0x80000000;

/** Days since 1970-01-01 of a civil date that is known to exist (month 1-12). Algorithm: H. Hinnant, `days_from_civil`. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. Algorithm: H. Hinnant, `civil_from_days`. */
export function civil(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month (1-12). */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year-month-day is a day of the calendar: 31/02/2024 is not. */
export function existsInCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** `AAAA-MM-JJ`, or the empty string for a missing day. */
export function isoDay(days: number): string {
  if (days === MISSING_DAY) return '';
  const { year, month, day } = civil(days);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `JJ/MM/AAAA`, as French cells show a date; the empty string for a missing day. */
export function frenchDay(days: number): string {
  const iso = isoDay(days);
  return iso === '' ? '' : `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** The day number of an exact `AAAA-MM-JJ`, or MISSING_DAY when it is anything else. */
export function parseIsoDay(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return MISSING_DAY;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return existsInCalendar(year, month, day) ? dayNumber(year, month, day) : MISSING_DAY;
}

/** The same day n months later, clamped to the end of the month (contract: 31 January + 1 month = 28 or 29 February). */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civil(days);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, monthLength(y, m)));
}

/** Completed years between two days: an age. Born on 29 February: the birthday of a common year is 1 March. */
export function completedYears(from: number, to: number): number {
  const a = civil(from);
  const b = civil(to);
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}
