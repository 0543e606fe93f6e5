/** The passages before a jury: taken from the rows (one or several per row), then settled inside each parcours. */
import type { Rubrique } from '../dictionary';
import type { Codes, Column, Steps, Table, TextColumn } from '../table';
import { datesOf, inChunks, inTurn, MISSING_DAY, numbersOf, textOf, within } from '../table';
import { groupByKey } from './byKey';
import { passageRubriques } from './layout';
import type { Delivery } from './stack';
import { sourcesOf, stackDates, stackNumbers, stackText } from './stack';

/** Passages as they were delivered. `row` indexes the stacked rows; the table holds the passage rubriques. */
export interface DeliveredPassages {
  readonly row: Int32Array;
  readonly table: Table;
}

/** The numbers of the juries that the files send, ascending. */
function ranks(deliveries: readonly Delivery[]): readonly number[] {
  const found = new Set<number>();
  for (const { file } of deliveries) {
    for (const { name } of file.table.columns) {
      const match = /^(?:date_jury|resultat_jury)#(\d+)$/.exec(name);
      if (match !== null) found.add(Number(match[1]));
    }
  }
  return [...found].sort((a, b) => a - b);
}

type Rows = { readonly delivery: Int32Array; readonly rawRow: Int32Array };

function stackColumn(rubrique: Rubrique, deliveries: readonly Delivery[], rank: number, rows: Rows): Column {
  const sources = sourcesOf(deliveries, `${rubrique.id}#${rank}`);
  if (rubrique.storage === 'date') return stackDates(rubrique.id, sources, rows);
  if (rubrique.storage === 'number') return stackNumbers(rubrique.id, sources, rows);
  return stackText(rubrique.id, sources, rows);
}

function joinText(name: string, parts: readonly TextColumn[], kept: readonly Int32Array[]): TextColumn {
  const values = [''];
  const codeOf = new Map([['', 0]]);
  const maps = parts.map((part) =>
    Int32Array.from(part.values, (value) => {
      if (!codeOf.has(value)) codeOf.set(value, values.push(value) - 1);
      return codeOf.get(value) as number;
    }),
  );
  const codes = new Int32Array(kept.reduce((sum, rows) => sum + rows.length, 0));
  let at = 0;
  parts.forEach((part, p) => {
    for (const row of kept[p]) codes[at++] = maps[p][part.codes[row]];
  });
  return { kind: 'text', name, codes, values };
}

function joinColumns(name: string, parts: readonly Column[], kept: readonly Int32Array[]): Column {
  if (parts[0].kind === 'text') return joinText(name, parts as readonly TextColumn[], kept);
  const length = kept.reduce((sum, rows) => sum + rows.length, 0);
  const joined = parts[0].kind === 'date' ? new Int32Array(length) : new Float64Array(length);
  let at = 0;
  parts.forEach((part, p) => {
    const cells = part.kind === 'date' ? part.days : part.kind === 'number' ? part.numbers : [];
    for (const row of kept[p]) joined[at++] = cells[row];
  });
  return joined instanceof Int32Array
    ? { kind: 'date', name, days: joined }
    : { kind: 'number', name, numbers: joined };
}

/** Every (row, jury) that has a date or a result, in the order of the juries then of the rows. */
export function* deliveredPassagesSteps(
  deliveries: readonly Delivery[],
  rows: Rows,
  extensions: readonly string[],
): Steps<DeliveredPassages> {
  const found = ranks(deliveries);
  const rubriques = passageRubriques(extensions);
  const stacking = inTurn(found.length === 0 ? [1] : found, function* (rank): Steps<Table> {
    const columns = yield* inTurn(rubriques, function* (rubrique) {
      return stackColumn(rubrique, deliveries, rank, rows);
    });
    return { rowCount: rows.rawRow.length, columns };
  });
  const tables = yield* within(stacking, 0, 0.7);
  const kept = tables.map((table) => {
    const { days } = datesOf(table, 'date_jury');
    const { codes } = textOf(table, 'resultat_jury');
    return rowsWhere(days.length, (row) => days[row] !== MISSING_DAY || codes[row] !== 0);
  });
  const row = new Int32Array(kept.reduce((sum, rowsOf) => sum + rowsOf.length, 0));
  let at = 0;
  for (const rowsOf of kept) {
    row.set(rowsOf, at);
    at += rowsOf.length;
  }
  yield 0.7;
  const joining = inTurn(rubriques, function* (rubrique, c) {
    return joinColumns(
      rubrique.id,
      tables.map((table) => table.columns[c]),
      kept,
    );
  });
  const columns = yield* within(joining, 0.7, 0.3);
  return { row, table: { rowCount: row.length, columns } };
}

