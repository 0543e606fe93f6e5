/** The time of day after a date: read, then dropped; only a time in UTC can move the civil day. */
import { dayNumber } from '../../table';
import type { Choices } from '../type';

/** No time, and a tail that is no time. */
export const NO_CLOCK = -1;
export const NOT_A_CLOCK = -2;

/** Zones, packed with the seconds: none told, UTC (Z, +00:00), a local offset. */
export const ZONE_NONE = 0;
export const ZONE_UTC = 1;
export const ZONE_LOCAL = 2;

/** Seconds since midnight and zone in one whole number. */
export function packClock(seconds: number, zone: number): number {
  return seconds * 4 + zone;
}

export function clockSeconds(clock: number): number {
  return clock >> 2;
}

export function clockZone(clock: number): number {
  return clock & 3;
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

/**
 * Reads `[T ]HH:MM[:SS[.fff]][ ][Z|±HH[:MM]]` from `at` to the end of the text.
 * @returns a packed clock, or NOT_A_CLOCK.
 */
export function clockAt(text: string, at: number): number {
  const n = text.length;
  let i = at;
  const lead = text.charCodeAt(i);
  if (lead !== 0x54 && lead !== 0x74 && lead !== 0x20) return NOT_A_CLOCK;
  i++;
  const hours = two(text, i);
  const minutes = two(text, i + 3);
  if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59 || text.charCodeAt(i + 2) !== 0x3a) return NOT_A_CLOCK;
  i += 5;
  let seconds = 0;
  if (i < n && text.charCodeAt(i) === 0x3a) {
    seconds = two(text, i + 1);
    if (seconds < 0 || seconds > 60) return NOT_A_CLOCK;
    i += 3;
    if (i < n && (text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2c)) {
      i++;
      while (i < n && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++;
    }
  }
  const total = hours * 3600 + minutes * 60 + seconds;
  if (i === n) return packClock(total, ZONE_NONE);
  return zoneAt(text, i, total);
}

function zoneAt(text: string, at: number, total: number): number {
  const i = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const sign = text.charCodeAt(i);
  if (sign === 0x5a || sign === 0x7a) return i + 1 === text.length ? packClock(total, ZONE_UTC) : NOT_A_CLOCK;
  const tail = text.slice(i);
  if (!/^(?:[+-]\d{2}(?::?\d{2})?|UTC|GMT)$/.test(tail)) return NOT_A_CLOCK;
  return packClock(total, /[1-9]/.test(tail) ? ZONE_LOCAL : ZONE_UTC);
}

/** Fixed offsets from UTC, in hours, of the territories without summer time (profile choice `fuseau`). */
const OFFSETS: Readonly<Record<string, number>> = {
  guadeloupe: -4,
  martinique: -4,
  guyane: -3,
  reunion: 4,
  mayotte: 3,
  nouvelle_caledonie: 11,
  polynesie: -10,
  wallis: 12,
};

function lastSunday(year: number, month: number, lastDay: number): number {
  const day = dayNumber(year, month, lastDay);
  return day - ((((day + 4) % 7) + 7) % 7); // 1970-01-01 was a Thursday
}

/**
 * Whether summer time holds in metropolitan France late in the evening (UTC) of that day: last Sunday of March to
 * last Sunday of October (directive 2000/84/CE; of September before 1996), none before 1976.
 */
function isSummerTime(year: number, month: number, days: number): boolean {
  if (year < 1976 || month < 3 || month > 10) return false;
  const end = year < 1996 ? lastSunday(year, 9, 30) : lastSunday(year, 10, 31);
  return days >= lastSunday(year, 3, 31) && days < end;
}

/**
 * Days to add to a date for its time of day (0 nearly always).
 * Choice `heure`: `civile` the day as written; `minuit_utc` the column holds local midnights written in UTC, 22:00 and
 * 23:00 being the next day; `utc` (default) a real UTC time becomes the civil day of `fuseau` (default metropolitan
 * France). A time without zone, or with a local offset, keeps its day except under `minuit_utc`.
 */
export function dayShift(clock: number, year: number, month: number, day: number, choices: Choices): number {
  if (clock < 0 || choices.heure === 'civile') return 0;
  const zone = clockZone(clock);
  const seconds = clockSeconds(clock);
  if (choices.heure === 'minuit_utc') {
    return zone !== ZONE_LOCAL && (seconds === 22 * 3600 || seconds === 23 * 3600) ? 1 : 0;
  }
  if (zone !== ZONE_UTC) return 0;
  const offset = choices.fuseau === undefined ? undefined : OFFSETS[choices.fuseau];
  if (offset !== undefined) return Math.floor((seconds + offset * 3600) / 86400);
  if (seconds < 22 * 3600) return 0;
  if (seconds >= 23 * 3600) return 1;
  return isSummerTime(year, month, dayNumber(year, month, day)) ? 1 : 0;
}
