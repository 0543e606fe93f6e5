/** One file of the certifier, in its own columns and order, its faulty cells coloured and commented. */
import { sourcesOf } from '../../harmonise';
import { phrase } from '../../messages';
import { inChunks, inTurn, pickRows, ROWS_A_STEP, sortSteps, VALUES_A_STEP, valuesSteps, within } from '../../table';
import type { Column, Finding, Findings, RawColumn, Steps } from '../../table';
import type { Mark, Sheet, Style } from '../../workbook';
import { cellName } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import { rubriqueTitle } from '../labels';
import { noteText, severityRank, shownValue } from './told';

/** A longer file is cut down to its rows with findings: a workbook of the whole file would open slowly. */
export const ROWS_COPIED = 20000;
/** Comments of a sheet: above some thousands, spreadsheet programs open slowly. */
export const NOTES_PER_SHEET = 5000;

/** Columns before the file's own: row number, number of findings. */
const OWN = 2;

export interface FeedbackFile {
  readonly delivery: ReportedDelivery;
  readonly nom: string;
  /** Raw rows copied, ascending. */
  readonly rows: Int32Array;
  /** Whether rows were left out. */
  readonly isCut: boolean;
  /** Findings without a comment, beyond NOTES_PER_SHEET. */
  readonly silent: number;
  readonly sheet: Sheet;
  /** A1 notation of the cell of a raw cell; the row's number for column -1; undefined when the row is not copied. */
  readonly place: (row: number, column: number) => string | undefined;
}

/** The raw rows that the sheet copies. */
function copiedRows({ read: { raw }, findings }: ReportedDelivery): Int32Array {
  if (raw.rowCount <= ROWS_COPIED) return Int32Array.from({ length: raw.rowCount }, (_, row) => row);
  const isFound = new Uint8Array(raw.rowCount);
  findings.forEach(({ row, severity }) => {
    if (row >= 0 && severity !== 'information') isFound[row] = 1;
  });
  const rows = new Int32Array(ROWS_COPIED);
  let count = 0;
  for (let row = 0; row < isFound.length && count < ROWS_COPIED; row++) if (isFound[row] === 1) rows[count++] = row;
  return rows.slice(0, count);
}

/** @param nom a valid, unused sheet name */
export function* fileSheetSteps(delivery: ReportedDelivery, nom: string): Steps<FeedbackFile> {
  const { raw } = delivery.read;
  const rows = copiedRows(delivery);
  const line = new Map(Array.from(rows, (row, i) => [row, i]));
  yield 0;
  const cells = yield* within(cellFindings(delivery.findings, line), 0, 0.2);
  const { marques, silent } = yield* within(marks(delivery, cells), 0.2, 0.3);
  const perRow = new Float64Array(rows.length).fill(NaN);
  for (const { row, severity } of delivery.findings) {
    const at = line.get(row);
    if (at === undefined || severity === 'information') continue;
    perRow[at] = (Number.isNaN(perRow[at]) ? 0 : perRow[at]) + 1;
  }
  yield 0.5;
  const copying = inTurn(raw.columns, (column, i) => copiedColumn(column, String(i + OWN), rows));
  const columns: Column[] = [
    { kind: 'number', name: '0', numbers: Float64Array.from(rows, (row) => raw.rowNumbers[row]) },
    { kind: 'number', name: '1', numbers: perRow },
    ...(yield* within(copying, 0.5, 0.5)),
  ];
  return {
    delivery,
    nom,
    rows,
    isCut: rows.length < raw.rowCount,
    silent,
    place: (row, column) => {
      if (row < 0) return column < 0 ? undefined : cellName(0, column + OWN);
      const at = line.get(row);
      return at === undefined ? undefined : cellName(at + 1, column < 0 ? 0 : column + OWN);
    },
    sheet: {
      nom,
      blocs: [
        {
          genre: 'table',
          ligne: 0,
          colonne: 0,
          table: { rowCount: rows.length, columns },
          entetes: [
            phrase('retour.numero_de_ligne'),
            phrase('retour.a_corriger_ligne'),
            ...raw.columns.map(({ header }) => (header === '' ? phrase('retour.sans_titre') : header)),
          ],
          notes: [
            phrase('retour.numero_de_ligne.note'),
            phrase('retour.a_corriger_ligne.note'),
            ...raw.columns.map((_, i) => headerNote(delivery, i)),
          ],
          styles: ['numero', 'numero', ...raw.columns.map((): Style => 'brut')],
          marques,
        },
      ],
      figer: { lignes: 1, colonnes: 1 },
      filtre: { ligne: 0, colonne: 0, hauteur: rows.length + 1, largeur: columns.length },
      impression: { paysage: true, repeterLignes: 1 },
    },
  };
}

