/** Spreadsheet serials: days counted from 1900 or, in old Macintosh workbooks, from 1904. */

/** Serial of 31 December 2100 in the 1900 system. */
export const SERIAL_MAX = 73415;

/** Day number of serial 0 in each system: 1899-12-31 and 1904-01-01. */
const ORIGIN_1900 = -25568;
const ORIGIN_1904 = -24107;

/** Excel counts a 29 February 1900 that never was, as serial 60 (ECMA-376 part 1, 18.17.4.1). */
export const IMPOSSIBLE_SERIAL = 60;

/**
 * Day number of a whole serial, its time of day dropped. In the 1900 system serial 60 has no day (see above): the
 * caller refuses it.
 */
export function serialDay(serial: number, system1904: boolean): number {
  const whole = Math.floor(serial);
  if (system1904) return ORIGIN_1904 + whole;
  return ORIGIN_1900 + (whole > IMPOSSIBLE_SERIAL ? whole - 1 : whole);
}
