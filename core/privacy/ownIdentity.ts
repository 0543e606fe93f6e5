/** Clears identities that slipped into columns that stay: the row's own names, an e-mail, a telephone, a NIR. */
import { rubriqueById } from '../dictionary';
import type { Codes, Column, Steps, Table, TextColumn } from '../table';
import { findColumn, inChunks, inTurn, lastOf, ROWS_A_STEP, VALUES_A_STEP, within, recodedRows } from '../table';
import { foldName } from '../values/names/foldName';
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
export function words(text: string): ReadonlySet<string> | null {
  return LETTERS.test(text) ? new Set(foldName(text).split(/[ \-/]/)) : null;
}

/** The names of a column by code, as folded words; null where there is none. */
export function namesOf(table: Table, name: string): ColumnNames[] {
  return lastOf(namesOfSteps(table, name));
}

/** The names of a column by code, as folded words. */
export interface ColumnNames {
  readonly codes: Codes;
  readonly names: readonly (readonly string[] | null)[];
}

function* namesOfSteps(table: Table, name: string): Steps<ColumnNames[]> {
  const column = findColumn(table, name);
  if (column === undefined || column.kind !== 'text') return [];
  const names: (readonly string[] | null)[] = [];
  yield* inChunks(column.values.length, VALUES_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      const folded = foldName(column.values[code]);
      names.push(folded.length < SHORTEST_NAME ? null : folded.split(/[ \-/]/));
    }
  });
  return [{ codes: column.codes, names }];
}

/** The names of a table: each is folded once. */
interface TableNames {
  readonly surnames: readonly ColumnNames[];
  readonly firstNames: readonly ColumnNames[];
  /** Surname and first name in one cell. */
  readonly wholes: readonly ColumnNames[];
}

function* namesSteps(table: Table): Steps<TableNames> {
  const [birth, use, firstNames, wholes] = yield* inTurn(
    ['nom_naissance', 'nom_usage', 'prenom', 'nom_prenom'],
    (name) => namesOfSteps(table, name),
  );
  return { surnames: [...birth, ...use], firstNames, wholes };
}

/** Whether a row's own person is named by the words of one of its cells. */
type NamesPerson = (row: number, told: ReadonlySet<string>) => boolean;

/**
 * A surname and a first name together name a person; in a file number, the surname alone does: "DUPOND-2024-03". Titles
 * of certifications hold surnames (Fleuriste, Cuisine) and first names (Rose), not both of one candidate.
 */
function personTest({ surnames, firstNames, wholes }: TableNames, isNumber: boolean): NamesPerson {
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
function* tellingCodes({ name, codes, values }: TextColumn, namesPerson: NamesPerson): Steps<Uint8Array> {
  const isNumber = name === NUMBER;
  const told = new Array<ReadonlySet<string> | null>(values.length);
  const telling = new Uint8Array(values.length);
  const scanning = inChunks(values.length, VALUES_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      const value = values[code];
      told[code] = words(value);
      if ((!isNumber || value.includes('@')) && containsIdentity(value)) telling[code] = 1;
    }
  });
  yield* within(scanning, 0, 0.5);
  const comparing = inChunks(codes.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const set = told[codes[row]];
      if (set !== null && telling[codes[row]] === 0 && namesPerson(row, set)) telling[codes[row]] = 1;
    }
  });
  yield* within(comparing, 0.5, 0.5);
  return telling;
}

/**
 * `table` with the telling values of its texts emptied; a file number becomes its keyed hash, so that its rows stay one
 * dossier.
 * @param hash keyed hash of a file number (see CertifierStage.dossierHash).
 */
export function clearOwnIdentity(table: Table, hash: (numero: string) => string): ClearedTable {
  return lastOf(clearOwnIdentitySteps(table, hash));
}

/** The same in steps: yields the share that is done. */
export function* clearOwnIdentitySteps(table: Table, hash: (numero: string) => string): Steps<ClearedTable> {
  const cleared: ClearedColumn[] = [];
  const names = yield* within(namesSteps(table), 0, 0.3);
  const clearing = inTurn(table.columns, function* (column): Steps<Column> {
    const rubrique = rubriqueById(column.name);
    const isText = rubrique !== undefined && ['texte', 'identifiant'].includes(rubrique.type);
    if (column.kind !== 'text' || !isText || rubrique.niveau === 'identite') return column;
    const telling = yield* tellingCodes(column, personTest(names, column.name === NUMBER));
    if (!telling.includes(1)) return column;
    const rows: number[] = [];
    column.codes.forEach((code, row) => telling[code] === 1 && rows.push(row));
    cleared.push({ column: column.name, rows });
    if (column.name === NUMBER) {
      return { ...column, values: column.values.map((value, code) => (telling[code] === 1 ? hash(value) : value)) };
    }
    // The value too: nothing that is written later may come across it.
    const values = column.values.map((value, code) => (telling[code] === 1 ? '' : value));
    return { ...column, values, codes: recodedRows(column.codes, (code) => (telling[code] === 1 ? 0 : code)) };
  });
  const columns = yield* within(clearing, 0.3, 0.7);
  return { table: cleared.length === 0 ? table : { rowCount: table.rowCount, columns }, cleared };
}
