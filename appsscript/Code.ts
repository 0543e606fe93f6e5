/** The Google Sheets script: menu, sidebar, the sidebar's calls, and the cell functions (`=VAE_NIVEAU(...)`). */
import { type Language, phrase } from '../core/messages';
import { customFunctions } from '../core/tasks/customFunctions';
import type { BridgeCell, ServerCalls } from './bridge';
import { plainCell, plainGrid } from './cells';

/** Name of the page in the script project: the build makes Panneau.html. */
const SIDEBAR_PAGE = 'Panneau';

/** The spreadsheet's own language ("fr_FR"): the person's would ask for one more authorisation. */
function langue(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}

function language(): Language {
  return langue().startsWith('fr') ? 'fr' : 'en';
}

/** Simple trigger: adds the menu when the spreadsheet opens. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(phrase('panneau.titre'))
    .addItem(phrase('menu.ouvrir', {}, language()), 'ouvrirPanneau')
    .addToUi();
}

/** Simple trigger: the menu must be there right after the installation too. */
export function onInstall(): void {
  onOpen();
}

/** Menu item: opens the sidebar, where the heavy work runs in the browser. */
export function ouvrirPanneau(): void {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_PAGE).setTitle(phrase('panneau.titre'));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Called by the sidebar: one getValues for the whole selection, cut to the rows in use. */
function lireSelection(): BridgeCell[][] {
  const range = SpreadsheetApp.getActiveRange();
  if (range === null) return [];
  const sheet = range.getSheet();
  const rows = Math.min(range.getNumRows(), sheet.getLastRow() - range.getRow() + 1);
  const columns = Math.min(range.getNumColumns(), sheet.getLastColumn() - range.getColumn() + 1);
  if (rows < 1 || columns < 1) return [];
  return sheet
    .getRange(range.getRow(), range.getColumn(), rows, columns)
    .getValues()
    .map((row: unknown[]) => row.map(plainCell));
}

/** Called by the sidebar: text format first, so that "007" and "=x" stay text, then one setValues. */
function ecrireFeuille(name: string, grid: string[][]): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
  let free = name;
  for (let rank = 2; taken.includes(free.toLowerCase()); rank++) free = `${name} (${rank})`;
  const sheet = spreadsheet.insertSheet(free);
  sheet.getRange(1, 1, grid.length, grid[0].length).setNumberFormat('@').setValues(grid);
  return free;
}

/** What the sidebar may call; the build appends a top-level function for each. */
export const serverCalls: ServerCalls = { lireSelection, ecrireFeuille, langue };

/** Computes a cell function; the build appends a top-level `VAE_<name>` for each. */
export function calculer(name: string, ...args: readonly unknown[]): string[][] {
  const found = customFunctions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`no custom function: ${name}`);
  return found.run(...args.map(plainGrid));
}
