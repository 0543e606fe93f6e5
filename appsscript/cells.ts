/** Turns cells of Sheets into plain values: dates become text for cell functions, which have no number format. */
import { isoDay } from '../core/table/civil';
import { SERIAL_1970 } from '../core/table/serial';
import type { BridgeCell } from './bridge';
import { isDate, type WallClock } from './wallClock';

/** A cell that is no date as a plain value. */
export function plainScalar(value: unknown): BridgeCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** A cell as a plain value; a date as `AAAA-MM-JJ` on the given clock. */
export function plainCell(value: unknown, clock: WallClock): BridgeCell {
  return isDate(value) ? isoDay(Math.floor(clock.serial(value)) - SERIAL_1970) : plainScalar(value);
}

/**
 * The argument of a cell function, a cell or a range, as rows of plain cells.
 * @param clock asked for once, when there is a date
 */
export function plainGrid(argument: unknown, clock: () => WallClock): BridgeCell[][] {
  const rows: unknown[] = Array.isArray(argument) ? argument : [[argument]];
  let known: WallClock | null = null;
  const plain = (value: unknown) => (isDate(value) ? plainCell(value, (known ??= clock())) : plainScalar(value));
  return rows.map((row) => (Array.isArray(row) ? row.map(plain) : [plain(row)]));
}
