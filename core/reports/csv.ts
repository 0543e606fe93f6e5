/** The CSV files of the contract: tables of the base, indicators, findings. */
import { INDICATOR_KEY, type IndicatorRow } from '../indicators';
import {
  inChunks,
  Interner,
  inTurn,
  lastOf,
  sheetLetter,
  sortSteps,
  textColumn,
  VALUES_A_STEP,
  within,
  writeCsv,
  writeCsvSteps,
} from '../table';
import type { Column, Finding, Steps, Table } from '../table';
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
export function tableCsvSteps(table: Table): Steps<Uint8Array> {
  return writeCsvSteps(table);
}

/** The rows of indicators, in their order. */
export function indicatorsCsv(rows: readonly IndicatorRow[]): Uint8Array {
  return lastOf(indicatorsCsvSteps(rows));
}

/** Share of the steps that makes the columns; the rest writes them. */
const COLUMNS = 0.5;

/** The same in steps: yields the share that is done. */
export function* indicatorsCsvSteps(rows: readonly IndicatorRow[]): Steps<Uint8Array> {
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
  return yield* within(writeCsvSteps({ rowCount: rows.length, columns }), COLUMNS, 1 - COLUMNS);
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

/** The same in steps: yields the share that is done. */
export function* anomaliesCsvSteps(deliveries: readonly ReportedDelivery[]): Steps<Uint8Array> {
  const interners = ANOMALY_COLUMNS.map(() => new Interner());
  const rowCount = deliveries.reduce((sum, { findings }) => sum + findings.length, 0);
  const codes = ANOMALY_COLUMNS.map(() => new Int32Array(rowCount));
  let at = 0;
  for (const delivery of [...deliveries].sort((a, b) => compareTexts(placeOf(a), placeOf(b)))) {
    const place = placeOf(delivery);
    const findings = yield* within(sortedFindings(delivery), 0, 0.3);
    const naming = inChunks(findings.length, VALUES_A_STEP, (from, to) => {
      for (let f = from; f < to; f++) {
        const texts = [...place, ...findingTexts(delivery, findings[f])];
        texts.forEach((text, i) => (codes[i][at] = interners[i].code(text)));
        at++;
      }
    });
    yield* within(naming, 0.3, 0.3);
  }
  const columns = ANOMALY_COLUMNS.map((name, i): Column => ({
    kind: 'text',
    name,
    codes: codes[i],
    values: interners[i].values,
  }));
  return yield* within(writeCsvSteps({ rowCount, columns }), 0.6, 0.4);
}

/** Certifier, file, sheet. */
function placeOf({ read }: ReportedDelivery): string[] {
  return [read.certifier.id, read.raw.source.fileName, read.raw.source.sheet ?? ''];
}

function findingTexts({ read }: ReportedDelivery, finding: Finding): string[] {
  const { row, column, rubrique, code, severity, verdict } = finding;
  return [
    row < 0 ? '' : String(read.raw.rowNumbers[row]),
    column < 0 ? '' : sheetLetter(read.raw, column),
    rubrique,
    code,
    severity,
    verdict,
  ];
}

/** By line, column, then code: whatever the order in which the rules were asked. */
function* sortedFindings({ findings }: ReportedDelivery): Steps<Finding[]> {
  const sorted = [...findings];
  yield* sortSteps(
    sorted,
    (a, b) =>
      a.row - b.row ||
      a.column - b.column ||
      compareTexts([a.code, a.rubrique, a.autre], [b.code, b.rubrique, b.autre]),
  );
  return sorted;
}

/** Text by text, by code unit. */
function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}
