/** What may be a delivery among the places of the face: files given, sheets of the document that are not ours. */
import type { SheetPlaces } from '../../host';
import { baseSources } from '../../openBase';
import { ownSheets } from '../../ownSheets';
import type { FileRow } from './state';

function rowOf(key: string, nom: string, place: FileRow['place'], included: boolean): FileRow {
  return { key, nom, place, included, certifier: '', seen: null, isTried: false, fault: null };
}

/**
 * The rows of the list; those that were there before keep what is known of them. A file given is taken unless the person
 * says otherwise; a sheet of the document is not, nor a file made here (feedback, base): the next base is not made of it. Of a workbook, the best sheet is read, as the command line does.
 */
export function rowsOf(places: readonly SheetPlaces[], before: readonly FileRow[]): FileRow[] {
  const own = ownSheets(places);
  const baseFiles = new Set(baseSources(places).flatMap(({ file }) => file ?? []));
  const known = new Map(before.map((row) => [row.key, row]));
  const rows = new Map<string, FileRow>();
  for (const { name, file, hidden, made } of places) {
    if (file === undefined ? hidden || own.has(name) : baseFiles.has(file)) continue;
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
