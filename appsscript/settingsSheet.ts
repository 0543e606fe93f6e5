/** Keeps the settings of the pane in a sheet of the spreadsheet, as Excel does: a file goes from one to the other. */
import { phrase } from '../core/messages';
import { TEXT_FORMAT } from '../core/workbook';
import { SETTINGS_SHEET, settingsCells, settingsText } from '../pane/settingsCells';
import { keepTexts } from './keepTexts';
import { language } from './language';
import { sheetNamed } from './readBlock';

/** The text kept in the settings sheet; null when there is none. */
export function lireReglages(): string | null {
  const sheet = sheetNamed(SETTINGS_SHEET);
  const rows = sheet?.getLastRow() ?? 0;
  if (sheet === null || rows === 0) return null;
  const cells: unknown[][] = sheet.getRange(1, 1, rows, 1).getValues();
  return settingsText(cells.map(([cell]) => cell));
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Width of the column, in pixels: the notice is read without scrolling. */
const WIDTH = 700;

/** A new sheet after the others; what the person looks at stays in sight. */
function makeSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SETTINGS_SHEET, spreadsheet.getSheets().length);
  shown.activate();
  sheet.setColumnWidths(1, 1, WIDTH);
  return sheet;
}

/** One setValues for the whole: the former text stays whole until the new one is. */
function write(sheet: Sheet, text: string): void {
  const cells = settingsCells(phrase('faces.reglages.avis', {}, language()), text);
  while (cells.length < sheet.getLastRow()) cells.push('');
  const more = cells.length - sheet.getMaxRows();
  if (more > 0) sheet.insertRowsAfter(sheet.getMaxRows(), more);
  const range = sheet.getRange(1, 1, cells.length, 1);
  const grid = cells.map((cell) => [cell]);
  range.setNumberFormat(TEXT_FORMAT);
  range.setValues(grid);
  keepTexts(range, grid);
}

/** Keeps the text in the settings sheet, which is made when it is not there. */
export function ecrireReglages(text: string): void {
  const found = sheetNamed(SETTINGS_SHEET);
  const sheet = found ?? makeSheet();
  try {
    write(sheet, text);
  } catch (error) {
    if (found === null) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    throw error;
  }
}
