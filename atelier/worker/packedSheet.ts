/** A sheet as a few typed arrays per column: small enough to keep many, and handed from the worker to the page at once. */
import type { CellNote, GridCell, Merge, SheetGrid } from '../../core/reading';
import { emptyCell } from '../../core/reading';
import { CELL_NUMBER, type CellKind } from '../../core/table';

/** Cells of a column; null arrays where no cell needs them. */
export interface PackedColumn {
  /** 0: empty; else the kind of the cell, plus one. */
  readonly kinds: Uint8Array;
  /** Of cells that are no numbers: places in `texts`. */
  readonly codes: Int32Array | null;
  readonly texts: readonly string[];
  readonly numbers: Float64Array | null;
  /** Places in `formatNames`. */
  readonly formats: Uint16Array | null;
}

export interface PackedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly date1904: boolean;
  readonly merges: readonly Merge[];
  readonly notes?: readonly CellNote[];
  readonly hiddenRows?: readonly number[];
  /** As `SheetGrid.rowLength`, by row. */
  readonly lengths: Int32Array;
  /** null: nothing in that column. */
  readonly columns: readonly (PackedColumn | null)[];
  readonly formatNames: readonly string[];
}

/** Most number formats of a sheet that are told apart; Excel itself allows 64 000 cell formats. */
const MOST_FORMATS = 0xffff;

class ColumnPacker {
  readonly kinds: Uint8Array;
  private codes: Int32Array | null = null;
  private numbers: Float64Array | null = null;
  private formats: Uint16Array | null = null;
  private readonly texts: string[] = [''];
  private readonly known = new Map<string, number>([['', 0]]);

  constructor(private readonly rows: number) {
    this.kinds = new Uint8Array(rows);
  }

  set(row: number, { kind, text, number }: GridCell, format: number): void {
    this.kinds[row] = kind + 1;
    if (format !== 0) (this.formats ??= new Uint16Array(this.rows))[row] = format;
    if (kind === CELL_NUMBER) {
      (this.numbers ??= new Float64Array(this.rows))[row] = number;
      return;
    }
    let code = this.known.get(text);
    if (code === undefined) this.known.set(text, (code = this.texts.push(text) - 1));
    (this.codes ??= new Int32Array(this.rows))[row] = code;
  }

  packed(): PackedColumn {
    const { kinds, codes, texts, numbers, formats } = this;
    return { kinds, codes, texts, numbers, formats };
  }
}

/** Packs a sheet; the grid can then be let go. */
export function packSheet(grid: SheetGrid): PackedSheet {
  const { name, hidden, rowCount, columnCount, date1904, merges, notes, hiddenRows = [] } = grid;
  const columns: (ColumnPacker | null)[] = new Array<null>(columnCount).fill(null);
  const formatNames = [''];
  const known = new Map<string, number>([['', 0]]);
  const lengths = new Int32Array(rowCount);
  const cell = emptyCell();
  for (let row = 0; row < rowCount; row++) {
    const length = (lengths[row] = grid.rowLength(row));
    for (let column = 0; column < length; column++) {
      if (!grid.read(row, column, cell)) continue;
      let format = known.get(cell.format);
      if (format === undefined) {
        format = formatNames.length > MOST_FORMATS ? 0 : formatNames.push(cell.format) - 1;
        known.set(cell.format, format);
      }
      (columns[column] ??= new ColumnPacker(rowCount)).set(row, cell, format);
    }
  }
  return {
    ...{ name, hidden, rowCount, columnCount, date1904, merges, lengths, formatNames },
    ...(notes === undefined || notes.length === 0 ? {} : { notes }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    columns: columns.map((column) => (column === null ? null : column.packed())),
  };
}

/** The packed sheet as the neutral grid of the core. */
export function gridOfPacked(sheet: PackedSheet): SheetGrid {
  const { name, hidden, rowCount, columnCount, date1904, merges, notes, hiddenRows } = sheet;
  const { lengths, columns, formatNames } = sheet;
  return {
    ...{ name, hidden, rowCount, columnCount, date1904, merges },
    ...(notes === undefined ? {} : { notes }),
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    rowLength: (row) => lengths[row] ?? 0,
    read: (row, column, cell) => {
      const packed = columns[column];
      if (packed === undefined || packed === null) return false;
      const kind = packed.kinds[row];
      if (kind === 0 || kind === undefined) return false;
      cell.kind = (kind - 1) as CellKind;
      cell.format = packed.formats === null ? '' : formatNames[packed.formats[row]];
      if (cell.kind === CELL_NUMBER) cell.number = (packed.numbers as Float64Array)[row];
      else cell.text = packed.texts[(packed.codes as Int32Array)[row]];
      return true;
    },
  };
}

/** Cells that a packed sheet has room for: what it weighs in memory. */
export function packedCells({ rowCount, columns }: PackedSheet): number {
  return rowCount * columns.filter((column) => column !== null).length;
}
