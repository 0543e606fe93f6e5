/** The CSV files of the contract: tables of the base, indicators, findings. */
import type { IndicatorRow } from '../indicators';
import { columnLetter, Interner, textColumn, writeCsv } from '../table';
import type { Column, Finding, Table } from '../table';
import type { ReportedDelivery } from './delivered';

/** A base table, columns and rows in their order; unknown is an empty field. */
export function tableCsv(table: Table): Uint8Array {
  return writeCsv(table);
}

/** Columns of `indicateurs.csv`, in the contract's order. */
const INDICATOR_COLUMNS: readonly (keyof IndicatorRow)[] = [
  'indicateur',
  'vue',
  'periode',
  'unite',
  'ventilation_1',
  'modalite_1',
  'ventilation_2',
  'modalite_2',
  'numerateur',
  'denominateur',
  'valeur',
  'ic95_bas',
  'ic95_haut',
  'statut',
  'inconnus',
];

const FIGURES: ReadonlySet<keyof IndicatorRow> = new Set<keyof IndicatorRow>([
  'numerateur',
  'denominateur',
  'valeur',
  'ic95_bas',
  'ic95_haut',
  'inconnus',
]);

/** The rows of indicators, in their order. */
export function indicatorsCsv(rows: readonly IndicatorRow[]): Uint8Array {
  const columns = INDICATOR_COLUMNS.map((name): Column => {
    if (!FIGURES.has(name))
      return textColumn(
        name,
        rows.map((row) => row[name] as string),
      );
    return { kind: 'number', name, numbers: Float64Array.from(rows, (row) => (row[name] as number | null) ?? NaN) };
  });
  return writeCsv({ rowCount: rows.length, columns });
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
  const interners = ANOMALY_COLUMNS.map(() => new Interner());
  const rowCount = deliveries.reduce((sum, { findings }) => sum + findings.length, 0);
  const codes = ANOMALY_COLUMNS.map(() => new Int32Array(rowCount));
  let at = 0;
  for (const delivery of [...deliveries].sort((a, b) => compareTexts(placeOf(a), placeOf(b)))) {
    const place = placeOf(delivery);
    for (const finding of sortedFindings(delivery)) {
      const texts = [...place, ...findingTexts(delivery, finding)];
      texts.forEach((text, i) => (codes[i][at] = interners[i].code(text)));
      at++;
    }
  }
  return writeCsv({
    rowCount,
    columns: ANOMALY_COLUMNS.map((name, i): Column => ({
      kind: 'text',
      name,
      codes: codes[i],
      values: interners[i].values,
    })),
  });
}

/** Certifier, file, sheet. */
function placeOf({ read }: ReportedDelivery): string[] {
  return [read.certifier.id, read.raw.source.fileName, read.raw.source.sheet ?? ''];
}

function findingTexts({ read }: ReportedDelivery, finding: Finding): string[] {
  const { row, column, rubrique, code, severity, verdict } = finding;
  return [
    row < 0 ? '' : String(read.raw.rowNumbers[row]),
    column < 0 ? '' : columnLetter(column),
    rubrique,
    code,
    severity,
    verdict,
  ];
}

/** By line, column, then code: whatever the order in which the rules were asked. */
function sortedFindings({ findings }: ReportedDelivery): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.row - b.row ||
      a.column - b.column ||
      compareTexts([a.code, a.rubrique, a.autre], [b.code, b.rubrique, b.autre]),
  );
}

/** Text by text, by code unit. */
function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}
