/** The sheets that a workbook is drawn on: made all at once, shown when they are whole, removed when they cannot be. */
import { phrase } from '../../core/messages';
import type { BridgeFinished, BridgeNewSheet, BridgeOutline } from '../bridge';
import { language } from '../language';
import type { NamedArea } from './commands';
import { rangeOfSheet, sheetOfId } from './drawSheet';
import { freeRangeName, takenNames } from './rangeNames';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Most cells of a spreadsheet (Google, "Files you can store in Google Drive"). */
const CELLS = 10_000_000;
/** A new sheet is first as large as this. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** The wanted name, or the nearest one that no sheet has; compared without case, as Sheets does. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let rank = 2; lower.has(name.toLowerCase()); rank++) name = `${wanted} (${rank})`;
  return name;
}

/** @throws Error `VOLUME`, which the pane explains: Google would refuse after part of the sheets is made */
function mustHold(sheets: readonly Sheet[], wanted: readonly BridgeOutline[]): void {
  const there = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const more = wanted.reduce((sum, { lignes, colonnes }) => sum + lignes * colonnes, 0);
  if (there + more + NEW_ROWS * NEW_COLUMNS > CELLS) throw new Error('VOLUME');
}

/** Gives a new sheet its size: a range beyond it is refused, and cells beyond what is drawn count in the limit. */
export function resize(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  // Shrinks before it grows: a tall sheet would be wide for a moment.
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
}

function remove(spreadsheet: Spreadsheet, made: readonly BridgeNewSheet[]): void {
  for (const { id } of made) {
    const sheet = spreadsheet.getSheetById(id);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  }
}

/**
 * Makes blank sheets, in order, after the others. One that will replace another bears a name of its own until then.
 * @throws Error `VOLUME`; nothing is left
 */
export function preparerFeuilles(wanted: readonly BridgeOutline[]): BridgeNewSheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  mustHold(sheets, wanted);
  const shown = spreadsheet.getActiveSheet();
  const taken = sheets.map((sheet) => sheet.getName());
  const made: BridgeNewSheet[] = [];
  try {
    for (const { nom, lignes, colonnes, remplace } of wanted) {
      const name = freeName(remplace ? phrase('sheets.enCours', { nom }, language()) : nom, taken);
      taken.push(name);
      const sheet = spreadsheet.insertSheet(name, sheets.length + made.length);
      made.push({ id: sheet.getSheetId(), nom: name });
      resize(sheet, lignes, colonnes);
    }
    // What the person looks at stays in sight until the result is whole.
    shown.activate();
  } catch (error) {
    remove(spreadsheet, made);
    throw error;
  }
  return made;
}

/** Gives names to ranges; they are lost rather than the sheets, which are whole and in place. */
function nameRanges(spreadsheet: Spreadsheet, names: readonly NamedArea[], taken: Set<string>): void {
  try {
    for (const { nom, plage } of names) spreadsheet.setNamedRange(freeRangeName(nom, taken), rangeOfSheet(plage));
  } catch {
    // No formula needs them.
  }
}

/**
 * Puts finished sheets in the place of those that they replace, and shows the first one. Former sheets are renamed before
 * any is removed: until then, all can be put back.
 * @returns the names under which the person finds them
 */
export function acheverFeuilles(finished: readonly BridgeFinished[], noms: readonly NamedArea[]): string[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const undo: [Sheet, string][] = [];
  const former: Sheet[] = [];
  let taken = new Set<string>();
  const rename = (sheet: Sheet, name: string): void => {
    undo.push([sheet, sheet.getName()]);
    sheet.setName(name);
  };
  try {
    for (const { id, remplace } of finished) {
      const old = remplace === null ? null : spreadsheet.getSheetByName(remplace);
      const sheet = sheetOfId(id);
      if (remplace === null) continue;
      if (old !== null) {
        const away = freeName(phrase('sheets.ancienne', { nom: remplace }, language()), names);
        names.push(away);
        rename(old, away);
        former.push(old);
        sheet.activate();
        spreadsheet.moveActiveSheet(old.getIndex());
      }
      rename(sheet, remplace);
    }
    if (noms.length > 0) taken = takenNames(spreadsheet, new Set(former.map((old) => old.getSheetId())));
    for (const { id, masquee } of finished) if (masquee) sheetOfId(id).hideSheet();
  } catch (error) {
    for (const [sheet, name] of undo.reverse()) sheet.setName(name);
    throw error;
  }
  for (const old of former) spreadsheet.deleteSheet(old);
  nameRanges(spreadsheet, noms, taken);
  const shown = finished.find(({ masquee }) => !masquee);
  if (shown !== undefined) sheetOfId(shown.id).activate();
  return finished.map(({ id }) => sheetOfId(id).getName());
}

/** Removes the sheets that could not be finished. */
export function abandonnerFeuilles(ids: readonly number[]): void {
  remove(
    SpreadsheetApp.getActiveSpreadsheet(),
    ids.map((id) => ({ id, nom: '' })),
  );
}
