/** Turns cells of Sheets into plain values: dates become text, because google.script.run refuses Date. */
import { dayNumber, isoDay } from '../core/table/civil';
import type { BridgeCell } from './bridge';

/**
 * A cell as plain value. Sheets builds its Date in the time zone of the script (Europe/Paris, appsscript.json), so the
 * local year, month and day are those the person sees. `Object.prototype.toString` also knows a Date of another context.
 */
export function plainCell(value: unknown): BridgeCell {
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const date = value as Date;
    return isoDay(dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate()));
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** The argument of a cell function, a cell or a range, as rows of plain cells. */
export function plainGrid(argument: unknown): BridgeCell[][] {
  const rows = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
}
