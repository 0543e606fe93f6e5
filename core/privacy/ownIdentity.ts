/** Clears identities that slipped into columns that stay: the row's own names, an e-mail, a telephone, a NIR. */
import { rubriqueById } from '../dictionary';
import type { Column, Table, TextColumn } from '../table';
import { findColumn } from '../table';
import { foldName } from './foldName';
import { containsIdentity } from './scan';

/** Cells of a column that were cleared. */
export interface ClearedColumn {
  readonly column: string;
  readonly rows: readonly number[];
}

export interface ClearedTable {
  readonly table: Table;
  readonly cleared: readonly ClearedColumn[];
}

const NUMBER = 'id_dossier_source';
/** Shorter names are also words of titles ("Le", "Ba"). */
const SHORTEST_NAME = 3;
/** A word of letters long enough to be a name: most file numbers have none. */
const LETTERS = /\p{L}{3}/u;

/** The words of a text, folded; null where no name could be. */
function words(text: string): ReadonlySet<string> | null {
  return LETTERS.test(text) ? new Set(foldName(text).split(/[ \-/]/)) : null;
}

/** The names of a column by code, as folded words; null where there is none. */
function nameWords(table: Table, name: string): { codes: Int32Array; names: readonly (readonly string[] | null)[] }[] {
  const column = findColumn(table, name);
  if (column === undefined || column.kind !== 'text') return [];
  const names = column.values.map((value) => {
    const folded = foldName(value);
    return folded.length < SHORTEST_NAME ? null : folded.split(/[ \-/]/);
  });
  return [{ codes: column.codes, names }];
}

/** Whether a row's own person is named by the words of one of its cells. */
type NamesPerson = (row: number, told: ReadonlySet<string>) => boolean;

/**
 * A surname and a first name together name a person; in a file number, the surname alone does: "DUPOND-2024-03". Titles
 * of certifications hold surnames (Fleuriste, Cuisine) and first names (Rose), not both of one candidate.
 */
function personTest(table: Table, isNumber: boolean): NamesPerson {
  const surnames = [...nameWords(table, 'nom_naissance'), ...nameWords(table, 'nom_usage')];
  const firstNames = nameWords(table, 'prenom');
  const wholes = nameWords(table, 'nom_prenom');
  const says = (told: ReadonlySet<string>, name: readonly string[] | null): boolean =>
    name !== null && name.every((word) => told.has(word));
  return (row, told) => {
    const surname = surnames.some(({ codes, names }) => says(told, names[codes[row]]));
    if (surname && isNumber) return true;
    if (surname && firstNames.some(({ codes, names }) => says(told, names[codes[row]]))) return true;
    return wholes.some(({ codes, names }) => (names[codes[row]]?.length ?? 0) > 1 && says(told, names[codes[row]]));
  };
}

/** Codes of the values that tell of a person. A ten-digit number is a telephone in a text, not among file numbers. */
function tellingCodes({ name, codes, values }: TextColumn, table: Table): Uint8Array {
  const isNumber = name === NUMBER;
  const told = values.map(words);
  const telling = Uint8Array.from(values, (value) =>
    (!isNumber || value.includes('@')) && containsIdentity(value) ? 1 : 0,
  );
  const namesPerson = personTest(table, isNumber);
  for (let row = 0; row < codes.length; row++) {
    const set = told[codes[row]];
    if (set !== null && telling[codes[row]] === 0 && namesPerson(row, set)) telling[codes[row]] = 1;
  }
  return telling;
}

/**
 * `table` with the telling values of its texts emptied; a file number becomes its keyed hash, so that its rows stay one
 * dossier.
 * @param hash keyed hash of a file number (see CertifierStage.dossierHash).
 */
export function clearOwnIdentity(table: Table, hash: (numero: string) => string): ClearedTable {
  const cleared: ClearedColumn[] = [];
  const columns = table.columns.map((column): Column => {
    const rubrique = rubriqueById(column.name);
    const isText = rubrique !== undefined && ['texte', 'identifiant'].includes(rubrique.type);
    if (column.kind !== 'text' || !isText || rubrique.niveau === 'identite') return column;
    const telling = tellingCodes(column, table);
    if (!telling.includes(1)) return column;
    const rows: number[] = [];
    column.codes.forEach((code, row) => telling[code] === 1 && rows.push(row));
    cleared.push({ column: column.name, rows });
    if (column.name === NUMBER) {
      return { ...column, values: column.values.map((value, code) => (telling[code] === 1 ? hash(value) : value)) };
    }
    // The value too: nothing that is written later may come across it.
    const values = column.values.map((value, code) => (telling[code] === 1 ? '' : value));
    return { ...column, values, codes: column.codes.map((code) => (telling[code] === 1 ? 0 : code)) };
  });
  return { table: cleared.length === 0 ? table : { rowCount: table.rowCount, columns }, cleared };
}
