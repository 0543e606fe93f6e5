/** The sheet "Données nettoyées": the certifier's own rows and columns, repaired, what is rewritten or faulty coloured. */
import type { ColumnRepairs } from '../../harmonise';
import { phrase } from '../../messages';
import type { Finding, Findings, Steps } from '../../table';
import { findingAt, firstRows, inChunks, VALUES_A_STEP, within } from '../../table';
import type { Mark, Sheet } from '../../workbook';
import { cellName } from '../../workbook';
import type { FeedbackFile } from '../feedback/fileSheet';
import { NOTES_PER_SHEET } from '../feedback/fileSheet';
import { noteText, SEVERITIES, severityRank, shownValue } from '../feedback/told';
import type { OwnColumn } from './ownCells';
import { acceptedAt, ownColumn } from './ownCells';
import { reasonText } from './reasons';
import type { CleanedDelivery } from './types';

/** Coloured cells of a sheet: above, spreadsheet programs open slowly; the list of changes has them all. */
export const MARKS_PER_SHEET = 20000;
/** Rows of data under the header row: a sheet holds 1 048 576 rows (ECMA-376 as Excel has it, LibreOffice alike). */
export const ROWS_PER_SHEET = 1048575;
/** Notes are sentences: some milliseconds for so many. */
const MARKS_A_STEP = 200;

interface Spot {
  readonly ligne: number;
  readonly colonne: number;
  readonly findings: Finding[];
}

/** One bit a cell: whether it was met. */
class CellSet {
  private readonly bits: Uint8Array;
  constructor(
    rows: number,
    private readonly columns: number,
  ) {
    this.bits = new Uint8Array((rows * columns + 7) >> 3);
  }

  has(row: number, column: number): boolean {
    const cell = row * this.columns + column;
    return (this.bits[cell >> 3] & (1 << (cell & 7))) !== 0;
  }

  add(row: number, column: number): void {
    const cell = row * this.columns + column;
    this.bits[cell >> 3] |= 1 << (cell & 7);
  }
}

/**
 * The cells to colour, the gravest first, in the order of their first findings: at most one more than a sheet bears, so
 * that there may be a million. A faulty cell that was rewritten is no longer to be corrected.
 */
function* faultyCells(
  delivery: CleanedDelivery,
  accepted: ReadonlyMap<number, ColumnRepairs>,
  most: number,
): Steps<Spot[]> {
  const { findings } = delivery;
  const columns = delivery.read.raw.columns.length;
  const isFaulty = ({ row, column, severity }: Finding): boolean =>
    row >= 0 && row < most && column >= 0 && severity !== 'information' && !isRewritten(accepted, row, column);
  const worst = SEVERITIES.slice(0, -1).map(() => new CellSet(most, columns));
  yield* lookAt(findings, (finding) => {
    if (isFaulty(finding)) worst[severityRank(finding.severity)].add(finding.row, finding.column);
  });
  const seen = new CellSet(most, columns);
  const bySeverity = worst.map((): Spot[] => []);
  yield* lookAt(findings, (finding) => {
    const { row, column } = finding;
    if (!isFaulty(finding) || seen.has(row, column)) return;
    seen.add(row, column);
    const list = bySeverity[worst.findIndex((cells) => cells.has(row, column))];
    if (list.length <= MARKS_PER_SHEET) list.push({ ligne: row, colonne: column, findings: [] });
  });
  const spots = bySeverity.flat().slice(0, MARKS_PER_SHEET + 1);
  const byCell = new Map(spots.map((spot) => [spot.ligne * columns + spot.colonne, spot]));
  yield* lookAt(findings, (finding) => {
    if (isFaulty(finding)) byCell.get(finding.row * columns + finding.column)?.findings.push(finding);
  });
  for (const spot of spots) spot.findings.sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return spots;
}

function* lookAt(findings: Findings, look: (finding: Finding) => void): Steps<void> {
  yield* inChunks(findings.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) look(findingAt(findings, i));
  });
}

export function isRewritten(accepted: ReadonlyMap<number, ColumnRepairs>, row: number, column: number): boolean {
  return (accepted.get(column)?.at[row] ?? 0) !== 0;
}

/** The accepted repairs, by index of the raw column. */
export function acceptedRepairs(delivery: CleanedDelivery): ReadonlyMap<number, ColumnRepairs> {
  return new Map(
    delivery.repairs.flatMap(({ index }) => {
      const own = acceptedAt(delivery, index);
      return own === undefined ? [] : [[index, own] as const];
    }),
  );
}

