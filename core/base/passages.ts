/** The passages before a jury: taken from the rows (one or several per row), then settled inside each parcours. */
import type { Rubrique } from '../dictionary';
import type { Column, Table, TextColumn } from '../table';
import { datesOf, MISSING_DAY, numbersOf, textOf } from '../table';
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
export function deliveredPassages(
  deliveries: readonly Delivery[],
  rows: Rows,
  extensions: readonly string[],
): DeliveredPassages {
  const found = ranks(deliveries);
  const rubriques = passageRubriques(extensions);
  const tables = (found.length === 0 ? [1] : found).map((rank): Table => ({
    rowCount: rows.rawRow.length,
    columns: rubriques.map((rubrique) => stackColumn(rubrique, deliveries, rank, rows)),
  }));
  const kept = tables.map((table) => {
    const { days } = datesOf(table, 'date_jury');
    const { codes } = textOf(table, 'resultat_jury');
    return Int32Array.from(days.keys()).filter((row) => days[row] !== MISSING_DAY || codes[row] !== 0);
  });
  const row = new Int32Array(kept.reduce((sum, rowsOf) => sum + rowsOf.length, 0));
  let at = 0;
  for (const rowsOf of kept) {
    row.set(rowsOf, at);
    at += rowsOf.length;
  }
  const columns = rubriques.map((rubrique, c) =>
    joinColumns(
      rubrique.id,
      tables.map((table) => table.columns[c]),
      kept,
    ),
  );
  return { row, table: { rowCount: row.length, columns } };
}

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
export function settlePassages(
  delivered: DeliveredPassages,
  parcoursOf: Int32Array,
  order: Int32Array,
): SettledPassages {
  const { days } = datesOf(delivered.table, 'date_jury');
  const { codes, values } = textOf(delivered.table, 'resultat_jury');
  const { numbers } = numbersOf(delivered.table, 'rang');
  const late = (day: number): number => (day === MISSING_DAY ? Infinity : day);
  const told = (p: number): number => (codes[p] === 0 || values[codes[p]] === 'ATT' ? 0 : 1);
  const byResult = (a: number, b: number): number =>
    values[codes[a]] < values[codes[b]] ? -1 : values[codes[a]] > values[codes[b]] ? 1 : 0;
  const sorted = Int32Array.from(delivered.row.keys()).sort(
    (a, b) =>
      parcoursOf[delivered.row[a]] - parcoursOf[delivered.row[b]] ||
      // Infinity - Infinity is NaN, hence the comparison by equality first.
      (late(days[a]) === late(days[b]) ? 0 : late(days[a]) - late(days[b])) ||
      told(b) - told(a) ||
      order[delivered.row[b]] - order[delivered.row[a]] ||
      (numbers[a] || 0) - (numbers[b] || 0) ||
      byResult(a, b),
  );
  const [parcours, source, rang, contradictions]: number[][] = [[], [], [], []];
  let [current, rank] = [-1, 0];
  for (const p of sorted) {
    const owner = parcoursOf[delivered.row[p]];
    if (owner !== current) [current, rank] = [owner, 0];
    const last = source.length > 0 && parcours[parcours.length - 1] === owner ? source[source.length - 1] : -1;
    if (last >= 0 && isSamePassage(days, numbers, codes, last, p)) {
      if (told(p) === 1 && codes[p] !== codes[last]) contradictions.push(p);
      continue;
    }
    parcours.push(owner);
    source.push(p);
    rang.push(++rank);
  }
  return {
    parcours: Int32Array.from(parcours),
    source: Int32Array.from(source),
    rang: Int32Array.from(rang),
    contradictions,
  };
}

/** One day, one jury; undated passages are the same when their rank and their result are. */
function isSamePassage(days: Int32Array, ranks: Float64Array, codes: Int32Array, a: number, b: number): boolean {
  if (days[a] !== days[b]) return false;
  return days[a] !== MISSING_DAY || (codes[a] === codes[b] && (ranks[a] || 0) === (ranks[b] || 0));
}
