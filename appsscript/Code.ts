/** The Google Sheets script: menu, sidebar, the sidebar's calls, and the cell functions (`=VAE_NIVEAU(...)`). */
import { type Language, phrase } from '../core/messages';
import { customFunctions } from '../core/tasks/customFunctions';
import type { ServerCalls } from './bridge';
import { plainGrid } from './cells';
import { decrireClasseur, lireBloc, lireFusions, zoneFeuille, zoneSelection } from './readBlock';
import { spreadsheetClock } from './spreadsheetClock';
import { abandonnerFeuille, creerFeuille, ecrireBloc, finirFeuille } from './writeBlock';

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

/** What the sidebar may call; the build appends a top-level function for each. */
export const serverCalls: ServerCalls = {
  langue,
  decrireClasseur,
  zoneFeuille,
  zoneSelection,
  lireFusions,
  lireBloc,
  creerFeuille,
  ecrireBloc,
  finirFeuille,
  abandonnerFeuille,
};

/** Computes a cell function; the build appends a top-level `VAE_<name>` for each. */
export function calculer(name: string, ...args: readonly unknown[]): string[][] {
  const found = customFunctions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`no custom function: ${name}`);
  return found.run(...args.map((argument) => plainGrid(argument, spreadsheetClock)));
}
