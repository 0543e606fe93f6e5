/** What may be a delivery among the places of the face: files given, sheets of the document that are not ours. */
import { phrase } from '../../../core/messages';
import { CLEANING_SHEETS } from '../../../core/reports';
import type { SheetPlaces } from '../../host';
import { baseSources } from '../../openBase';
import { isJournal } from '../../treatment/journal';
import type { FileRow } from './state';

/** Sheets of a base workbook, beside its tables and its settings. */
const BASE_SHEETS: readonly string[] = [
  'rapport.feuille.lisez_moi',
  'base.feuille.livraisons',
  'base.feuille.dictionnaire',
];

function isOurs(name: string): boolean {
  return isJournal(name) || CLEANING_SHEETS.some((one) => name.startsWith(phrase(`nettoyage.feuille.${one}`)));
}

function rowOf(key: string, nom: string, place: FileRow['place'], included: boolean): FileRow {
  return { key, nom, place, included, certifier: '', seen: null };
}

/**
 * The rows of the list; those that were there before keep what is known of them. A file given is taken unless the person
 * says otherwise; a sheet of the document is not, nor a file made here (feedback, base): the next base is not made of it. Of a workbook, the best sheet is read, as the command line does.
 */
export function rowsOf(places: readonly SheetPlaces[], before: readonly FileRow[]): FileRow[] {
  const bases = baseSources(places);
  const ofBase = new Set(
    bases.flatMap(({ file, sheets }) =>
      file === undefined ? [...sheets, ...BASE_SHEETS.map((code) => phrase(code))] : [],
    ),
  );
  const baseFiles = new Set(bases.flatMap(({ file }) => file ?? []));
  const known = new Map(before.map((row) => [row.key, row]));
  const rows = new Map<string, FileRow>();
  for (const { name, file, hidden, made } of places) {
    if (file === undefined ? hidden || isOurs(name) || ofBase.has(name) : baseFiles.has(file)) continue;
    const key = file === undefined ? `feuille ${name}` : `fichier ${file}`;
    if (rows.has(key)) continue;
    const fresh =
      file === undefined
        ? rowOf(key, name, { kind: 'sheet', name }, false)
        : rowOf(key, file, { kind: 'file', name: file }, made !== true);
    rows.set(key, known.get(key) ?? fresh);
  }
  return [...rows.values()];
}
