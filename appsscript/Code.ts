/** The Google Sheets script: menu, sidebar, the sidebar's calls, and the cell functions (`=VAE_NIVEAU(...)`). */
import { callFunction, customFunctions } from '../core/tasks/customFunctions';
import type { ServerCalls } from './bridge';
import { plainGrid } from './cells';
import { ecrireEtats, lireEtats } from './cellStates';
import { dessiner } from './draw/drawSheet';
import { abandonnerFeuilles, acheverFeuilles, preparerFeuilles } from './draw/newSheets';
import { langue, language } from './language';
import {
  addMenu,
  addSamples,
  addTemplate,
  checkNow,
  nightlyCheck,
  openSidebar,
  startNightlyCheck,
  stopNightlyCheck,
} from './menu';
import { decrireClasseur, lireBloc, lireFusions, zoneFeuille, zoneSelection } from './readBlock';
import { ecrireReglages, lireReglages } from './settingsSheet';
import { montrerCellule } from './showCell';
import { spreadsheetClock } from './spreadsheetClock';
import { abandonnerFeuille, creerFeuille, ecrireBloc, finirFeuille } from './writeBlock';

/** Top-level functions that Google calls: simple triggers, menu items, time triggers. */
export const entryPoints = {
  onOpen: addMenu,
  // The menu must be there right after the installation too.
  onInstall: addMenu,
  ouvrirPanneau: openSidebar,
  creerExemples: addSamples,
  creerModele: addTemplate,
  controlerMaintenant: checkNow,
  activerControle: startNightlyCheck,
  desactiverControle: stopNightlyCheck,
  controleDeNuit: () => nightlyCheck(false),
  controleDeNuitSuite: () => nightlyCheck(true),
};

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
  preparerFeuilles,
  dessiner,
  acheverFeuilles,
  abandonnerFeuilles,
  montrerCellule,
  lireEtats,
  ecrireEtats,
  lireReglages,
  ecrireReglages,
};

/** Computes a cell function; the build appends a top-level `VAE_<name>` for each. */
export function calculer(name: string, ...args: readonly unknown[]): (string | number)[][] {
  const found = customFunctions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`no custom function: ${name}`);
  const grids = args.map((argument) => plainGrid(argument, spreadsheetClock));
  return callFunction(found, grids, language());
}
