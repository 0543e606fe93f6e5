/** A sheet as text cells, small enough to look at from every side; merged cells say how far they go. */
import { emptyCell, viewCell, type CellNote, type CellView, type Merge, type SheetGrid } from '../../../reading';
import { CELL_TEXT, type CellKind } from '../../../table';
import type { DocumentPlace } from '../../findings';

/** A returned document is small: a sheet that is not (an export left in the folder) is looked at no further. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 200;

export interface TextCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
  /** Serials count from 1904. */
  readonly date1904: boolean;
}

export interface TextSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  /** Comments written on cells, as they come. */
  readonly notes: readonly CellNote[];
  /** Cells that hold something, by row, from left to right. */
  readonly rows: readonly (readonly TextCell[])[];
  /** Rows or columns were left out. */
  readonly cut: boolean;
}

/** Reads a sheet. @param most rows at most */
export function textSheet(sheet: SheetGrid, most = MOST_ROWS): TextSheet {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: CELL_TEXT };
  const rows: TextCell[][] = [];
  const rowCount = Math.min(sheet.rowCount, most);
  let cut = sheet.rowCount > most;
  for (let row = 0; row < rowCount; row++) {
    const cells: TextCell[] = [];
    const width = sheet.rowLength(row);
    if (width > MOST_COLUMNS) cut = true;
    for (let column = 0; column < Math.min(width, MOST_COLUMNS); column++) {
      if (!sheet.read(row, column, cell)) continue;
      viewCell(cell, sheet.date1904, view);
      if (view.text.trim() !== '')
        cells.push({ row, column, text: view.text, kind: view.kind, date1904: sheet.date1904 });
    }
    rows.push(cells);
  }
  const { name, hidden, merges, notes = [] } = sheet;
  return { name, hidden, merges, notes, rows, cut };
}

/** The cell at that column of a row, if it holds something. */
export function cellAt(cells: readonly TextCell[], column: number): TextCell | undefined {
  return cells.find((cell) => cell.column === column);
}

/** Last column of the merged block that begins at that cell, or its own. */
export function lastColumn({ merges }: TextSheet, { row, column }: TextCell): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return merge === undefined ? column : merge.right;
}

/** Letters of a 0-based column: A, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1-based number of a column's letters; 0 for ''. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
}

/** Where people see a cell. @param column -1: the whole row */
export function placeOf(fichier: string, sheet: TextSheet, row: number, column: number): DocumentPlace {
  return { fichier, feuille: sheet.name, ligne: row + 1, colonne: column < 0 ? '' : columnLetters(column) };
}
