/** Merges the rows of each parcours into one: the latest told value of each rubrique wins, whatever the order of rows. */
import type { Column, Steps, Table } from '../table';
import { datesOf, inChunks, inTurn, isMissing, pickRows, ROWS_A_STEP } from '../table';
import { groupByKey } from './byKey';
import type { Groups } from './group';

/** The rows of each parcours in ascending order of authority: the last one wins. */
export interface RowOrder {
  /** Stacked rows, parcours after parcours. */
  readonly rows: Int32Array;
  /** Start of each parcours in `rows`, one more than there are parcours. */
  readonly starts: Int32Array;
  /** Position of each stacked row within its parcours. */
  readonly position: Int32Array;
}

/** Parcours of which the rows are put in order in one step. */
const PARCOURS_A_STEP = 1 << 11;

/** Events that show how far a row knows its parcours: history is kept, the last decision counts (design/dictionary.md). */
const LATEST_FIRST: readonly string[] = [
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_abandon',
  'date_depot_l1',
];

function compareCells(column: Column, a: number, b: number): number {
  if (column.kind === 'date') return column.days[a] - column.days[b];
  if (column.kind === 'number') {
    const [x, y] = [column.numbers[a], column.numbers[b]];
    return Number.isNaN(x) ? (Number.isNaN(y) ? 0 : -1) : Number.isNaN(y) ? 1 : x - y;
  }
  const [x, y] = [column.values[column.codes[a]], column.values[column.codes[b]]];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Orders the rows of each parcours: by its latest events, then by the recency of its delivery, then by content, so that
 * rows or files in another order give the same base.
 * @param recency rank of the delivery of each row, from the oldest.
 */
export function* orderRowsSteps(table: Table, groups: Groups, recency: Int32Array): Steps<RowOrder> {
  const { starts, members: rows } = groupByKey(groups.parcours, groups.count);
  const events = LATEST_FIRST.map((id) => datesOf(table, id).days);
  const compare = (a: number, b: number): number => {
    for (const days of events) if (days[a] !== days[b]) return days[a] - days[b];
    if (recency[a] !== recency[b]) return recency[a] - recency[b];
    for (const column of table.columns) {
      const order = compareCells(column, a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
  const position = new Int32Array(rows.length);
  yield 0;
  yield* inChunks(groups.count, PARCOURS_A_STEP, (from, to) => {
    for (let p = from; p < to; p++) {
      if (starts[p + 1] - starts[p] < 2) continue;
      const sorted = [...rows.subarray(starts[p], starts[p + 1])].sort(compare);
      sorted.forEach((row, i) => {
        rows[starts[p] + i] = row;
        position[row] = i;
      });
    }
  });
  return { rows, starts, position };
}

/**
 * One row per parcours, in the order of `parcours`; each rubrique is told by the last row that tells it. As rows are
 * ordered by decision date first, a decision and its date come from one row.
 */
export function* mergeRowsSteps(columns: readonly Column[], order: RowOrder, parcours: Int32Array): Steps<Column[]> {
  const { starts, rows } = order;
  const last = parcours.map((p) => rows[starts[p + 1] - 1]);
  // Most parcours have one row, which tells what it tells.
  const several = parcours.map((_, i) => i).filter((i) => starts[parcours[i] + 1] - starts[parcours[i]] > 1);
  yield 0;
  return yield* inTurn(columns, function* (column) {
    const chosen = several.length === 0 ? last : last.slice();
    yield* inChunks(several.length, ROWS_A_STEP, (from, to) => {
      for (let s = from; s < to; s++) {
        const at = several[s];
        let i = starts[parcours[at] + 1] - 1;
        while (i > starts[parcours[at]] && isMissing(column, rows[i])) i--;
        chosen[at] = rows[i];
      }
    });
    return pickRows(column, chosen);
  });
}
