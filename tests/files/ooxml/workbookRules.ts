/** Sheets' names, defined names, what opens and what is computed. */
import { readFormula } from './formula';
import type { Book, Say } from './package';
import { boxOf } from './places';
import { child, descendants, entries } from './xml';

const PART = 'xl/workbook.xml';
/** Longest name of a sheet, of a range. */
const SHEET_NAME = 31;
const RANGE_NAME = 255;
/** ECMA-376 part 1, 18.2.5: names that Excel gives itself. */
const RESERVED = /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/;
const PRINT_TITLES = '_xlnm.Print_Titles';
const LEGAL = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function sheetNameFaults(book: Book, say: Say): void {
  const names = book.sheets.map(({ name }) => name);
  for (const name of names) {
    if (name === '' || name.length > SHEET_NAME) say(PART, `sheet « ${name} »: ${name.length} characters`);
    if (/[:\\/?*[\]\u0000-\u001f]/.test(name)) say(PART, `sheet « ${name} »: a forbidden character`);
    if (/^'|'$/.test(name)) say(PART, `sheet « ${name} »: an apostrophe at an end`);
    // Excel keeps that name for itself.
    if (/^(history|historique)$/i.test(name)) say(PART, `sheet « ${name} »: a reserved name`);
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) say(PART, 'two sheets have one name');
  const asked = entries(book.workbook, 'sheets');
  if (asked.length !== names.length) say(PART, 'a sheet has no part');
  const ids = asked.map(({ attributes }) => attributes.get('sheetId'));
  if (new Set(ids).size < ids.length) say(PART, 'two sheets have one sheetId');
  if (book.sheets.every(({ state }) => state !== 'visible')) say(PART, 'no sheet is visible');
  for (const view of entries(book.workbook, 'bookViews')) {
    const active = book.sheets[Number(view.attributes.get('activeTab') ?? 0)];
    if (active === undefined || active.state !== 'visible') say(PART, 'the active sheet cannot be seen');
  }
}

/** What is wrong with where a name leads; null when nothing is. */
function wrongReference(name: string, text: string, sheets: ReadonlySet<string>): string | null {
  // Columns, then rows: the only name of ours that is a union.
  const parts = name === PRINT_TITLES ? text.split(/,(?=')/) : [text];
  if (parts.length > 2 || (parts.length === 2 && !/\$[A-Z]+:.*,.*\$\d+:/.test(text))) return `is « ${text} »`;
  return parts.map((part) => wrongPart(part, sheets)).find((wrong) => wrong !== null) ?? null;
}

function wrongPart(text: string, sheets: ReadonlySet<string>): string | null {
  const { faults, references } = readFormula(text);
  if (faults.length > 0) return faults[0];
  if (references.length === 0) return 'refers to no range';
  const lost = references.find(({ sheet }) => sheet === null || !sheets.has(sheet));
  return lost === undefined ? null : `refers to sheet « ${lost.sheet ?? ''} »`;
}

function definedNameFaults(book: Book, say: Say): void {
  const sheets = new Set(book.sheets.map(({ name }) => name));
  const known = new Set<string>();
  for (const { attributes, text } of entries(book.workbook, 'definedNames')) {
    const name = attributes.get('name') ?? '';
    const local = attributes.get('localSheetId');
    if (!RESERVED.test(name)) {
      // R1C1 notation is L1C1 in French.
      const isCell = boxOf(name.toUpperCase()) !== null || /^[rcl]$|^[rl]\d*c\d*$/i.test(name);
      if (!LEGAL.test(name) || name.length > RANGE_NAME || isCell) say(PART, `name « ${name} » is not legal`);
    }
    const key = `${local ?? ''}!${name.toLowerCase()}`;
    if (known.has(key)) say(PART, `name « ${name} » is given twice`);
    known.add(key);
    if (local !== undefined && book.sheets[Number(local)] === undefined) say(PART, `name « ${name} »: no such sheet`);
    const wrong = wrongReference(name, text, sheets);
    if (wrong !== null) say(PART, `name « ${name} »: ${wrong}`);
  }
}

/** The defined names that formulas may use, folded. */
export function knownNames(book: Book): Set<string> {
  return new Set(
    entries(book.workbook, 'definedNames').map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()),
  );
}

export function workbookFaults(book: Book, say: Say): void {
  sheetNameFaults(book, say);
  definedNameFaults(book, say);
  const isComputed = book.sheets.some(({ root }) => !descendants(child(root, 'sheetData'), 'f').next().done);
  const calculation = child(book.workbook, 'calcPr')?.attributes.get('fullCalcOnLoad');
  if (isComputed && calculation !== '1') say(PART, 'formulas are not computed when the workbook opens');
  if (!isComputed && calculation !== undefined) say(PART, 'nothing is to be computed when the workbook opens');
}
