/** Keeps the settings of the pane in a sheet of the spreadsheet, as Excel does: a file goes from one to the other. */
import { phrase } from '../core/messages';
import { SETTINGS_SHEET, settingsCells, settingsText } from './settingsCells';
import { TEXT_FORMAT } from './draw/plan/looks';
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

/** One setValues for the whole: the former text stays whole until the new one is. */
export function ecrireReglages(text: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let sheet = sheetNamed(SETTINGS_SHEET);
  if (sheet === null) {
    const shown = spreadsheet.getActiveSheet();
    sheet = spreadsheet.insertSheet(SETTINGS_SHEET, spreadsheet.getSheets().length);
    shown.activate();
  }
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
