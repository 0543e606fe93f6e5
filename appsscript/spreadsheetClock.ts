/** The clock of the open spreadsheet, as the script can read it. */
import { WallClock } from './wallClock';

export function spreadsheetClock(): WallClock {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  if (zone === Session.getScriptTimeZone()) return new WallClock(null);
  return new WallClock((date) => Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss'));
}