/** The cells of a raw column as its officer sees them. */
function* copiedColumn(column: RawColumn, name: string, rows: Int32Array): Steps<Column> {
  const shown = yield* within(valuesSteps(column), 0, 0.5);
  const values = new Array<string>(shown.length);
  const showing = inChunks(values.length, ROWS_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) values[code] = shownValue(column, code);
  });
  yield* within(showing, 0.5, 0.5);
  return pickRows({ kind: 'text', name, codes: column.codes, values }, rows);
}

/** What a column was read as, and what is wrong with the whole of it. */
function headerNote(delivery: ReportedDelivery, index: number): string {
  const mapped = delivery.file.mapping.find((one) => sourcesOf(one).includes(index));
  const read =
    mapped === undefined
      ? phrase('retour.colonne_ignoree')
      : phrase('retour.colonne_lue', {
          rubrique:
            mapped.rang > 0 ? `${rubriqueTitle(mapped.rubrique)} ${mapped.rang}` : rubriqueTitle(mapped.rubrique),
        });
  const whole = delivery.findings.filter(({ row, column }) => row < 0 && column === index);
  return [read, ...whole.map((finding) => noteText(delivery, finding))].join('\n\n');
}

interface CellFindings {
  readonly ligne: number;
  readonly colonne: number;
  readonly findings: Finding[];
}

/** Findings by cell of the sheet's data, in row then column order, the gravest first in each cell. */
function* cellFindings(findings: Findings, line: ReadonlyMap<number, number>): Steps<CellFindings[]> {
  const cells = new Map<string, CellFindings>();
  for (const [i, finding] of findings.entries()) {
    if (i % VALUES_A_STEP === 0) yield (0.5 * i) / findings.length;
    const ligne = line.get(finding.row);
    if (ligne === undefined) continue;
    const colonne = finding.column < 0 ? 0 : finding.column + OWN;
    const key = `${ligne},${colonne}`;
    const cell = cells.get(key) ?? { ligne, colonne, findings: [] };
    cell.findings.push(finding);
    cells.set(key, cell);
  }
  const list = [...cells.values()];
  yield* within(
    sortSteps(list, (a, b) => a.ligne - b.ligne || a.colonne - b.colonne),
    0.5,
    0.5,
  );
  for (const cell of list) cell.findings.sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return list;
}

/** One mark per faulty cell; the gravest cells keep their comment when there are too many. */
function* marks(
  delivery: ReportedDelivery,
  cells: readonly CellFindings[],
): Steps<{ marques: Mark[]; silent: number }> {
  const headers = delivery.read.raw.columns.length + OWN;
  const gravest = [...cells];
  const sorting = sortSteps(
    gravest,
    (a, b) => severityRank(a.findings[0].severity) - severityRank(b.findings[0].severity),
  );
  yield* within(sorting, 0, 0.3);
  const commented = new Set(gravest.slice(0, Math.max(0, NOTES_PER_SHEET - headers)));
  let silent = 0;
  const markOf = (cell: CellFindings): Mark => {
    const { ligne, colonne, findings } = cell;
    const style = findings[0].severity;
    if (!commented.has(cell)) {
      silent += findings.length;
      return { ligne, colonne, style };
    }
    return { ligne, colonne, style, note: findings.map((finding) => noteText(delivery, finding)).join('\n\n') };
  };
  const marques: Mark[] = [];
  const marking = inChunks(cells.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) marques.push(markOf(cells[i]));
  });
  yield* within(marking, 0.3, 0.7);
  return { marques, silent };
}
