/** The values of a block as plain cells, cut into rectangles of a bounded weight. */
import { MISSING_DAY } from '../../../core/table';
import type { Column } from '../../../core/table';
import type { Block, Cell, CellBlock, CellValue, TableBlock } from '../../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../../pane/messageSize';
import type { BridgeCell } from '../../bridge';
import type { ValuesCommand } from '../commands';
import { blockExtent } from './extent';

/** Serial number of 1970-01-01 in Sheets, which counts true days from 1899-12-30. */
const EPOCH_SERIAL = 25_569;
/** Rows made between two breaths of the pane. */
const ROWS_PER_STEP = 500;
const NOTHING = '';

/** A value as setValues takes it: a day as its serial number, nothing as a blank text. */
export function bridgeCell(valeur: CellValue): BridgeCell {
  if (valeur === null) return NOTHING;
  if (typeof valeur === 'object') return valeur.jour === MISSING_DAY ? NOTHING : valeur.jour + EPOCH_SERIAL;
  if (typeof valeur === 'number' && !Number.isFinite(valeur)) return NOTHING;
  return valeur;
}

function columnCell(column: Column): (row: number) => BridgeCell {
  if (column.kind === 'text') return (row) => column.values[column.codes[row]];
  if (column.kind === 'date') {
    return (row) => (column.days[row] === MISSING_DAY ? NOTHING : column.days[row] + EPOCH_SERIAL);
  }
  return (row) => bridgeCell(column.numbers[row]);
}

/** Reads the cells of a table by data row. */
export function tableCells({ table }: TableBlock): (row: number, column: number) => BridgeCell {
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
  return (row) => Array.from({ length: width }, (_, column) => bridgeCell(block.cellules[row][column]?.valeur ?? null));
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
  const height = Math.max(...ends.map(({ block, lignes }) => block.ligne + lignes)) - top;
  const width = Math.max(...ends.map(({ block, colonnes }) => block.colonne + colonnes)) - left;
  if (height * width > TOGETHER) return [...cells, ...tables];
  const grid = Array.from({ length: height }, () => new Array<Cell | null>(width).fill(null));
  for (const { ligne, colonne, cellules } of cells) {
    cellules.forEach((row, r) => row.forEach((cell, c) => (grid[ligne - top + r][colonne - left + c] = cell)));
  }
  return [{ genre: 'cellules', ligne: top, colonne: left, cellules: grid }, ...tables];
}

/** The values of a block. @yields null for a breath */
export function* valuesCommands(block: Block): Generator<ValuesCommand | null> {
  const { lignes, colonnes } = blockExtent(block);
  if (lignes === 0 || colonnes === 0) return;
  const rowAt = rowsOf(block, colonnes);
  let grille: BridgeCell[][] = [];
  let bytes = 0;
  for (let row = 0; row < lignes; row++) {
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
  yield { genre: 'valeurs', ligne: block.ligne + lignes - grille.length, colonne: block.colonne, grille };
}
