/** The language that the script speaks: that of the spreadsheet, since the person's would ask for one more authorisation. */
import type { Language } from '../core/messages';

/** As Sheets writes it: `fr_FR`. */
export function langue(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}

export function language(): Language {
  return langue().startsWith('fr') ? 'fr' : 'en';
}