function repairedNote(delivery: CleanedDelivery, repairs: ColumnRepairs, row: number): string {
  const { reason, kind } = repairs.rewritings[repairs.at[row] - 1];
  const raw = delivery.read.raw.columns[repairs.index];
  const before = shownValue(raw, raw.codes[row]);
  return [
    before === '' ? phrase('nettoyage.note.etait_vide') : phrase('nettoyage.note.avant', { avant: before }),
    reasonText(reason, kind, repairs.rubrique),
  ].join('\n');
}

/** Faulty cells first, then rewritten ones, as many as a sheet bears; in the order of the sheet. */
function* marks(
  delivery: CleanedDelivery,
  accepted: ReadonlyMap<number, ColumnRepairs>,
  most: number,
): Steps<{ list: Mark[]; isCut: boolean }> {
  const list: Mark[] = [];
  let notes = NOTES_PER_SHEET - delivery.read.raw.columns.length;
  const faulty = yield* within(faultyCells(delivery, accepted, most), 0, 0.2);
  for (const { ligne, colonne, findings } of faulty) {
    if (list.length === MARKS_PER_SHEET) return { list: sorted(list), isCut: true };
    const style = findings[0].severity;
    const note = notes-- > 0 ? { note: findings.map((one) => noteText(delivery, one)).join('\n\n') } : {};
    list.push({ ligne, colonne, style, ...note });
    if (list.length % MARKS_A_STEP === 0) yield 0.2 + (0.3 * list.length) / MARKS_PER_SHEET;
  }
  for (const repairs of accepted.values()) {
    for (let row = 0; row < Math.min(most, repairs.at.length); row++) {
      if (repairs.at[row] === 0) continue;
      if (list.length === MARKS_PER_SHEET) return { list: sorted(list), isCut: true };
      const note = notes-- > 0 ? { note: repairedNote(delivery, repairs, row) } : {};
      list.push({ ligne: row, colonne: repairs.index, style: 'corrige', ...note });
      if (list.length % MARKS_A_STEP === 0) yield 0.5 + (0.5 * list.length) / MARKS_PER_SHEET;
    }
  }
  return { list: sorted(list), isCut: false };
}

function sorted(list: Mark[]): Mark[] {
  return list.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
}

/** The sheet, as the list of what is to be corrected needs it, and whether cells were left without colour. */
export interface DataSheet extends FeedbackFile {
  readonly accepted: ReadonlyMap<number, ColumnRepairs>;
  readonly marksCut: boolean;
}

/**
 * @param nom a valid, unused sheet name
 * @param most rows that the sheet holds; those beyond are in the harmonised CSV alone
 */
export function* dataSheetSteps(
  delivery: CleanedDelivery,
  nom: string,
  most: number = ROWS_PER_SHEET,
): Steps<DataSheet> {
  const { raw } = delivery.read;
  const rows = Int32Array.from({ length: Math.min(most, raw.rowCount) }, (_, row) => row);
  const isCut = rows.length < raw.rowCount;
  const accepted = acceptedRepairs(delivery);
  const own: OwnColumn[] = [];
  for (const at of raw.columns.keys()) {
    const whole = ownColumn(delivery, at, accepted.get(at));
    own.push(isCut ? { ...whole, column: firstRows(whole.column, rows.length) } : whole);
    yield (0.5 * (at + 1)) / raw.columns.length;
  }
  const marked = yield* within(marks(delivery, accepted, rows.length), 0.5, 0.5);
  const place = (row: number, column: number): string | undefined => {
    if (row < 0) return column < 0 ? undefined : cellName(0, column);
    return row < rows.length ? cellName(row + 1, Math.max(0, column)) : undefined;
  };
  return {
    delivery,
    nom,
    rows,
    isCut,
    silent: 0,
    place,
    accepted,
    marksCut: marked.isCut,
    sheet: sheetOf(nom, delivery, own, rows.length, marked.list),
  };
}

function sheetOf(
  nom: string,
  { read: { raw } }: CleanedDelivery,
  own: readonly OwnColumn[],
  rowCount: number,
  marques: readonly Mark[],
): Sheet {
  return {
    nom,
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: { rowCount, columns: own.map(({ column }) => column) },
        entetes: raw.columns.map(({ header }) => header),
        styles: own.map(({ style }) => style),
        marques,
      },
    ],
    figer: { lignes: 1, colonnes: 0 },
    filtre: { ligne: 0, colonne: 0, hauteur: rowCount + 1, largeur: own.length },
    impression: { paysage: true, repeterLignes: 1 },
    couleurOnglet: 'vert',
  };
}
