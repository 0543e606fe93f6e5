/** Reads label and value pairs, wherever they stand: fiches, and the block that says which document it is. */
import { parseCell, plainText } from '../cells';
import type { FieldValue, Values } from '../types';
import { labelKey } from './labels';
import { ficheLabel, type FicheLabel, type FormShape } from './shape';
import { cellAt, lastColumn, placeOf, type TextCell, type TextSheet } from './sheet';
import type { TableReader } from './tables';

/** How far the value may stand from its label, when columns were put between them. */
const REACH = 6;

/** A label found, with the column after its own cells. */
export interface FoundLabel<T> {
  readonly cell: TextCell;
  readonly label: T;
  /** Where the value stands if nothing was moved. */
  readonly next: number;
  /** « Site : Fort-de-France » in one cell. */
  readonly inside: string | null;
}

/** « Label : value » in one cell. */
function parted(text: string): { label: string; value: string | null } {
  const at = text.indexOf(':');
  if (at < 0) return { label: text, value: null };
  const value = text.slice(at + 1).trim();
  return { label: text.slice(0, at), value: value === '' ? null : value };
}

/**
 * Labels among cells, by what `find` knows. What follows a label is its value, even when it looks like a label
 * (« Auditeur », « Auditrice »), unless it stands in a column that is one of labels.
 */
export function findLabels<T>(
  sheet: TextSheet,
  rows: readonly number[],
  find: (text: string) => T | undefined,
): FoundLabel<T>[] {
  const candidates = new Map<TextCell, FoundLabel<T>>();
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const cell of sheet.rows[row]) {
      const { label, value } = parted(cell.text);
      const known = find(label);
      if (known === undefined) continue;
      candidates.set(cell, { cell, label: known, next: lastColumn(sheet, cell) + 1, inside: value });
      counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  }
  const filled = new Map<number, number>();
  for (const row of rows) for (const { column } of sheet.rows[row]) filled.set(column, (filled.get(column) ?? 0) + 1);
  const isOfLabels = (column: number): boolean => {
    const count = counts.get(column) ?? 0;
    return count > 1 && count * 2 >= (filled.get(column) ?? 0);
  };
  const found: FoundLabel<T>[] = [];
  for (const row of rows) {
    let before: FoundLabel<T> | undefined;
    for (const cell of sheet.rows[row]) {
      const one = candidates.get(cell);
      const isValue = before !== undefined && !isOfLabels(cell.column);
      before = one === undefined || isValue ? undefined : one;
      if (before !== undefined) found.push(before);
    }
  }
  return found;
}

/**
 * The column of the values of labels that stand one under the other: the first one that holds anything but helps.
 * A blank column between labels and values is passed over only when it is blank for all of them.
 */
function valueColumn(
  sheet: TextSheet,
  labels: readonly FoundLabel<unknown>[],
  isOwn: (text: string) => boolean,
): number {
  const [first] = labels;
  for (let column = first.next; column < first.next + REACH; column++) {
    const cells = labels.map(({ cell }) => cellAt(sheet.rows[cell.row], column)).filter((cell) => cell !== undefined);
    if (cells.some((cell) => !isOwn(cell.text))) return column;
  }
  return first.next;
}

/** Labels by the column in which they stand, since each column of labels has its own column of values. */
function byColumn<T>(labels: readonly FoundLabel<T>[]): FoundLabel<T>[][] {
  const columns = new Map<number, FoundLabel<T>[]>();
  for (const label of labels) {
    const known = columns.get(label.cell.column);
    if (known === undefined) columns.set(label.cell.column, [label]);
    else known.push(label);
  }
  return Array.from(columns.values());
}

export interface Pair<T> {
  readonly label: T;
  readonly at: TextCell;
  /** Undefined: nothing was written. */
  readonly value: TextCell | undefined;
  /** Cells written beside or under, that are no value. */
  readonly aside: readonly TextCell[];
}

/** Each label with its value; lines written under a value, where no other label is, are more of it. */
export function pairs<T>(
  sheet: TextSheet,
  labels: readonly FoundLabel<T>[],
  rows: readonly number[],
  isOwn: (text: string) => boolean,
): Pair<T>[] {
  const taken = new Set<TextCell>(labels.map(({ cell }) => cell));
  const found: Pair<T>[] = [];
  for (const group of byColumn(labels)) {
    const column = valueColumn(sheet, group, isOwn);
    group.forEach(({ cell, label, inside }, i) => {
      const own = cellAt(sheet.rows[cell.row], column);
      let value = own === undefined || taken.has(own) ? undefined : own;
      if (value === undefined && inside !== null) value = { ...cell, text: inside };
      const last = group[i + 1]?.cell.row ?? Math.min(cell.row + 30, sheet.rows.length);
      const more: TextCell[] = [];
      for (let row = cell.row + 1; row < last && rows.includes(row); row++) {
        const below = cellAt(sheet.rows[row], column);
        const isAlone = cellAt(sheet.rows[row], cell.column) === undefined;
        if (below === undefined || !isAlone || taken.has(below)) break;
        more.push(below);
      }
      if (value !== undefined && more.length > 0) {
        value = { ...value, text: [value, ...more].map(({ text }) => text).join('\n') };
        for (const cell of more) taken.add(cell);
      }
      if (own !== undefined) taken.add(own);
      found.push({ label, at: cell, value, aside: [] });
    });
  }
  return found.map((pair) => ({
    ...pair,
    aside: sheet.rows[pair.at.row].filter((cell) => !taken.has(cell) && !isOwn(cell.text)),
  }));
}

