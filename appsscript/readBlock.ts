/** Reads cells of the spreadsheet for the sidebar: plain values, dates as serial numbers under their formats. */
import { formatKind } from '../core/reading/grid/numberFormat';
import { isoDay } from '../core/table/civil';
import { SERIAL_1970 } from '../core/table/serial';
import { ISO_DATE } from '../pane/blockGrid';
import type { BridgeArea, BridgeBlock, BridgeCell, BridgeMerge, BridgeSheet } from './bridge';
import { plainScalar } from './cells';
import { spreadsheetClock } from './spreadsheetClock';
import { isDate, type WallClock } from './wallClock';

/** Given to a date that its format does not show as one (a formula in automatic format). */
const DATE_FORMAT = 'yyyy-mm-dd hh:mm:ss';
/** Before 1 March 1900 Excel and Sheets do not count the same days: such a date travels as text. */
const FIRST_COMMON_SERIAL = 61;

export function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
}

export function decrireClasseur(): BridgeSheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet().getSheetId();
  return spreadsheet
    .getSheets()
    .map((sheet) => ({ nom: sheet.getName(), masquee: sheet.isSheetHidden(), active: sheet.getSheetId() === active }));
}

export function zoneFeuille(nom: string): BridgeArea | null {
  const sheet = sheetNamed(nom);
  const lignes = sheet?.getLastRow() ?? 0;
  if (sheet === null || lignes === 0) return null;
  const colonnes = sheet.getLastColumn();
  return { feuille: nom, masquee: sheet.isSheetHidden(), ligne: 0, colonne: 0, lignes, colonnes };
}

export function zoneSelection(): BridgeArea | null {
  const range = SpreadsheetApp.getActiveRange();
  if (range === null) return null;
  const sheet = range.getSheet();
  const ligne = range.getRow() - 1;
  const colonne = range.getColumn() - 1;
  const lignes = Math.min(range.getNumRows(), sheet.getLastRow() - ligne);
  const colonnes = Math.min(range.getNumColumns(), sheet.getLastColumn() - colonne);
  if (lignes < 1 || colonnes < 1) return null;
  return { feuille: sheet.getName(), masquee: false, ligne, colonne, lignes, colonnes };
}

/** @throws Error `FEUILLE_ABSENTE`, which the sidebar explains */
export function sheetCalled(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetNamed(name);
  if (sheet === null) throw new Error('FEUILLE_ABSENTE');
  return sheet;
}

function rangeOf({ feuille, ligne, colonne, lignes, colonnes }: BridgeArea): GoogleAppsScript.Spreadsheet.Range {
  return sheetCalled(feuille).getRange(ligne + 1, colonne + 1, lignes, colonnes);
}

export function lireFusions(zone: BridgeArea): BridgeMerge[] {
  return rangeOf(zone)
    .getMergedRanges()
    .map((merged) => {
      const [top, left] = [merged.getRow() - 1, merged.getColumn() - 1];
      return [top, left, top + merged.getNumRows() - 1, left + merged.getNumColumns() - 1];
    });
}

/** True for what has a number format: numbers and dates. */
export function isNumericCell(cell: unknown): boolean {
  return typeof cell === 'number' || isDate(cell);
}

/** Formats of a block, each named once. */
class FormatList {
  readonly names: string[] = [];

  rank(name: string): number {
    const rank = this.names.indexOf(name);
    return rank < 0 ? this.names.push(name) - 1 : rank;
  }
}

/** Lengthens the last run of a list of runs (count, rank, count, rank...), or begins another. */
function addToRuns(runs: number[], rank: number): void {
  if (runs[runs.length - 1] === rank && runs.length > 1) runs[runs.length - 2]++;
  else runs.push(1, rank);
}

export function lireBloc(zone: BridgeArea): BridgeBlock {
  const range = rangeOf(zone);
  const cells: unknown[][] = range.getValues();
  const numeric = cells[0].map((_, column) => cells.some((row) => isNumericCell(row[column])));
  const list = new FormatList();
  const suites: number[][] = [];
  const valeurs: BridgeCell[][] = cells.map((row) => row.map(plainScalar));
  if (!numeric.includes(true)) return { valeurs, formats: list.names, suites };

  const formats = range.getNumberFormats();
  let clock: WallClock | null = null;
  numeric.forEach((holdsNumbers, column) => {
    if (!holdsNumbers) return;
    const runs: number[] = [];
    cells.forEach((row, r) => {
      const cell = row[column];
      let format = isNumericCell(cell) ? formats[r][column] : '';
      if (isDate(cell)) {
        clock ??= spreadsheetClock();
        const serial = clock.serial(cell);
        valeurs[r][column] = serial;
        const kind = formatKind(format);
        if (kind !== 'date' && kind !== 'time') format = DATE_FORMAT;
        if (kind !== 'time' && serial < FIRST_COMMON_SERIAL) {
          valeurs[r][column] = isoDay(Math.floor(serial) - SERIAL_1970);
          format = ISO_DATE;
        }
      }
      addToRuns(runs, list.rank(format));
    });
    suites.push([column, ...runs]);
  });
  return { valeurs, formats: list.names, suites };
}
