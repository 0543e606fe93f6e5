/** Reads the rows of a table found in a sheet. */
import { foldLabel } from '../../../values';
import type { DocumentPlace } from '../../findings';
import type { Referential } from '../../referentials';
import { parseCell } from '../cells';
import type { Field, FieldValue, Values } from '../types';
import type { FoundTable } from './headers';
import { IndicatorFinder } from './indicatorRows';
import type { ReadingLog } from './log';
import { cellAt, placeOf, type TextCell, type TextSheet } from './sheet';

export interface ReadRow {
  readonly values: Values;
  readonly place: DocumentPlace;
}

/** Openings of notes under a table, folded. */
const NOTE =
  /^(?:fait a|fait le|signature|lu et approuve|total|nota|nb|note|notes|source|legende|remarque|remarques|observations generales|page \d)\b/;

/** What begins a row of totals, folded: their figures are none of the answers. */
const SUMMARY =
  /^(?:sous )?(?:total|totaux|moyenne|moyennes|mediane|somme|score|nombre de reponses)(?: general| generale| global| globale)?$/;

/** « Moyenne » in a column of choices that has it (a priority) is an answer. */
function isSummary([first]: readonly TextCell[], columns: FoundTable['columns']): boolean {
  if (first === undefined || !SUMMARY.test(foldLabel(first.text))) return false;
  const field = columns.get(first.column);
  return field?.liste === undefined || parseCell(field, first).value === null;
}

/** A mark in a box. */
const TICK = /^(?:x|v|ok|oui|1|vrai|[✓✔☑☒✗✘•●■])$/iu;

/** The cell of a row in a column; that of the block of merged cells over several rows when it has none of its own. */
function cellOf(sheet: TextSheet, row: number, column: number, header: number): TextCell | undefined {
  const own = cellAt(sheet.rows[row], column);
  if (own !== undefined) return own;
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left === column && right === column && top > header,
  );
  const first = merge === undefined ? undefined : cellAt(sheet.rows[merge.top], column);
  return first === undefined ? undefined : { ...first, row };
}

export interface TableReader {
  readonly sheet: TextSheet;
  readonly log: ReadingLog;
  readonly referential: Referential | null;
  readonly isOwn: (text: string) => boolean;
}

/** The rows of a table that say something. */
export function readTable(found: FoundTable, reader: TableReader): ReadRow[] {
  const { sheet } = reader;
  const finder = found.table.section.genre === 'grille' ? new IndicatorFinder(reader.referential) : null;
  const rows: ReadRow[] = [];
  let blanks = 0;
  for (let row = found.header + 1; row < found.end; row++) {
    if (sheet.rows[row].length === 0 && finder === null) {
      blanks++;
      continue;
    }
    const read = readRow(found, row, reader, finder, blanks > 0);
    if (read !== null) rows.push(read);
    blanks = 0;
  }
  return rows;
}

interface Typed {
  readonly field: Field;
  readonly cell: TextCell;
}

