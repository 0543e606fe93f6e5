/** A sheet read block by block from a host, as the neutral grid of the core: rows are kept as the host gave them. */
import { fillCell, type GridCell, type Merge, type SheetGrid } from '../core/reading';
import { CELL_DATE, CELL_ERROR } from '../core/table';

/** The cells read, in rows and columns of the sheet, 0-based. */
export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Marks a text that a host could only give as an ISO date. */
export const ISO_DATE = 'iso';

const GENERAL = 'General';

/** Texts that hosts give for cells in error, in English whatever their language. */
const ERROR_TEXT =
  /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/**
 * Rows and columns count from the corner of the sheet, whatever the area read: a row number is the one that the officer
 * sees. Cells outside the area are empty.
 */
export class BlockGrid implements SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly rowCount: number;
  readonly columnCount: number;
  date1904 = false;
  private readonly rows: (readonly unknown[])[] = [];
  private readonly formatNames: string[] = [''];
  private readonly formats: (Uint16Array | undefined)[] = [];
  private readonly withNumbers: boolean[];
  private lastFormat = 0;

  constructor(
    about: { readonly name: string; readonly hidden: boolean; readonly merges: readonly Merge[] },
    readonly area: GridArea,
  ) {
    this.name = about.name;
    this.hidden = about.hidden;
    this.merges = about.merges;
    this.rowCount = area.top + area.rows;
    this.columnCount = area.left + area.columns;
    this.withNumbers = new Array<boolean>(area.columns).fill(false);
  }

  /** Adds the next rows of the area, as the host gave them. */
  addRows(rows: readonly (readonly unknown[])[]): void {
    for (const row of rows) {
      this.rows.push(row);
      for (let c = 0; c < row.length; c++) if (typeof row[c] === 'number') this.withNumbers[c] = true;
    }
  }

  /** Rows added so far. */
  get filled(): number {
    return this.rows.length;
  }

  /** Columns of the area (0-based in it) that hold a number: only there does a number format say something. */
  numberColumns(): number[] {
    return this.withNumbers.flatMap((has, column) => (has ? [column] : []));
  }

  /** Gives its number format to a cell of the area (0-based in it). */
  setFormat(row: number, column: number, format: string): void {
    if (format === '' || format === GENERAL) return;
    // Formats come in long runs.
    let code = this.formatNames[this.lastFormat] === format ? this.lastFormat : this.formatNames.indexOf(format);
    if (code < 0) code = this.formatNames.push(format) - 1;
    this.lastFormat = code;
    (this.formats[column] ??= new Uint16Array(this.area.rows))[row] = code;
  }

  /** Every number format seen. */
  get formatsSeen(): readonly string[] {
    return this.formatNames;
  }

  rowLength(row: number): number {
    const cells = this.rows[row - this.area.top] ?? [];
    let length = cells.length;
    while (length > 0 && isEmpty(cells[length - 1])) length--;
    return length === 0 ? 0 : this.area.left + length;
  }

  read(row: number, column: number, cell: GridCell): boolean {
    const r = row - this.area.top;
    const c = column - this.area.left;
    const value = this.rows[r]?.[c];
    if (isEmpty(value)) return false;
    const code = this.formats[c]?.[r] ?? 0;
    const format = code === 0 ? '' : this.formatNames[code];
    const plain = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    fillCell(cell, plain, format);
    if (typeof plain !== 'string') return true;
    if (format === ISO_DATE) cell.kind = CELL_DATE;
    else if (plain[0] === '#' && ERROR_TEXT.test(plain)) cell.kind = CELL_ERROR;
    return true;
  }
}
