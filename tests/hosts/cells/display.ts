/** The text that a cell shows: what `Range.text` and `getDisplayValues` give. Only the formats that tests need. */
import type { Culture } from './culture';
import { excelFields } from './serial';
import type { Scalar } from './typing';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function shownDate(serial: number, format: string, culture: Culture): string {
  const { y, m, d, h, min, s } = excelFields(serial);
  // m is a month, unless it follows an hour.
  let afterHour = false;
  return format.replace(/y+|m+|d+|h+|s+/gi, (token) => {
    const kind = token[0].toLowerCase();
    if (kind === 'm' && afterHour) return token.length > 1 ? two(min) : String(min);
    afterHour = kind === 'h';
    if (kind === 'y') return token.length > 2 ? String(y) : two(y % 100);
    if (kind === 'm')
      return token.length > 2 ? culture.months[m - 1].slice(0, 3) : token.length > 1 ? two(m) : String(m);
    if (kind === 'd') return token.length > 1 ? two(d) : String(d);
    return token.length > 1 ? two(kind === 'h' ? h : s) : String(kind === 'h' ? h : s);
  });
}

/** @param serial1900 the value as a serial of the 1900 system, for a number under a date format */
export function displayed(value: Scalar, format: string, culture: Culture, serial1900: number): string {
  if (typeof value === 'boolean') return value ? culture.yes : culture.no;
  if (typeof value === 'string') return value;
  if (/^0+$/.test(format)) return String(Math.round(value)).padStart(format.length, '0');
  const decimals = /^[#,]*0(?:\.(0+))?%?/.exec(format);
  if (decimals !== null && format !== '') {
    const shown = (format.endsWith('%') ? value * 100 : value).toFixed(decimals[1]?.length ?? 0);
    return shown.replace('.', culture.decimal) + (format.endsWith('%') ? '%' : '');
  }
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"|General/g, ''))) return shownDate(serial1900, format, culture);
  return String(value).replace('.', culture.decimal);
}
