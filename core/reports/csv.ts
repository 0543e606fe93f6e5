/** The CSV files of the contract: tables of the base, indicators, findings. */
import { INDICATOR_KEY, type IndicatorRow } from '../indicators';
import {
  csvField,
  findingAt,
  inChunks,
  inTurn,
  lastOf,
  ROWS_A_STEP,
  sheetLetter,
  textColumn,
  VALUES_A_STEP,
  within,
  writeCsv,
  writeCsvSteps,
  writeLinesSteps,
} from '../table';
import type { Column, Emit, Finding, Findings, Steps, Table } from '../table';
import type { ReportedDelivery } from './delivered';

/** A base table, columns and rows in their order; unknown is an empty field. */
export function tableCsv(table: Table): Uint8Array {
  return writeCsv(table);
}

/** Columns of `indicateurs.csv`, in the contract's order. */
export const INDICATOR_COLUMNS: readonly (keyof IndicatorRow)[] = [
  ...INDICATOR_KEY,
  'numerateur',
  'denominateur',
  'valeur',
  'ic95_bas',
  'ic95_haut',
  'statut',
  'inconnus',
];

export const INDICATOR_FIGURES: ReadonlySet<keyof IndicatorRow> = new Set<keyof IndicatorRow>([
  'numerateur',
  'denominateur',
  'valeur',
  'ic95_bas',
  'ic95_haut',
  'inconnus',
]);

/** The same in steps. */
export function tableCsvSteps(table: Table, emit?: Emit): Steps<Uint8Array> {
  return writeCsvSteps(table, emit);
}

/** The rows of indicators, in their order. */
export function indicatorsCsv(rows: readonly IndicatorRow[]): Uint8Array {
  return lastOf(indicatorsCsvSteps(rows));
}

/** Share of the steps that makes the columns; the rest writes them. */
const COLUMNS = 0.5;

/** The same in steps: yields the share that is done. */
export function* indicatorsCsvSteps(rows: readonly IndicatorRow[], emit?: Emit): Steps<Uint8Array> {
  const making = inTurn(INDICATOR_COLUMNS, function* (name): Steps<Column> {
    if (!INDICATOR_FIGURES.has(name))
      return textColumn(
        name,
        rows.map((row) => row[name] as string),
      );
    const numbers = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) numbers[i] = (rows[i][name] as number | null) ?? NaN;
    return { kind: 'number', name, numbers };
  });
  const columns = yield* within(making, 0, COLUMNS);
  return yield* within(writeCsvSteps({ rowCount: rows.length, columns }, emit), COLUMNS, 1 - COLUMNS);
}

const ANOMALY_COLUMNS: readonly string[] = [
  'certificateur',
  'fichier',
  'feuille',
  'ligne',
  'colonne',
  'rubrique',
  'code',
  'gravite',
  'verdict',
];

/** Every finding, without any value: that is only in the certifier's own feedback. Sorted by its place, then its code. */
export function anomaliesCsv(deliveries: readonly ReportedDelivery[]): Uint8Array {
  return lastOf(anomaliesCsvSteps(deliveries));
}

/** The same in steps: yields the share that is done. Lines are written one by one: there may be millions. */
export function* anomaliesCsvSteps(deliveries: readonly ReportedDelivery[], emit?: Emit): Steps<Uint8Array> {
  const sorted = [...deliveries].sort((a, b) => compareTexts(placeOf(a), placeOf(b)));
  const orders = yield* within(inTurn(sorted, orderSteps), 0, 0.4);
  const starts = [0];
  for (const order of orders) starts.push(starts[starts.length - 1] + order.length);
  let at = 0;
  let line = lineWriter(sorted[0]);
  const writing = writeLinesSteps(
    ANOMALY_COLUMNS,
    starts[starts.length - 1],
    (i) => {
      while (i >= starts[at + 1]) line = lineWriter(sorted[++at]);
      return line(findingAt(sorted[at].findings, orders[at][i - starts[at]]));
    },
    emit,
  );
  return yield* within(writing, 0.4, 0.6);
}

/** Certifier, file, sheet. */
function placeOf({ read }: ReportedDelivery): string[] {
  return [read.certifier.id, read.raw.source.fileName, read.raw.source.sheet ?? ''];
}

/** Writes the lines of a file; what many of them share is written once. */
function lineWriter(delivery: ReportedDelivery | undefined): (finding: Finding) => string {
  if (delivery === undefined) return () => '';
  const { raw } = delivery.read;
  const place = placeOf(delivery).map(csvField).join(';');
  const ends = new Map<string, string>();
  return ({ row, column, rubrique, code, severity, verdict }) => {
    const key = `${column} ${rubrique} ${code} ${severity} ${verdict}`;
    let end = ends.get(key);
    if (end === undefined) {
      const letter = column < 0 ? '' : sheetLetter(raw, column);
      ends.set(key, (end = [letter, rubrique, code, severity, verdict].map(csvField).join(';')));
    }
    return `${place};${row < 0 ? '' : raw.rowNumbers[row]};${end}`;
  };
}

/** Places of the findings by line, column, then code: whatever the order in which the rules were asked. */
function* orderSteps({ findings, read }: ReportedDelivery): Steps<Int32Array> {
  // By row: counted, then put in their places (row -1, the whole file, comes first).
  const starts = new Int32Array(read.raw.rowCount + 2);
  const counting = inChunks(findings.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) starts[findingAt(findings, i).row + 2]++;
  });
  yield* within(counting, 0, 0.3);
  for (let row = 1; row < starts.length; row++) starts[row] += starts[row - 1];
  const next = starts.slice();
  const order = new Int32Array(findings.length);
  const placing = inChunks(findings.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) order[next[findingAt(findings, i).row + 1]++] = i;
  });
  yield* within(placing, 0.3, 0.3);
  let row = 0;
  const sorting = inChunks(findings.length, VALUES_A_STEP, (_, to) => {
    for (; row + 1 < starts.length && starts[row + 1] <= to; row++)
      sortRow(findings, order, starts[row], starts[row + 1]);
  });
  yield* within(sorting, 0.6, 0.4);
  return order;
}

/** Sorts the findings of one row among themselves, stably. */
function sortRow(findings: Findings, order: Int32Array, from: number, to: number): void {
  if (to - from < 2) return;
  const own = Array.from(order.subarray(from, to), (i) => ({ i, finding: findingAt(findings, i) }));
  own.sort(({ finding: a }, { finding: b }) => {
    if (a.column !== b.column) return a.column - b.column;
    return compareTexts([a.code, a.rubrique, a.autre], [b.code, b.rubrique, b.autre]);
  });
  own.forEach(({ i }, k) => (order[from + k] = i));
}

/** Text by text, by code unit. */
function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}
