/** The day on the clock of the spreadsheet. */
import { parseIsoDay } from '../core/table/civil';

/** Milliseconds since 1970, as `Date.now` gives them. */
export type Clock = () => number;

/** Day number since 1970-01-01. */
export function today(clock: Clock): number {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return parseIsoDay(Utilities.formatDate(new Date(clock()), zone, 'yyyy-MM-dd'));
}
