/** Deliveries that a base holds and that are not given again: their rows, taken out of the base as they went in. */
import type { Harmonised } from '../../harmonise';
import type { Column, NumberColumn, Steps, Table, TextColumn } from '../../table';
import {
  findColumn,
  inChunks,
  inTurn,
  numbersOf,
  ROWS_A_STEP,
  textOf,
  VALUES_A_STEP,
  within,
  recodedRows,
} from '../../table';
import type { ByKey } from '../byKey';
import { groupByKey } from '../byKey';
import { gatherRows } from './gatherRows';
import { parcoursRubriques, passageRubriques } from '../layout';
import type { Certifier } from '../region';
import type { Delivery, DeliveryTold } from '../stack';
import type { Base, Remembered } from '../types';

/** What the base says of a delivery. */
export interface KeptRecord {
  readonly livraison: string;
  readonly certifier: Certifier;
  readonly fichier: string;
  readonly feuille: string | null;
  /** Absent from a base of an earlier version: its rows tell it. */
  readonly told?: DeliveryTold;
}

export interface KeptBase {
  readonly base: Base;
  readonly remembered: Remembered;
}

export interface Kept {
  readonly delivery: Delivery;
  /** `id_candidat` of each row; empty where the row tells of nobody. */
  readonly person: TextColumn;
}

/** Room for a line number beside a delivery in one key. */
const LINE_ROOM = 0x100000000;

/** Rows of two tables end to end: those of the base, then those it remembers. */
interface Rows {
  readonly first: Table;
  readonly second: Table;
}

/** Key of each row: its delivery among the records, and its line; -1 for a delivery that is not kept. */
function placeKeys(table: Table, records: ReadonlyMap<string, number>): Float64Array {
  const { codes, values } = textOf(table, 'livraison');
  const { numbers } = numbersOf(table, 'ligne_source');
  const known = values.map((value) => records.get(value) ?? -1);
  return Float64Array.from(codes, (code, row) => (known[code] < 0 ? -1 : known[code] * LINE_ROOM + numbers[row]));
}

/** The rows of each record, in the order of their lines; rows are numbered end to end. */
function rowsByRecord(keys: Float64Array, isRow: (row: number) => boolean, records: number): Int32Array[] {
  const record = Int32Array.from(keys, (key, row) => (key < 0 || !isRow(row) ? -1 : Math.floor(key / LINE_ROOM)));
  const { starts, members } = groupByKey(record, records);
  return Array.from({ length: records }, (_, r) =>
    members.subarray(starts[r], starts[r + 1]).sort((a, b) => keys[a] - keys[b]),
  );
}

/** The passages of each row, in the order of their ranks. */
function* passagesByRow(
  kept: KeptBase,
  keys: Float64Array,
  isRow: (row: number) => boolean,
  records: ReadonlyMap<string, number>,
): Steps<ByKey> {
  const { parcours, passages } = kept.base;
  const rowOfId = new Map<string, number>();
  const ids = textOf(parcours, 'id_parcours');
  const naming = inChunks(parcours.rowCount, VALUES_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      if (keys[row] >= 0 && isRow(row)) rowOfId.set(ids.values[ids.codes[row]], row);
    }
  });
  yield* within(naming, 0, 0.4);
  const rowOfPlace = new Map<number, number>();
  for (let row = parcours.rowCount; row < keys.length; row++) if (keys[row] >= 0) rowOfPlace.set(keys[row], row);
  yield 0.4;
  const remembered = kept.remembered.passages;
  const places = placeKeys(remembered, records);
  const owner = new Int32Array(passages.rowCount + remembered.rowCount);
  const owners = textOf(passages, 'id_parcours');
  const owning = inChunks(passages.rowCount, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) owner[i] = rowOfId.get(owners.values[owners.codes[i]]) ?? -1;
  });
  yield* within(owning, 0.4, 0.4);
  for (let i = 0; i < places.length; i++) owner[passages.rowCount + i] = rowOfPlace.get(places[i]) ?? -1;
  const grouped = groupByKey(owner, keys.length);
  const { numbers } = numbersOf(passages, 'rang');
  const sorting = inChunks(parcours.rowCount, ROWS_A_STEP, (first, last) => {
    for (let row = first; row < last; row++) {
      const [from, to] = [grouped.starts[row], grouped.starts[row + 1]];
      if (to - from > 1) grouped.members.subarray(from, to).sort((x, y) => numbers[x] - numbers[y]);
    }
  });
  yield* within(sorting, 0.8, 0.2);
  return grouped;
}

function* columnsOf(names: readonly string[], tables: Rows, rows: Int32Array, suffix = ''): Steps<Column[]> {
  const columns = yield* inTurn(names, function* (name) {
    yield 0;
    const [first, second] = [findColumn(tables.first, name), findColumn(tables.second, name)];
    if (first === undefined && second === undefined) return null;
    return gatherRows(`${name}${suffix}`, first, second, tables.first.rowCount, rows);
  });
  return columns.filter((column) => column !== null);
}

