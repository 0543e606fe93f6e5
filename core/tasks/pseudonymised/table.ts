/** The table that leaves a certifier: retained rows, rubriques without identity, numbers as hashes, persons, evidence. */
import type { CertifierStage, FilePersons } from '../../privacy';
import type { Column, Steps, Table, TextColumn } from '../../table';
import { emptyText, findColumn, inChunks, Interner, inTurn, pickRows, VALUES_A_STEP, within } from '../../table';
import { compareNames, deliveredHeader, LINE, NUMBER, PERSON } from './header';
import type { Pseudonymised } from './pseudonymise';
import { unreadColumn } from './unread';

/** The picked rows of a column, in steps; its dictionary without the values of the others: what is not sent is not there. */
export function* pickedOnly(column: Column, rows: Int32Array): Steps<Column> {
  const picked = pickRows(column, rows);
  if (picked.kind !== 'text') return picked;
  const interner = new Interner();
  const map = new Int32Array(picked.values.length).fill(-1);
  map[0] = 0;
  const codes = new Int32Array(rows.length);
  yield* inChunks(rows.length, VALUES_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const code = picked.codes[row];
      if (map[code] < 0) map[code] = interner.code(picked.values[code]);
      codes[row] = map[code];
    }
  });
  return { ...picked, codes, values: interner.values };
}

/** The retained rows of a table, in steps. */
export function* retainedTable({ columns }: Table, rows: Int32Array): Steps<Table> {
  const picked = yield* inTurn(columns, (column) => pickedOnly(column, rows));
  return { rowCount: rows.length, columns: picked };
}

/** Each distinct number as its keyed hash. */
function* hashedNumbers(column: TextColumn, stage: CertifierStage): Steps<TextColumn> {
  const values = new Array<string>(column.values.length);
  yield* inChunks(values.length, VALUES_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      values[code] = column.values[code] === '' ? '' : stage.dossierHash(column.values[code]);
    }
  });
  return { ...column, values };
}

/** P1 of the rows that name somebody, '' for the others. */
function* personColumn({ personOf, p1 }: FilePersons, named: Uint8Array, rows: Int32Array): Steps<TextColumn> {
  const values = [''];
  const codeOf = new Int32Array(p1.length);
  const codes = new Int32Array(rows.length);
  yield* inChunks(rows.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const person = personOf[rows[i]];
      if (named[rows[i]] === 0 || person < 0) continue;
      if (codeOf[person] === 0) codeOf[person] = values.push(p1.text(person)) - 1;
      codes[i] = codeOf[person];
    }
  });
  return { kind: 'text', name: PERSON, codes, values };
}

/**
 * The columns that leave, named by their headers, without the evidence.
 * @param identified the harmonised table, for the file numbers as they came
 * @param withheld rubriques of which nothing leaves
 */
export function* deliveredColumns(
  made: Pseudonymised,
  identified: Table,
  rows: Int32Array,
  withheld: ReadonlySet<string>,
  stage: CertifierStage,
): Steps<Column[]> {
  const { file } = made.delivery;
  const numbers = findColumn(identified, NUMBER);
  const byName = new Map(file.table.columns.map((column) => [column.name, column]));
  // Always there: a delivery whose rows have no number says so.
  byName.set(
    NUMBER,
    numbers !== undefined && numbers.kind === 'text'
      ? yield* hashedNumbers(numbers, stage)
      : emptyText(NUMBER, file.table.rowCount),
  );
  const names = [...byName.keys()].filter((name) => !withheld.has(name.split('#')[0])).sort(compareNames);
  const columns: Column[] = [];
  for (const [i, name] of names.entries()) {
    const picked = yield* within(pickedOnly(byName.get(name) as Column, rows), i / names.length, 1 / names.length);
    columns.push({ ...picked, name: deliveredHeader(name) });
    yield (i + 1) / names.length;
  }
  const unread = yield* within(unreadColumn(file, names, rows), 1, 0);
  return [
    ...columns,
    ...(unread === null ? [] : [unread]),
    { kind: 'number', name: LINE, numbers: Float64Array.from(rows, (row) => file.raw.rowNumbers[row]) },
    yield* within(personColumn(made.persons, made.named, rows), 1, 0),
  ];
}

/** The column of the evidence: its pieces on the first rows, its mark as header. */
export function evidenceColumn(mark: string, pieces: readonly string[], rows: number): TextColumn {
  const codes = new Int32Array(rows);
  // Pieces are numbered: no two are alike.
  for (let row = 0; row < pieces.length; row++) codes[row] = row + 1;
  return { kind: 'text', name: mark, codes, values: ['', ...pieces] };
}
