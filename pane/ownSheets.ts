/** Sheets of the document that we wrote ourselves: results, not data to read again. */
import { extendedCatalogue } from '../core/indicators';
import { phrase } from '../core/messages';
import { CLEANING_SHEETS } from '../core/reports';
import type { SheetPlaces } from './host';
import { baseSources } from './openBase';
import { SETTINGS_SHEET } from './settingsCells';
import { isJournal } from './treatment/journal';

/** Sheets of a base workbook, beside its tables and its settings. */
const BESIDE_BASE = ['rapport.feuille.lisez_moi', 'base.feuille.livraisons', 'base.feuille.dictionnaire'];
/** Titles of the sheets of questions, to be answered by hand. */
export const ASKING_SHEETS = ['nettoyage.feuille.libelles', 'nettoyage.feuille.valeurs', 'retour.feuille.absentes'];
/** Sheets that only a dashboard has side by side; those names say nothing when they stand alone. */
const TELLING = ['tableau.feuille.entonnoir', 'tableau.feuille.fiches'];
const OF_DASHBOARD = [
  ...TELLING,
  'rapport.feuille.lisez_moi',
  ...['synthese', 'recevabilite', 'jury', 'delais', 'profils', 'certificateurs', 'donnees'].map(
    (one) => `tableau.feuille.${one}`,
  ),
];
/** Letters of « V03 Taux de recevabilité » that are compared: hosts shorten names of sheets. */
const COMPARED = 12;

/** `Synthèse (2)` is written where there is a `Synthèse`. */
function bare(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}

function isCleaning(name: string): boolean {
  const titles = CLEANING_SHEETS.map((one) => `nettoyage.feuille.${one}`);
  return [...titles, ...ASKING_SHEETS].some((title) => name.startsWith(phrase(title)));
}

function isIndicator(name: string): boolean {
  return extendedCatalogue.some(({ id, nom }) => name.startsWith(`${id} ${nom}`.slice(0, COMPARED)));
}

/** Cleaned data: ours, yet it may be read again once a person has gone on correcting it. */
export function isCleanedData(name: string): boolean {
  return name.startsWith(phrase('nettoyage.feuille.donnees'));
}

/**
 * Names of the sheets of the document that are ours: base, indicators, publication, journals, settings, cleaned files.
 * Sheets of files that a person gave are theirs.
 */
export function ownSheets(places: readonly SheetPlaces[]): ReadonlySet<string> {
  const names = places.filter(({ file }) => file === undefined).map(({ name }) => name);
  const labels = (codes: readonly string[]): string[] => codes.map((code) => phrase(code));
  const bases = baseSources(places).filter(({ file }) => file === undefined);
  const bares = new Set(names.map(bare));
  const isCounted = names.some(isIndicator);
  const known = new Set([
    SETTINGS_SHEET,
    phrase('publication.feuille.chiffres'),
    ...bases.flatMap(({ sheets }) => [...sheets, ...labels(BESIDE_BASE)]),
    ...(labels(TELLING).every((name) => bares.has(name)) ? labels(OF_DASHBOARD) : []),
    ...(isCounted ? labels(['tableau.feuille.donnees']) : []),
  ]);
  return new Set(
    names.filter((name) => known.has(bare(name)) || isJournal(name) || isCleaning(name) || isIndicator(name)),
  );
}

/** The sheet that the person has in front of them, where it is theirs. */
export function activeSheet(places: readonly SheetPlaces[]): SheetPlaces | undefined {
  const own = ownSheets(places);
  return places.find(
    ({ active, file, name, hidden }) => active === true && file === undefined && !hidden && !own.has(name),
  );
}
