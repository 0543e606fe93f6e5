/** From a year, a month and a day to a reading: null dates, partial ones, impossible ones, years out of bounds. */
import { dayNumber, existsInCalendar, isoDay, monthLength } from '../../table';
import { refused, VIDE } from '../readings';
import type { Reading } from '../type';
import { DATE_HORS_LIMITES, DATE_IMPOSSIBLE, DATE_PARTIELLE, NAISSANCE_IMPROBABLE } from '../valueFindings';

/** Years kept: a file of VAE tells of nobody born before 1900 and of nothing after 2100. */
export const YEAR_MIN = 1900;
export const YEAR_MAX = 2100;

/** What differs between a date of birth and the date of an event. */
export interface DateRules {
  /** The century of a two-digit year: years under the pivot are 20yy, the others 19yy. */
  readonly pivot: number;
  /** Years outside which a date is kept but looked at. */
  readonly likelyFrom: number;
  readonly likelyTo: number;
  /** Column of bare serials: those outside these days are no evidence of dates. */
  readonly serialFrom: number;
  readonly serialTo: number;
}

/** The rules of the date of an event: VAE exists since 2002 (loi n° 2002-73), a file tells of this century. */
export const EVENT_RULES: DateRules = {
  pivot: 100,
  likelyFrom: 1900,
  likelyTo: 2100,
  // 1990-01-01 to 2050-12-31
  serialFrom: 32874,
  serialTo: 55153,
};

/** A two-digit year in full. */
export function fullYear(year: number, rules: DateRules): number {
  return year < rules.pivot ? 2000 + year : 1900 + year;
}

const iso = (year: number, month: number, day: number): string => isoDay(dayNumber(year, month, day));

/**
 * Dates that tools write for "no date": all zeros, the first day of .NET and of SQL Server's types, Excel's serials 0
 * and 1, "the end of time".
 */
export function isNullDate(year: number, month: number, day: number): boolean {
  if (year <= 1) return (month === 0 && day === 0) || (month === 1 && day <= 1);
  if (year === 9999) return true;
  if (month === 12 && day === 31) return year === 1899 || year === 2999 || year === 2099;
  if (month === 1 && day <= 1) return year === 1900 || year === 1753;
  return year === 1900 ? month === 0 && day === 0 : year === 1899 && month === 12 && day === 30;
}

/** The nearest day that the calendar has, as a proposal; undefined when nothing is near. */
function nearest(year: number, month: number, day: number): string | undefined {
  if (month >= 1 && month <= 12) {
    // 31/02, 32/01: the end of that month. Beyond 39 it is no slip of the day.
    return day > 28 && day < 40 ? iso(year, month, monthLength(year, month)) : undefined;
  }
  // 12/25/2023 in a day-first column: the other order.
  return existsInCalendar(year, day, month) ? iso(year, day, month) : undefined;
}

/** The year that was probably meant by one of another millennium (0024, 1024, 3024), in the century of the rubrique. */
function otherCentury(year: number, month: number, day: number, rules: DateRules): string | undefined {
  const near = fullYear(year % 100, rules);
  const slips = [...String(year).padStart(4, '0')].filter((digit, i) => digit !== String(near)[i]).length;
  return (slips === 1 || year < 100) && existsInCalendar(near, month, day) ? iso(near, month, day) : undefined;
}

/**
 * The reading of a date whose order is known.
 * @param shift days to add for a time in UTC.
 * @param canonical whether the raw cell was already `AAAA-MM-JJ` or a date cell.
 */
export function settleDay(
  year: number,
  month: number,
  day: number,
  shift: number,
  canonical: boolean,
  rules: DateRules,
): Reading {
  if (year >= YEAR_MIN && year <= YEAR_MAX && existsInCalendar(year, month, day) && !isNullDate(year, month, day)) {
    const value = dayNumber(year, month, day) + shift;
    if (year < rules.likelyFrom || year > rules.likelyTo) {
      return { value, state: 'a_verifier', finding: NAISSANCE_IMPROBABLE };
    }
    return { value, state: canonical && shift === 0 ? 'valide' : 'normalise' };
  }
  return settleFaulty(year, month, day, rules);
}

function settleFaulty(year: number, month: number, day: number, rules: DateRules): Reading {
  if (isNullDate(year, month, day)) return VIDE;
  if (year < YEAR_MIN || year > YEAR_MAX) return refused(DATE_HORS_LIMITES, otherCentury(year, month, day, rules));
  if (day === 0 || month === 0) return settlePartial(year, month, rules);
  return refused(DATE_IMPOSSIBLE, nearest(year, month, day));
}

/**
 * A date without its day: refused as a day, its precision kept as the suggestion (`AAAA-MM`, `AAAA`).
 * @param year 0 when unknown; @param month 0 when unknown.
 */
export function settlePartial(year: number, month: number, rules: DateRules): Reading {
  if (year === 0) return refused(DATE_PARTIELLE);
  const full = year < 100 ? fullYear(year, rules) : year;
  if (full < YEAR_MIN || full > YEAR_MAX) return refused(DATE_HORS_LIMITES);
  if (month < 1 || month > 12) return refused(DATE_PARTIELLE, String(full));
  return refused(DATE_PARTIELLE, `${full}-${month < 10 ? '0' : ''}${month}`);
}
