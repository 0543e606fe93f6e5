/** The neutral sheet that every host gives: typed cells, number formats, merged cells. */
import { CELL_BOOLEAN, CELL_NUMBER, CELL_TEXT, type CellKind } from '../../table';

/** One cell. A reader fills the same object again and again, so that a sheet costs no object per cell. */
export interface GridCell {
  kind: CellKind;
  /** CELL_TEXT: the text; CELL_ERROR: `#REF!`...; CELL_BOOLEAN: '' or '1'; CELL_DATE given as a date: its ISO text. */
  text: string;
  /** CELL_NUMBER: the number, a serial when `format` is a date format. */
  number: number;
  /** Number format as Excel's files write it ("dd/mm/yyyy", "00000"); '' for General. */
  format: string;
}

/** A block of merged cells, 0-based, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A comment written on a cell: a note, or the messages of a discussion, each one. 0-based. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetGrid {
  readonly name: string;
  /** A hidden sheet is read only when nothing else holds data. Hidden rows are rows like others: a filter loses nobody. */
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Serials count from 1904-01-01 (workbooks born on a Mac). */
  readonly date1904: boolean;
  readonly merges: readonly Merge[];
  /** Absent where the host does not give them: a comment is no data, only the workbooks of quality read them. */
  readonly notes?: readonly CellNote[];
  /** Rows that the file hides, by a filter mostly: 0-based, ascending; absent where the host does not tell. They are read all the same. */
  readonly hiddenRows?: readonly number[];
  /** Columns of a row from which on all cells are empty: a stray cell far to the right must not widen every row. */
  rowLength(row: number): number;
  /** Fills `cell` with the cell at that 0-based place; false when it is empty. */
  read(row: number, column: number, cell: GridCell): boolean;
}

/** An empty cell object to fill. */
export function emptyCell(): GridCell {
  return { kind: CELL_TEXT, text: '', number: 0, format: '' };
}

/** What a host's range gives for a cell: a plain value, or a number with its format. */
export type PlainCell =
  string | number | boolean | null | undefined | { readonly number: number; readonly format: string };

/** Gives a cell a plain value; `format`: the number format of a figure, which says whether it is a date or a code. */
export function fillCell(cell: GridCell, value: string | number | boolean, format: string): void {
  cell.text = '';
  cell.format = '';
  if (typeof value === 'number') {
    cell.kind = CELL_NUMBER;
    cell.number = value;
    cell.format = format;
  } else if (typeof value === 'boolean') {
    cell.kind = CELL_BOOLEAN;
    cell.text = value ? '1' : '';
  } else {
    cell.kind = CELL_TEXT;
    cell.text = value;
  }
}

function fill(value: PlainCell, cell: GridCell): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (typeof value === 'object') fillCell(cell, value.number, value.format);
  else fillCell(cell, value, '');
  return true;
}

/** A grid over rows of plain values. */
export function gridOfRows(
  name: string,
  rows: readonly (readonly PlainCell[])[],
  more: Partial<Pick<SheetGrid, 'hidden' | 'date1904' | 'merges' | 'notes' | 'hiddenRows'>> = {},
): SheetGrid {
  return {
    name,
    hidden: more.hidden ?? false,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    date1904: more.date1904 ?? false,
    merges: more.merges ?? [],
    ...(more.notes === undefined ? {} : { notes: more.notes }),
    ...(more.hiddenRows === undefined ? {} : { hiddenRows: more.hiddenRows }),
    rowLength: (row) => rows[row]?.length ?? 0,
    read: (row, column, cell) => fill(rows[row]?.[column], cell),
  };
}