function readRow(
  found: FoundTable,
  row: number,
  reader: TableReader,
  finder: IndicatorFinder | null,
  afterBlank: boolean,
): ReadRow | null {
  const { sheet, log, referential } = reader;
  const { section } = found.table;
  const typed: Typed[] = [];
  const locked = new Map<string, TextCell>();
  for (const [column, field] of found.columns) {
    const cell = cellOf(sheet, row, column, found.header);
    if (cell === undefined) continue;
    if (field.verrouille === true) locked.set(field.id, cell);
    else typed.push({ field, cell });
  }
  const place = placeOf(log.fichier, sheet, row, -1);
  if (isSummary(sheet.rows[row], found.columns)) {
    const [first] = sheet.rows[row];
    log.keep(sheet, { ...first, text: sheet.rows[row].map(({ text }) => text).join(' | ') }, section.id, '', '');
    return null;
  }
  const own = typed.filter(({ cell }) => cellAt(sheet.rows[row], cell.column) !== undefined);
  const margin = sheet.rows[row].filter(({ column }) => !found.columns.has(column) && !found.ticks.has(column));
  const ticked = sheet.rows[row].filter(({ column }) => found.ticks.has(column));

  if (finder === null) {
    const isNote =
      own.length === 1 &&
      own[0].cell === sheet.rows[row][0] &&
      found.columns.size > 2 &&
      (afterBlank || row === found.end - 1)
        ? NOTE.test(foldLabel(own[0].cell.text))
        : false;
    if (own.length === 0 || isNote) {
      for (const cell of sheet.rows[row])
        if (!reader.isOwn(cell.text)) log.keep(sheet, cell, section.id, found.unknown.get(cell.column) ?? '', '');
      return null;
    }
    const values = readCells(typed, section.id, '', sheet, reader);
    keepMargin(margin, found, '', reader);
    return Object.keys(values).length === 0 ? null : { values, place };
  }

  const which = finder.find(locked.get('indicateur')?.text, locked.get('intitule')?.text);
  const handle = which.numero ?? '';
  if (which.contradiction && own.length > 0)
    log.tell('qualite_lecture_indicateur_contradictoire', 'a_verifier', { indicateur: handle }, place);
  if (which.numero === null) {
    // The band of a criterion, a title, or a row that belongs to no indicator.
    const said = [...own.map(({ cell }) => cell), ...ticked, ...margin, ...locked.values()].filter(
      (cell) =>
        cell.row === row && !reader.isOwn(cell.text) && !finder.isBand(cell.text) && !/^[\s\-–—.…]*$/.test(cell.text),
    );
    const answers = said.filter(({ column }) => {
      const field = found.columns.get(column);
      return found.ticks.has(column) || (field !== undefined && field.verrouille !== true);
    });
    for (const cell of said) log.keep(sheet, cell, section.id, labelOf(found, cell.column), '');
    if (answers.length > 0) log.tell('qualite_lecture_ligne_sans_indicateur', 'bloquant', {}, place);
    return null;
  }
  const values = { ...readTick(ticked, found, handle, reader), ...readCells(typed, section.id, handle, sheet, reader) };
  keepMargin(margin, found, handle, reader);
  if (Object.keys(values).length === 0) return null;
  if (!which.known && referential !== null)
    log.tell('qualite_lecture_indicateur_hors_referentiel', 'a_verifier', { indicateur: handle }, place);
  return { values: { indicateur: handle, ...values }, place };
}

/** The level of the box that is ticked; two of them contradict one another. Words in a box are kept besides. */
function readTick(
  cells: readonly TextCell[],
  { ticks, table }: FoundTable,
  handle: string,
  { sheet, log }: TableReader,
): Values {
  const level = table.fields.find(({ type, verrouille }) => type === 'niveau' && verrouille !== true);
  const boxes = cells.filter(({ text }) => !/^\s*(?:non|0|faux|[-–—.])\s*$/i.test(text));
  if (level === undefined || boxes.length === 0) return {};
  for (const cell of boxes)
    if (boxes.length > 1 || !TICK.test(cell.text.trim())) log.keep(sheet, cell, table.section.id, level.id, handle);
  if (boxes.length === 1) return { [level.id]: ticks.get(boxes[0].column) ?? null };
  const place = placeOf(log.fichier, sheet, boxes[0].row, -1);
  log.tell('qualite_lecture_niveau_contradictoire', 'bloquant', { indicateur: handle }, place);
  return {};
}

function labelOf(found: FoundTable, column: number): string {
  return found.columns.get(column)?.id ?? found.unknown.get(column) ?? '';
}

function keepMargin(cells: readonly TextCell[], found: FoundTable, handle: string, reader: TableReader): void {
  for (const cell of cells) {
    if (reader.isOwn(cell.text)) continue;
    reader.log.keep(reader.sheet, cell, found.table.section.id, found.unknown.get(cell.column) ?? '', handle);
  }
}

function readCells(
  typed: readonly Typed[],
  section: string,
  handle: string,
  sheet: TextSheet,
  { log, referential }: TableReader,
): Values {
  const values: Record<string, FieldValue> = {};
  for (const { field, cell } of typed) {
    const { value, code, gravite = 'a_verifier', details: more, reste } = parseCell(field, cell, referential);
    if (value !== null) values[field.id] = value;
    if (reste) log.keep(sheet, cell, section, field.id, handle);
    if (code === undefined) continue;
    const details = { rubrique: field.libelle, indicateur: handle, ...more };
    log.tell(code, gravite, details, placeOf(log.fichier, sheet, cell.row, cell.column));
  }
  return values;
}
