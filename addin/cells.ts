/** Turns the values of an Excel range into the pane's cells: a date is a number that only its format gives away. */
import { dayNumber, isoDay } from '../core/table/civil';
import type { HostCell } from '../pane/host';

/** Serial 61 is 1 March 1900 in Excel, which believes in a 29 February 1900 (ECMA-376 Part 1, 18.17.4.1). */
const FIRST_SAFE_SERIAL = 61;
const SERIAL_ZERO = dayNumber(1899, 12, 30);

/** True when a number format shows a day or a year; quoted text, [colours] and escapes do not count. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0]);
}

/** `AAAA-MM-JJ` of a serial of the 1900 system; the time of day is left out. */
export function serialToIso(serial: number): string {
  const days = Math.floor(serial);
  return isoDay(SERIAL_ZERO + days + (days < FIRST_SAFE_SERIAL ? 1 : 0));
}

/** Cells of a range, dates as ISO text. Errors stay the text Excel shows ("#REF!"). */
export function hostCells(values: readonly unknown[][], formats: readonly unknown[][]): HostCell[][] {
  return values.map((row, r) =>
    row.map((value, c) => {
      if (typeof value === 'number') return isDateFormat(String(formats[r][c])) ? serialToIso(value) : value;
      if (typeof value === 'boolean') return value;
      return value === null || value === '' ? null : String(value);
    }),
  );
}
