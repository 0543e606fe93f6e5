/** The sheet "Données nettoyées": the certifier's own rows and columns, repaired, what is rewritten or faulty coloured. */
import type { ColumnRepairs } from '../../harmonise';
import { phrase } from '../../messages';
import type { Finding, Steps } from '../../table';
import { pickRows, within } from '../../table';
import type { Mark, Sheet } from '../../workbook';
import { cellName } from '../../workbook';
import type { FeedbackFile } from '../feedback/fileSheet';
import { NOTES_PER_SHEET } from '../feedback/fileSheet';
import { noteText, severityRank, shownValue } from '../feedback/told';
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

/** A faulty cell that was rewritten is no longer to be corrected. */
function faultyCells(delivery: CleanedDelivery, accepted: ReadonlyMap<number, ColumnRepairs>, most: number): Spot[] {
  const spots = new Map<string, Spot>();
  for (const finding of delivery.findings) {
    const { row, column, severity } = finding;
    if (row < 0 || row >= most || column < 0 || severity === 'information') continue;
    if (isRewritten(accepted, row, column)) continue;
    const key = `${row},${column}`;
    const spot = spots.get(key) ?? { ligne: row, colonne: column, findings: [] };
    spot.findings.push(finding);
    spots.set(key, spot);
  }
  for (const spot of spots.values()) spot.findings.sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return [...spots.values()].sort(
    (a, b) => severityRank(a.findings[0].severity) - severityRank(b.findings[0].severity),
  );
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
  for (const { ligne, colonne, findings } of faultyCells(delivery, accepted, most)) {
    if (list.length === MARKS_PER_SHEET) return { list: sorted(list), isCut: true };
    const style = findings[0].severity;
    const note = notes-- > 0 ? { note: findings.map((one) => noteText(delivery, one)).join('\n\n') } : {};
    list.push({ ligne, colonne, style, ...note });
    if (list.length % MARKS_A_STEP === 0) yield (0.5 * list.length) / MARKS_PER_SHEET;
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
    own.push(isCut ? { ...whole, column: pickRows(whole.column, rows) } : whole);
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
