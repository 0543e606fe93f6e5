/** States of cells for the pane, and cells put back into a state: rectangles of a column, never cell by cell. */
import { cellName, TEXT_FORMAT } from '../core/workbook';
import type { BridgeCells, BridgeScalar, BridgeStates, BridgeWrite } from './bridge';
import { isRisky, keepTexts } from './keepTexts';
import { isNumericCell, sheetCalled } from './readBlock';
import { spreadsheetClock } from './spreadsheetClock';
import { isDate, type WallClock } from './wallClock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Addresses of one list of ranges. */
const ADDRESSES = 500;

/** Texts that might become something else when they are typed: a figure, a date, a formula, true or false. */
const COERCED = /[\d=+\-@'#]|^\s*(vrai|faux|true|false)\s*$/i;
const MARK = "'";

/** What a person would type for that value: a text keeps its mark where it might become something else. */
function typed(value: BridgeScalar, format: string): BridgeScalar {
  if (typeof value !== 'string' || format === TEXT_FORMAT) return value;
  const isMarked = value[0] === '=' || value[0] === MARK;
  return isMarked || !COERCED.test(value) ? value : MARK + value;
}

/** A text of a cell as a state: one that only looks like a formula, or a mark, says so as a person would. */
function textState(text: string, format: string): string {
  return format !== TEXT_FORMAT && (text[0] === '=' || text[0] === MARK) ? MARK + text : text;
}

export function lireEtats(nom: string, cellules: readonly BridgeCells[]): BridgeStates {
  const sheet = sheetCalled(nom);
  const formats: string[] = [];
  const valeurs: BridgeScalar[] = [];
  const rangs: number[] = [];
  let clock: WallClock | null = null;
  for (const { colonne, lignes } of cellules) {
    const top = lignes[0];
    const range = sheet.getRange(top + 1, colonne + 1, lignes[lignes.length - 1] - top + 1, 1);
    const values: unknown[][] = range.getValues();
    const formulas = range.getFormulas();
    const names = range.getNumberFormats();
    for (const ligne of lignes) {
      const [[value], [formula], [format]] = [values[ligne - top], formulas[ligne - top], names[ligne - top]];
      let state: BridgeScalar = typeof value === 'boolean' || isNumericCell(value) ? (value as number) : String(value);
      if (isDate(value)) state = (clock ??= spreadsheetClock()).serial(value);
      if (typeof state === 'string') state = textState(state, format);
      valeurs.push(formula === '' ? state : formula);
      const known = formats.indexOf(format);
      rangs.push(known < 0 ? formats.push(format) - 1 : known);
    }
  }
  return { formats, valeurs, rangs };
}

/** Cells of one column, each with what it is to hold. */
interface Put {
  readonly ligne: number;
  readonly colonne: number;
  readonly format: string;
  readonly value: BridgeScalar;
}

/** Vertical runs of neighbours of one format. */
function runsOf(puts: readonly Put[]): Put[][] {
  const runs: Put[][] = [];
  for (const put of puts) {
    const last = runs[runs.length - 1]?.slice(-1)[0];
    const follows = last !== undefined && last.colonne === put.colonne && put.ligne === last.ligne + 1;
    if (follows && last.format === put.format) runs[runs.length - 1].push(put);
    else runs.push([put]);
  }
  return runs;
}

/** Cells by what they are to hold: corrections repeat themselves. */
function groupsOf(puts: readonly Put[], key: (put: Put) => string): Put[][] {
  const groups = new Map<string, Put[]>();
  for (const put of puts) {
    const group = groups.get(key(put));
    if (group === undefined) groups.set(key(put), [put]);
    else group.push(put);
  }
  return [...groups.values()];
}

function eachList(
  sheet: Sheet,
  puts: readonly Put[],
  act: (list: GoogleAppsScript.Spreadsheet.RangeList) => void,
): void {
  for (let from = 0; from < puts.length; from += ADDRESSES) {
    const part = puts.slice(from, from + ADDRESSES);
    act(sheet.getRangeList(part.map(({ ligne, colonne }) => cellName(ligne, colonne))));
  }
}

/** Gives the same value to cells of the same format. */
function putValue(sheet: Sheet, group: readonly Put[]): void {
  const [{ ligne, colonne, format, value }] = group;
  eachList(sheet, group, (list) => list.setValue(value));
  if (format !== TEXT_FORMAT || !isRisky(value)) return;
  // What Sheets made of one, it made of all.
  if (sheet.getRange(ligne + 1, colonne + 1).getValue() === value) return;
  eachList(sheet, group, (list) => list.setValue(MARK + value));
}

/**
 * Formats first, then values. Runs of neighbours are written by rectangle; scattered cells by what they hold, whichever
 * takes fewer calls.
 * @throws Error in Google's words for a protected cell
 */
export function ecrireEtats(nom: string, formats: readonly string[], cellules: readonly BridgeWrite[]): void {
  const sheet = sheetCalled(nom);
  const puts = cellules.flatMap(({ colonne, lignes, valeurs, rangs }) =>
    lignes.map((ligne, i): Put => {
      const format = formats[rangs[i]];
      return { ligne, colonne, format, value: typed(valeurs[i], format) };
    }),
  );
  const runs = runsOf(puts);
  const byFormat = groupsOf(puts, ({ format }) => format);
  const byValue = groupsOf(puts, ({ format, value }) => `${format}\n${typeof value}\n${String(value)}`);
  const lists = (groups: readonly Put[][]): number =>
    groups.reduce((sum, group) => sum + Math.ceil(group.length / ADDRESSES), 0);
  if (2 * runs.length <= lists(byFormat) + lists(byValue)) {
    for (const run of runs) {
      const range = sheet.getRange(run[0].ligne + 1, run[0].colonne + 1, run.length, 1);
      range.setNumberFormat(run[0].format);
      const grid = run.map(({ value }) => [value]);
      range.setValues(grid);
      if (run[0].format === TEXT_FORMAT) keepTexts(range, grid);
    }
  } else {
    for (const group of byFormat) eachList(sheet, group, (list) => list.setNumberFormat(group[0].format));
    for (const group of byValue) putValue(sheet, group);
  }
}