function rowsWhere(rowCount: number, keep: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) if (keep(row)) rows[count++] = row;
  return rows.slice(0, count);
}

/** Parcours of which the passages are settled in one step. */
const PARCOURS_A_STEP = 1 << 11;

/** A passage that stands in the base: which delivered one it is, and its parcours and rank. */
export interface SettledPassages {
  readonly parcours: Int32Array;
  /** Index among the delivered passages. */
  readonly source: Int32Array;
  readonly rang: Int32Array;
  /** Delivered passages that contradict a kept one: same parcours, same day, another result. */
  readonly contradictions: readonly number[];
}

/**
 * Settles the passages of each parcours: the same passage delivered twice counts once; a passage without a result
 * gives way to the same day's passage with one; two results on one day keep the later row's and are reported. Ranks
 * follow the dates (undated last).
 * @param parcoursOf parcours of each stacked row.
 * @param order rank of each stacked row in its parcours: the later row wins.
 */
export function* settlePassagesSteps(
  delivered: DeliveredPassages,
  parcoursOf: Int32Array,
  parcoursCount: number,
  order: Int32Array,
): Steps<SettledPassages> {
  const { days } = datesOf(delivered.table, 'date_jury');
  const { codes, values } = textOf(delivered.table, 'resultat_jury');
  const { numbers } = numbersOf(delivered.table, 'rang');
  const late = (day: number): number => (day === MISSING_DAY ? Infinity : day);
  const told = (p: number): number => (codes[p] === 0 || values[codes[p]] === 'ATT' ? 0 : 1);
  const byResult = (a: number, b: number): number =>
    values[codes[a]] < values[codes[b]] ? -1 : values[codes[a]] > values[codes[b]] ? 1 : 0;
  const { starts, members } = groupByKey(
    delivered.row.map((row) => parcoursOf[row]),
    parcoursCount,
  );
  const byAuthority = (a: number, b: number): number =>
    // Infinity - Infinity is NaN, hence the comparison by equality first.
    (late(days[a]) === late(days[b]) ? 0 : late(days[a]) - late(days[b])) ||
    told(b) - told(a) ||
    order[delivered.row[b]] - order[delivered.row[a]] ||
    (numbers[a] || 0) - (numbers[b] || 0) ||
    byResult(a, b);
  const column = (): Int32Array => new Int32Array(members.length);
  const [parcours, source, rang] = [column(), column(), column()];
  const contradictions: number[] = [];
  let count = 0;
  yield 0;
  yield* inChunks(parcoursCount, PARCOURS_A_STEP, (from, to) => {
    for (let owner = from; owner < to; owner++) {
      const own = members.subarray(starts[owner], starts[owner + 1]);
      if (own.length > 1) own.sort(byAuthority);
      let rank = 0;
      for (let i = 0; i < own.length; i++) {
        const p = own[i];
        if (rank > 0 && isSamePassage(days, numbers, codes, source[count - 1], p)) {
          if (told(p) === 1 && codes[p] !== codes[source[count - 1]]) contradictions.push(p);
          continue;
        }
        parcours[count] = owner;
        source[count] = p;
        rang[count++] = ++rank;
      }
    }
  });
  return {
    parcours: parcours.slice(0, count),
    source: source.slice(0, count),
    rang: rang.slice(0, count),
    contradictions,
  };
}

/** One day, one jury; undated passages are the same when their rank and their result are. */
function isSamePassage(days: Int32Array, ranks: Float64Array, codes: Codes, a: number, b: number): boolean {
  if (days[a] !== days[b]) return false;
  return days[a] !== MISSING_DAY || (codes[a] === codes[b] && (ranks[a] || 0) === (ranks[b] || 0));
}
