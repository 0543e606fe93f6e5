/** Knows the sheets that the add-in made, by a hidden name of the sheet: only those may be replaced. */

/** Of the sheet, hidden: kept in the file, unknown to Excel's other features. */
const MARK = 'SuiviVAE_feuille';

/** Marks a sheet as ours. */
export function markOwn(sheet: Excel.Worksheet): void {
  sheet.names.add(MARK, sheet.getCell(0, 0)).visible = false;
}

/** The mark of a sheet: load it, then ask whether it is a null object. */
export function ownMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(MARK).load('name');
}
