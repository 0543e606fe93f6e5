/** A returned sheet as texts, and the head of the list that it shows, wherever it stands. */
import { emptyCell, viewCell } from '../../reading';
import type { CellView, SheetGrid } from '../../reading';
import { CELL_TEXT } from '../../table';
import { foldLabel } from '../../values';
import { cellName } from '../../workbook';
import type { ListName } from './layout';
import { columnTitle, LISTS, REQUIRED } from './layout';

/** Rows and columns looked at: a profile is small, and a stray cell far away is not read. */
const MOST_ROWS = 20000;
const MOST_COLUMNS = 60;
/** Rows above the head: titles, explanations. */
const HEAD_ROWS = 40;

export interface SheetText {
  readonly name: string;
  /** By row, by column; '' for an empty cell. */
  readonly rows: readonly (readonly string[])[];
}

export function sheetText(sheet: SheetGrid): SheetText {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: CELL_TEXT };
  const rows = Array.from({ length: Math.min(sheet.rowCount, MOST_ROWS) }, (_, row) =>
    Array.from({ length: Math.min(sheet.rowLength(row), MOST_COLUMNS) }, (__, column) => {
      if (!sheet.read(row, column, cell)) return '';
      viewCell(cell, sheet.date1904, view);
      return view.text.trim() === '' ? '' : view.text;
    }),
  );
  return { name: sheet.name, rows };
}

/** The head of a list: its row, and the column of each field that is there. */
export interface FoundList {
  readonly sheet: SheetText;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The list of a sheet, if it shows that one. */
export function findList(sheet: SheetText, list: ListName): FoundList | undefined {
  const fields = new Map(LISTS[list].map((field) => [foldLabel(columnTitle(field)), field as string]));
  for (let row = 0; row < Math.min(HEAD_ROWS, sheet.rows.length); row++) {
    const columns = new Map<string, number>();
    sheet.rows[row].forEach((text, column) => {
      const field = fields.get(foldLabel(text));
      if (text !== '' && field !== undefined && !columns.has(field)) columns.set(field, column);
    });
    if (REQUIRED[list].every((field) => columns.has(field))) return { sheet, row, columns };
  }
  return undefined;
}

/** One row of a list that holds something. */
export class ListRow {
  constructor(
    private readonly list: FoundList,
    readonly row: number,
  ) {}

  /** The text of a field; '' when the cell is empty or the column was deleted. */
  text(field: string): string {
    const column = this.list.columns.get(field);
    return column === undefined ? '' : (this.list.sheet.rows[this.row][column] ?? '');
  }

  /** Where people see the cell: « Colonnes » D7. */
  place(field: string): string {
    const column = this.list.columns.get(field) ?? 0;
    return `« ${this.list.sheet.name} » ${cellName(this.row, column)}`;
  }
}

/** The rows under a head that hold something, blank ones left out. */
export function listRows(list: FoundList): ListRow[] {
  const columns = [...list.columns.values()];
  return list.sheet.rows.flatMap((cells, row) =>
    row > list.row && columns.some((column) => (cells[column] ?? '') !== '') ? [new ListRow(list, row)] : [],
  );
}