/** A file that is not at hand: what consolidating asks of one, and nothing to report. */
function withoutFile({ certifier, fichier, feuille }: KeptRecord, table: Table, rowNumbers: Int32Array): Harmonised {
  return {
    raw: {
      source: {
        fileName: fichier,
        format: 'csv',
        sheet: feuille,
        encoding: null,
        separator: null,
        headerRow: 1,
        date1904: false,
      },
      rowCount: table.rowCount,
      columns: [],
      rowNumbers,
      discarded: { titre: 0, vide: 0, total: 0 },
      otherSheets: [],
    },
    profile: { version: 1, certificateur: certifier.id, colonnes: [] },
    mapping: [],
    choices: [],
    defaults: [],
    contredits: [],
    table,
    findings: [],
    completeness: [],
    refusal: new Uint8Array(table.rowCount),
  };
}

/**
 * The deliveries of `records`, as `stackDeliveries` takes them. A parcours made of several rows gives its rows as the
 * base remembers them; another one is its row.
 */
export function* keptDeliveries(
  kept: KeptBase,
  records: readonly KeptRecord[],
  extensions: readonly string[],
): Steps<Kept[]> {
  const { base, remembered } = kept;
  const byName = new Map(records.map(({ livraison }, i) => [livraison, i]));
  const lines: Rows = { first: base.parcours, second: remembered.lignes };
  // Ranks are given again from the dates; those that matter are remembered as they were delivered.
  const withoutRank = base.passages.columns.filter(({ name }) => name !== 'rang');
  const passages: Rows = { first: { ...base.passages, columns: withoutRank }, second: remembered.passages };
  const whole = base.parcours.rowCount;
  const keys = new Float64Array(whole + remembered.lignes.rowCount);
  keys.set(placeKeys(base.parcours, byName));
  keys.set(placeKeys(remembered.lignes, byName), whole);
  const mixed = new Set(keys.subarray(whole));
  const isRow = (row: number): boolean => row >= whole || !mixed.has(keys[row]);
  yield 0.1;
  const rowsOf = rowsByRecord(keys, isRow, records.length);
  yield 0.15;
  const juries = yield* within(passagesByRow(kept, keys, isRow, byName), 0.15, 0.15);
  const nobody = nobodyRows(base.parcours, remembered.sansPersonne);
  return yield* within(
    inTurn(records, (record, index) =>
      keptDelivery(record, rowsOf[index], lines, passages, juries, nobody, extensions),
    ),
    0.3,
    0.7,
  );
}

/** @param rows of `lines`, in the order of the file */
function* keptDelivery(
  record: KeptRecord,
  rows: Int32Array,
  lines: Rows,
  passages: Rows,
  juries: ByKey,
  nobody: Uint8Array,
  extensions: readonly string[],
): Steps<Kept> {
  const rubriques = parcoursRubriques(extensions).map(({ id }) => id);
  const juryRubriques = passageRubriques(extensions).map(({ id }) => id);
  const columns = yield* within(columnsOf(rubriques, lines, rows), 0, 0.7);
  let most = 0;
  for (const row of rows) most = Math.max(most, juries.starts[row + 1] - juries.starts[row]);
  for (let k = 0; k < most; k++) {
    const chosen = rows.map((row) =>
      juries.starts[row] + k < juries.starts[row + 1] ? juries.members[juries.starts[row] + k] : -1,
    );
    columns.push(...(yield* within(columnsOf(juryRubriques, passages, chosen, `#${k + 1}`), 0.7, 0.2)));
  }
  const [numbers, person] = yield* within(columnsOf(['ligne_source', 'id_candidat'], lines, rows), 0.9, 0.1);
  const rowNumbers = Int32Array.from((numbers as NumberColumn).numbers);
  const file = withoutFile(record, { rowCount: rows.length, columns }, rowNumbers);
  const told = person as TextColumn;
  const whole = lines.first.rowCount;
  return {
    delivery: { livraison: record.livraison, certifier: record.certifier, file, told: record.told },
    person: {
      ...told,
      codes: recodedRows(told.codes, (code, i) => (rows[i] < whole && nobody[rows[i]] === 1 ? 0 : code)),
    },
  };
}

/** 1 for the rows of the base that tell of nobody. */
function nobodyRows(parcours: Table, ids: readonly string[]): Uint8Array {
  const known = new Set(ids);
  const { codes, values } = textOf(parcours, 'id_parcours');
  const isNobody = values.map((id) => (known.has(id) ? 1 : 0));
  return Uint8Array.from(codes, (code) => isNobody[code]);
}