export interface ReadFiche {
  readonly values: Values;
  readonly row: number;
}

/** Rows of a sheet that stand in none of its tables. */
export function rowsOutside(sheet: TextSheet, tables: readonly { header: number; end: number }[]): number[] {
  return sheet.rows.map((_, row) => row).filter((row) => !tables.some(({ header, end }) => row >= header && row < end));
}

/** The section that a label shared by several belongs to: the one whose other labels stand nearest. */
function settle(found: readonly FoundLabel<readonly FicheLabel[]>[], sheet: TextSheet): FoundLabel<FicheLabel>[] {
  const own = found.filter(({ label }) => label.length === 1);
  return found.map((one) => {
    const { label, cell } = one;
    if (label.length === 1) return { ...one, label: label[0] };
    const named = label.find(({ section }) => labelKey(section.titre) === labelKey(sheet.name));
    let nearest = label[0];
    let distance = Infinity;
    for (const other of own) {
      const candidate = label.find(({ section }) => section === other.label[0].section);
      const d = Math.abs(other.cell.row - cell.row);
      if (candidate !== undefined && d < distance) [nearest, distance] = [candidate, d];
    }
    return { ...one, label: named ?? nearest };
  });
}

/**
 * The values of the fiches of a sheet, by id of section, in the order of their rows.
 * @param rows where to look: those of no table and not of the cover
 */
export function readFiches(shape: FormShape, rows: readonly number[], reader: TableReader): Map<string, ReadFiche> {
  const { sheet, log, referential, isOwn } = reader;
  const fiches = new Map<string, { values: Record<string, FieldValue>; row: number }>();
  const labels = settle(
    findLabels(sheet, rows, (text) => ficheLabel(shape, text)),
    sheet,
  );
  // A word alone in a title row may be a label: fiches are told by two labels at the least.
  if (labels.length < 2) {
    keepOthers(sheet, rows, [], shape, reader);
    return fiches;
  }
  const found = pairs(sheet, labels, rows, isOwn);
  const used = new Set<TextCell>();
  for (const { label, at, value, aside } of found) {
    const { section, field } = label;
    used.add(at);
    for (const cell of aside) log.keep(sheet, cell, section.id, field.id, '');
    if (value === undefined) continue;
    const fiche = fiches.get(section.id) ?? { values: {}, row: at.row };
    fiches.set(section.id, fiche);
    const reading = parseCell(field, value, referential);
    const place = placeOf(log.fichier, sheet, value.row, value.column);
    if (reading.reste) log.keep(sheet, value, section.id, field.id, '');
    if (reading.code !== undefined) {
      const details = { rubrique: field.libelle, indicateur: '', ...reading.details };
      log.tell(reading.code, reading.gravite ?? 'a_verifier', details, place);
    }
    if (reading.value === null) continue;
    const known = fiche.values[field.id];
    if (known === undefined) fiche.values[field.id] = reading.value;
    else if (String(known) !== String(reading.value)) {
      log.keep(sheet, value, section.id, field.id, '');
      log.tell('qualite_lecture_rubrique_double', 'a_verifier', { rubrique: field.libelle }, place);
    }
  }
  keepOthers(sheet, rows, found, shape, reader);
  return fiches;
}

/** Answers under labels that the template has not, and free remarks: below the first label, or beside something. */
function keepOthers(
  sheet: TextSheet,
  rows: readonly number[],
  found: readonly Pair<FicheLabel>[],
  shape: FormShape,
  { log, isOwn }: TableReader,
): void {
  const seen = new Set(found.flatMap(({ at }) => at.row));
  const values = found.flatMap(({ value }) => (value === undefined ? [] : value.text.split('\n')));
  const said = new Set(values.map((text) => text.trim()));
  const first = found.reduce((least, { at }) => Math.min(least, at.row), Infinity);
  for (const row of rows) {
    if (seen.has(row)) continue;
    const cells = sheet.rows[row].filter((cell) => !isOwn(cell.text) && !said.has(plainText(cell)));
    const label = cells.length > 1 ? cells[0].text.trim() : '';
    if (row < first && cells.length < 2 && shape.fiches.size > 0 && first !== Infinity) continue;
    cells.slice(cells.length > 1 ? 1 : 0).forEach((cell) => log.keep(sheet, cell, '', label, ''));
  }
}
