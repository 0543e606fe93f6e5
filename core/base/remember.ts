/** What the base remembers of the rows that its tables do not show whole (decision 016). */
import type { Column, Steps, Table } from '../table';
import {
  datesOf,
  inChunks,
  inTurn,
  MISSING_DAY,
  pickRows,
  ROWS_A_STEP,
  sortSteps,
  TextBuilder,
  VALUES_A_STEP,
  within,
} from '../table';
import type { Named } from './nameParcours';
import type { RowOrder } from './merge';
import type { DeliveredPassages, SettledPassages } from './passages';
import type { Delivery, Stacked } from './stack';
import type { Remembered } from './types';
import { provenance } from './provenance';

/**
 * The parcours that do not tell the rows they come from: several rows, passages that were settled (one told twice, no
 * date), or an id that another parcours has too.
 */
function* mixedParcours(
  named: Named,
  order: RowOrder,
  sorted: Int32Array,
  delivered: DeliveredPassages,
  settled: SettledPassages,
  parcoursOf: Int32Array,
): Steps<Uint8Array> {
  const mixed = new Uint8Array(sorted.length);
  for (let p = 0; p < mixed.length; p++) if (order.starts[p + 1] - order.starts[p] > 1) mixed[p] = 1;
  yield* inChunks(sorted.length, ROWS_A_STEP, (from, to) => {
    for (let i = Math.max(1, from); i < to; i++) {
      if (named.idParcours.compare(sorted[i - 1], sorted[i]) === 0) mixed[sorted[i - 1]] = mixed[sorted[i]] = 1;
    }
  });
  const { days } = datesOf(delivered.table, 'date_jury');
  const balance = new Int32Array(mixed.length);
  for (const row of delivered.row) balance[parcoursOf[row]]++;
  yield 1;
  for (let i = 0; i < settled.parcours.length; i++) {
    balance[settled.parcours[i]]--;
    if (days[settled.source[i]] === MISSING_DAY) mixed[settled.parcours[i]] = 1;
  }
  for (let p = 0; p < mixed.length; p++) if (balance[p] !== 0) mixed[p] = 1;
  return mixed;
}

function withPlace(table: Table, stacked: Stacked, deliveries: readonly Delivery[], rows: Int32Array): Table {
  return { rowCount: rows.length, columns: [...provenance(stacked, deliveries, rows), ...table.columns] };
}

/**
 * The rubriques of passages, row after row. A rank is kept only where dates do not tell the passages of a row apart:
 * elsewhere it decides nothing, nor does the order of the juries, and the base may have kept neither.
 * @param passages put in their last order
 */
function passageColumns({ row, table }: DeliveredPassages, passages: Int32Array): Column[] {
  const { days } = datesOf(table, 'date_jury');
  const ranked = new Int32Array(passages.length).fill(-1);
  for (let from = 0; from < passages.length;) {
    let to = from + 1;
    while (to < passages.length && row[passages[to]] === row[passages[from]]) to++;
    const own = passages.subarray(from, to);
    const dates = new Set(own.map((passage) => days[passage]));
    if (dates.has(MISSING_DAY) || dates.size < own.length) ranked.set(own, from);
    else own.sort((a, b) => days[a] - days[b]);
    from = to;
  }
  return table.columns.map((column) => pickRows(column, column.name === 'rang' ? ranked : passages));
}

/**
 * @param sorted parcours in the order of their ids
 * @param parcoursOf parcours of each stacked row
 * @param person of each stacked row, -1 where it tells of nobody
 */
export function* rememberSteps(
  stacked: Stacked,
  deliveries: readonly Delivery[],
  order: RowOrder,
  named: Named,
  delivered: DeliveredPassages,
  settled: SettledPassages,
  sorted: Int32Array,
  parcoursOf: Int32Array,
  person: Int32Array,
): Steps<Remembered> {
  const mixed = yield* within(mixedParcours(named, order, sorted, delivered, settled, parcoursOf), 0, 0);
  const rows: number[] = [];
  const gathering = inChunks(sorted.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const p = sorted[i];
      if (mixed[p] === 0) continue;
      // Rows of files in the order of the files: the order of authority is found again from what the rows tell.
      rows.push(...order.rows.slice(order.starts[p], order.starts[p + 1]).sort());
    }
  });
  yield* within(gathering, 0, 0.2);
  const kept = Int32Array.from(rows);
  const names = new TextBuilder('id_candidat', kept.length);
  const naming = inChunks(kept.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      names.push(person[kept[i]] >= 0 ? named.candidateIds.text(named.candidate[parcoursOf[kept[i]]]) : '');
    }
  });
  yield* within(naming, 0.2, 0.2);
  const who = names.build();
  const picking = inTurn(stacked.table.columns, function* (column) {
    return pickRows(column, kept);
  });
  const picked = { rowCount: kept.length, columns: yield* within(picking, 0.4, 0.2) };
  const lines = withPlace(picked, stacked, deliveries, kept);
  const isKept = new Uint8Array(stacked.rowCount);
  for (const row of kept) isKept[row] = 1;
  // Row after row, each row's in the order of its juries.
  const passages = new Int32Array(delivered.row.length).map((_, i) => i).filter((i) => isKept[delivered.row[i]] === 1);
  yield 0.6;
  const sorting = sortSteps(passages, (a, b) => delivered.row[a] - delivered.row[b] || a - b);
  yield* within(sorting, 0.6, 0.3);
  const passageRows = passages.map((i) => delivered.row[i]);
  const columns = passageColumns(delivered, passages);
  yield 0.95;
  return {
    lignes: { ...lines, columns: [...lines.columns.slice(0, 2), who, ...lines.columns.slice(2)] },
    passages: withPlace({ rowCount: passages.length, columns }, stacked, deliveries, passageRows),
    sansPersonne: [...sorted]
      .filter((p) => mixed[p] === 0 && person[order.rows[order.starts[p]]] < 0)
      .map((p) => named.idParcours.text(p)),
  };
}
