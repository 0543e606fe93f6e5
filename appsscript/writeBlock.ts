/** Writes a new sheet for the sidebar, block by block, always as text. */
import type { BridgeNewSheet } from './bridge';
import { sheetOfId } from './draw/drawSheet';
import { freeName, resize } from './draw/newSheets';
import { TEXT_FORMAT } from '../core/workbook';
import { keepTexts } from './keepTexts';

/** Header rows, kept in sight. */
const FROZEN_ROWS = 1;

export function creerFeuille(wanted: string, rows: number, columns: number): BridgeNewSheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const nom = freeName(wanted, taken);
  const sheet = spreadsheet.insertSheet(nom);
  const id = sheet.getSheetId();
  try {
    resize(sheet, Math.max(rows, FROZEN_ROWS + 1), columns);
    // Text format first: Sheets turns "007" into 7 and "1/2" into a date otherwise.
    sheet.getRange(1, 1, rows, columns).setNumberFormat(TEXT_FORMAT);
    sheet.setFrozenRows(FROZEN_ROWS);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return { id, nom };
}

export function ecrireBloc(id: number, first: number, grid: string[][]): void {
  const range = sheetOfId(id).getRange(first + 1, 1, grid.length, grid[0].length);
  range.setValues(grid);
  keepTexts(range, grid);
}

export function finirFeuille(id: number): void {
  sheetOfId(id).activate();
}

export function abandonnerFeuille(id: number): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(id);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
}
