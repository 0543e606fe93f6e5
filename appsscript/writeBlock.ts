/** Writes a new sheet for the sidebar, block by block, always as text. */
import type { BridgeNewSheet } from './bridge';

/** A format of plain text. */
const TEXT = '@';
/** First characters of texts that a setValues might not leave alone, whatever the format of the cell. */
const RISKY = /^[='+@-]/;
/** Header rows, kept in sight. */
const FROZEN_ROWS = 1;

function newSheet(id: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
  if (sheet === null) throw new Error('FEUILLE_ABSENTE');
  return sheet;
}

export function creerFeuille(wanted: string, rows: number, columns: number): BridgeNewSheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
  let nom = wanted;
  for (let rank = 2; taken.includes(nom.toLowerCase()); rank++) nom = `${wanted} (${rank})`;
  const sheet = spreadsheet.insertSheet(nom);
  const id = sheet.getSheetId();
  try {
    // A new sheet has 1000 rows and 26 columns; a range beyond them is refused.
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
    if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
    // Text format first: Sheets turns "007" into 7 and "1/2" into a date otherwise.
    sheet.getRange(1, 1, rows, columns).setNumberFormat(TEXT);
    sheet.setFrozenRows(FROZEN_ROWS);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return { id, nom };
}

export function ecrireBloc(id: number, first: number, grid: string[][]): void {
  const range = newSheet(id).getRange(first + 1, 1, grid.length, grid[0].length);
  range.setValues(grid);
  if (grid.some((row) => row.some((text) => RISKY.test(text)))) keepTexts(range, grid);
}

/** Reads risky texts back; those that Sheets took for a formula, or whose apostrophe it took, are written with one more. */
function keepTexts(range: GoogleAppsScript.Spreadsheet.Range, grid: string[][]): void {
  const back: unknown[][] = range.getValues();
  const changed = (text: string, r: number, c: number) => RISKY.test(text) && back[r][c] !== text;
  if (!grid.some((row, r) => row.some((text, c) => changed(text, r, c)))) return;
  range.setValues(grid.map((row, r) => row.map((text, c) => (changed(text, r, c) ? `'${text}` : text))));
}

export function finirFeuille(id: number): void {
  newSheet(id).activate();
}

export function abandonnerFeuille(id: number): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(id);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
}
