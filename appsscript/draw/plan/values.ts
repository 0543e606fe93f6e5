/** The values of a block as plain cells, cut into rectangles of a bounded weight. */
import { type Column, MISSING_DAY, SERIAL_1970 } from '../../../core/table';
import {
  type Block,
  blockExtent,
  type Cell,
  type CellBlock,
  type CellValue,
  type TableBlock,
} from '../../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../../pane/messageSize';
import type { BridgeCell } from '../../bridge';
import type { ValuesCommand } from '../commands';

/** Rows made between two breaths of the pane. */
const ROWS_PER_STEP = 500;
const NOTHING = '';

/** A value as setValues takes it: a day as its serial number, nothing as a blank text. */
export function bridgeCell(valeur: CellValue): BridgeCell {
  if (valeur === null) return NOTHING;
  if (typeof valeur === 'object') return valeur.jour === MISSING_DAY ? NOTHING : valeur.jour + SERIAL_1970;
  if (typeof valeur === 'number' && !Number.isFinite(valeur)) return NOTHING;
  return valeur;
}

/** Formulas come after the values. */
function heldCell(cell: Cell | null): BridgeCell {
  return cell === null || cell.formule !== undefined ? NOTHING : bridgeCell(cell.valeur);
}

function columnCell(column: Column): (row: number) => BridgeCell {
  if (column.kind === 'text') return (row) => column.values[column.codes[row]];
  if (column.kind === 'date') {
    return (row) => (column.days[row] === MISSING_DAY ? NOTHING : column.days[row] + SERIAL_1970);
  }
  return (row) => bridgeCell(column.numbers[row]);
}

/** Reads the cells of a table by data row. */
function tableCells({ table }: TableBlock): (row: number, column: number) => BridgeCell {
  const columns = table.columns.map(columnCell);
  return (row, column) => columns[column](row);
}

function rowsOf(block: Block, width: number): (row: number) => BridgeCell[] {
  if (block.genre === 'table') {
    const cell = tableCells(block);
    const columns = Array.from({ length: width }, (_, column) => column);
    return (row) =>
      row === 0
        ? columns.map((column) => block.entetes[column] ?? NOTHING)
        : columns.map((column) => cell(row - 1, column));
  }
  return (row) => Array.from({ length: width }, (_, column) => heldCell(block.cellules[row][column] ?? null));
}

/** Cells of a rectangle that are written together although part of them is blank. */
const TOGETHER = 50_000;

/**
 * The blocks of a sheet as fewer ones: those of cells become one when the rectangle around them is small. Tables come
 * after: they may lie within it.
 */
export function gathered(blocks: readonly Block[]): Block[] {
  const cells = blocks.filter((block): block is CellBlock => block.genre === 'cellules' && block.cellules.length > 0);
  const tables = blocks.filter(({ genre }) => genre === 'table');
  if (cells.length < 2) return [...cells, ...tables];
  const ends = cells.map((block) => ({ block, ...blockExtent(block) }));
  const top = Math.min(...cells.map(({ ligne }) => ligne));
  const left = Math.min(...cells.map(({ colonne }) => colonne));
  const height = Math.max(...ends.map(({ block, rows }) => block.ligne + rows)) - top;
  const width = Math.max(...ends.map(({ block, columns }) => block.colonne + columns)) - left;
  if (height * width > TOGETHER) return [...cells, ...tables];
  const grid = Array.from({ length: height }, () => new Array<Cell | null>(width).fill(null));
  for (const { ligne, colonne, cellules } of cells) {
    cellules.forEach((row, r) => row.forEach((cell, c) => (grid[ligne - top + r][colonne - left + c] = cell)));
  }
  return [{ genre: 'cellules', ligne: top, colonne: left, cellules: grid }, ...tables];
}

/** The values of a block. @yields null for a breath */
export function* valuesCommands(block: Block): Generator<ValuesCommand | null> {
  const { rows, columns } = blockExtent(block);
  if (rows === 0 || columns === 0) return;
  const rowAt = rowsOf(block, columns);
  let grille: BridgeCell[][] = [];
  let bytes = 0;
  for (let row = 0; row < rows; row++) {
    const cells = rowAt(row);
    const weight = rowBytes(cells);
    if (grille.length > 0 && bytes + weight > MESSAGE_BYTES) {
      yield { genre: 'valeurs', ligne: block.ligne + row - grille.length, colonne: block.colonne, grille };
      grille = [];
      bytes = 0;
    }
    grille.push(cells);
    bytes += weight;
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield null;
  }
  yield { genre: 'valeurs', ligne: block.ligne + rows - grille.length, colonne: block.colonne, grille };
}
