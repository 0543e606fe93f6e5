/** Names and limits shared by what writes the base workbook and what reads it back. */
import { rubriqueById } from '../../dictionary';
import type { Column } from '../../table';

/** Names of the sheets that are read back: they are part of the file's format, whatever the language. */
export const PARCOURS_SHEET = 'Parcours';
export const PASSAGES_SHEET = 'Passages';
export const SETTINGS_SHEET = 'Réglages';

/** Header of the settings: key, rank of the piece, JSON text. */
export const SETTINGS_HEADER: readonly string[] = ['cle', 'rang', 'valeur'];

/** Rows of a sheet in Excel (specifications and limits), one of which is the header. */
export const SHEET_ROWS = 1048576;
/** Characters of a piece of JSON: below Excel's 32 767 per cell. */
export const PIECE_CHARACTERS = 30000;

/** Columns of the base that are no rubrique. */
const TECHNICAL: ReadonlyMap<string, Column['kind']> = new Map([
  ['id_parcours', 'text'],
  ['id_candidat', 'text'],
  ['livraison', 'text'],
  ['ligne_source', 'number'],
]);

/** Whether a column of the base is no rubrique: a name that we give. */
export function isTechnical(name: string): boolean {
  return TECHNICAL.has(name);
}

/** How a column of the base is stored; undefined for a name that is not of the base. */
export function storageOf(name: string): Column['kind'] | undefined {
  return TECHNICAL.get(name) ?? rubriqueById(name)?.storage;
}

/** Name of the n-th sheet of a long table (from 1). */
export function partName(sheet: string, n: number): string {
  return n === 1 ? sheet : `${sheet} ${n}`;
}
