/** Finds the header rows of the tables of a template in a sheet, whatever stands above and around them. */
import { CELL_TEXT } from '../../../table';
import type { Field } from '../types';
import { readLevel } from '../cells/level';
import { isComputedHeader } from './computed';
import { labelKey } from './labels';
import { ficheLabel, type FormShape, type TableShape } from './shape';
import { cellAt, type TextCell, type TextSheet } from './sheet';

/** A table found in a sheet, from its header row to the next one. */
export interface FoundTable {
  readonly table: TableShape;
  /** 0-based row of the header. */
  readonly header: number;
  /** Field of each column that has one. */
  readonly columns: ReadonlyMap<number, Field>;
  /** Of a grid ticked in a column per level: code of the level of each; empty otherwise. */
  readonly ticks: ReadonlyMap<number, string>;
  /** Headers of the columns that the template has not. */
  readonly unknown: ReadonlyMap<number, string>;
  /** Row after the last one. */
  readonly end: number;
  /** One of ours, of scores: nothing to read. */
  readonly computed: boolean;
}

interface Match {
  readonly table: TableShape;
  readonly columns: Map<number, Field>;
  /** Labels found exactly. */
  readonly exact: number;
}

/** Cells of a header row may stand on two rows, the upper ones merged over both. */
function headerCells(sheet: TextSheet, row: number): readonly TextCell[] {
  const above = sheet.merges
    .filter(({ top, bottom }) => top < row && bottom >= row)
    .flatMap(({ top, left }) => {
      const cell = cellAt(sheet.rows[top] ?? [], left);
      return cell === undefined || cellAt(sheet.rows[row], left) !== undefined ? [] : [cell];
    });
  return above.length === 0 ? sheet.rows[row] : [...sheet.rows[row], ...above];
}

function match(table: TableShape, cells: readonly TextCell[]): Match {
  const columns = new Map<number, Field>();
  const taken = new Set<string>();
  let exact = 0;
  const claim = (cell: TextCell, field: Field | undefined): boolean => {
    if (field === undefined || taken.has(field.id) || columns.has(cell.column)) return false;
    taken.add(field.id);
    columns.set(cell.column, field);
    return true;
  };
  for (const cell of cells) if (cell.kind === CELL_TEXT && claim(cell, table.labels.find(cell.text))) exact++;
  // Once a row is likely to be a header, its other labels may be misspelt or longer.
  if (exact > 0) {
    for (const cell of cells)
      if (cell.kind === CELL_TEXT && !columns.has(cell.column)) claim(cell, table.labels.findNear(cell.text));
  }
  return { table, columns, exact };
}

/** Share of the filled cells of a row that labels must be: people add columns of their own. */
const SHARE = 0.34;

function isLikely({ table, columns, exact }: Match, cells: readonly TextCell[]): boolean {
  const needed = Math.min(2, table.fields.length);
  return exact > 0 && columns.size >= needed && columns.size >= cells.length * SHARE;
}

/** Whether the sheet bears the name of the section. */
export function bearsName({ name }: TextSheet, { section }: TableShape): boolean {
  const key = labelKey(name.replace(/\s*\(?\d+\)?$/, ''));
  return [section.titre, ...(section.anciens ?? [])].some((title) => {
    const known = labelKey(title);
    return key === known || (key.length > 3 && known.startsWith(key));
  });
}

/** The table whose labels a row bears best; the name of the sheet decides between near ones. */
function best(shape: FormShape, sheet: TextSheet, cells: readonly TextCell[]): Match | undefined {
  let found: Match | undefined;
  let score = 0;
  for (const table of shape.tables) {
    const one = match(table, cells);
    if (!isLikely(one, cells)) continue;
    const points =
      one.exact * 2 + one.columns.size + (bearsName(sheet, table) ? 3 : 0) + one.columns.size / table.fields.length;
    if (points > score) [found, score] = [one, points];
  }
  return found;
}

/** Rows in which a fiche that follows a table shows itself. */
const FICHE_ROWS = 6;

/** Whether the first cell of a row is a label of a fiche. */
export function startsFiche(shape: FormShape, cells: readonly TextCell[]): boolean {
  return cells.length > 0 && ficheLabel(shape, cells[0].text) !== undefined;
}

/** Where a table gives way to a fiche written under it; its first row is told by two labels near one another. */
function ficheBelow(shape: FormShape, sheet: TextSheet, from: number, to: number): number {
  for (let row = from; row < to; row++) {
    if (!startsFiche(shape, sheet.rows[row])) continue;
    for (let next = row + 1; next < Math.min(to, row + FICHE_ROWS); next++)
      if (startsFiche(shape, sheet.rows[next]) && sheet.rows[next][0].column === sheet.rows[row][0].column) return row;
  }
  return to;
}

/** Columns under the name of a level, where no column holds levels: auditors tick one. */
function tickColumns(
  { fields, section }: TableShape,
  columns: ReadonlyMap<number, Field>,
  unknown: ReadonlyMap<number, string>,
): Map<number, string> {
  const level = fields.find(({ type, verrouille }) => type === 'niveau' && verrouille !== true);
  if (section.genre !== 'grille' || level?.liste === undefined) return new Map();
  if (Array.from(columns.values()).some(({ id }) => id === level.id)) return new Map();
  const ticks = new Map<number, string>();
  for (const [column, text] of unknown) {
    const { value } = readLevel(level, { text, kind: CELL_TEXT });
    if (typeof value === 'string' && !Array.from(ticks.values()).includes(value)) ticks.set(column, value);
  }
  return ticks.size < 2 ? new Map() : ticks;
}

/** The tables of a sheet, from top to bottom; one that is written twice is found twice. */
export function findTables(shape: FormShape, sheet: TextSheet): FoundTable[] {
  const heads: { row: number; match: Match; computed: boolean }[] = [];
  let last: Match | undefined;
  for (let row = 0; row < sheet.rows.length; row++) {
    if (sheet.rows[row].length === 0) continue;
    const cells = headerCells(sheet, row);
    const found = best(shape, sheet, cells);
    const computed = isComputedHeader(cells);
    if (computed) {
      // The grid that it may be put under ends there.
      const match = found ?? last;
      if (match !== undefined) heads.push({ row, match, computed });
      continue;
    }
    if (found === undefined) continue;
    // Below a header, words of a row of data may be labels: only a row that bears as many is another header.
    if (last !== undefined && found.exact < Math.max(2, Math.min(4, Math.ceil(last.exact * 0.6)))) continue;
    heads.push({ row, match: found, computed });
    last = found;
  }
  return heads.map(({ row, match: { table, columns }, computed }, i) => {
    const next = heads[i + 1]?.row ?? sheet.rows.length;
    const unknown = new Map(
      headerCells(sheet, row)
        .filter(({ column }) => !columns.has(column))
        .map(({ column, text }) => [column, text.trim()]),
    );
    const ticks = tickColumns(table, columns, unknown);
    for (const column of ticks.keys()) unknown.delete(column);
    return { table, header: row, columns, ticks, unknown, end: ficheBelow(shape, sheet, row + 1, next), computed };
  });
}
