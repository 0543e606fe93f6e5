/** A table of questions in a returned workbook, found by the titles of its columns wherever it is, and read row by row. */
import { catalogue, phrase } from '../../messages';
import type { Language } from '../../messages';
import type { CellView, SheetGrid } from '../../reading';
import { emptyCell, viewCell } from '../../reading';
import { CELL_TEXT } from '../../table';
import { foldLabel } from '../../values';
import { cellName } from '../../workbook';

const LANGUAGES = Object.keys(catalogue) as Language[];
/** Rows above the head of a table, at most: a title, sentences, what somebody has added. */
const HEAD_ROWS = 40;
/** Columns among which a table is looked for: the sheets of data may be wide. */
const MOST_COLUMNS = 60;

/** A phrase in every language, folded: a workbook is read back in the language that it was made in. */
export function wordsOf(code: string): ReadonlySet<string> {
  return new Set(LANGUAGES.map((language) => foldLabel(phrase(code, {}, language))));
}

export interface AnswerRow {
  /** What a cell shows, outer blanks kept; '' when it is empty or its column was deleted. */
  readonly text: (column: string) => string;
  /** Where people see the cell: « Valeurs à préciser » E7. */
  readonly place: (column: string) => string;
}

interface AnswerTable {
  readonly has: (column: string) => boolean;
  /** All rows under the head, hidden and blank ones too. */
  readonly rows: Iterable<AnswerRow>;
}

function textReader(grid: SheetGrid): (row: number, column: number) => string {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: CELL_TEXT };
  return (row, column) => {
    if (!grid.read(row, column, cell)) return '';
    viewCell(cell, grid.date1904, view);
    return view.text.trim() === '' ? '' : view.text;
  };
}

/**
 * The table of a sheet; null when it has none.
 * @param columns phrase of the title of each column
 * @param isHead whether the columns that a row names are those of the table
 */
function answerTable(
  grid: SheetGrid,
  columns: Readonly<Record<string, string>>,
  isHead: (has: (column: string) => boolean) => boolean,
): AnswerTable | null {
  const read = textReader(grid);
  const titles = Object.entries(columns).map(([name, code]) => ({ name, words: wordsOf(code) }));
  for (let head = 0; head < Math.min(grid.rowCount, HEAD_ROWS); head++) {
    const found = new Map<string, number>();
    for (let c = 0; c < Math.min(grid.rowLength(head), MOST_COLUMNS); c++) {
      const folded = foldLabel(read(head, c));
      const title = folded === '' ? undefined : titles.find(({ name, words }) => !found.has(name) && words.has(folded));
      if (title !== undefined) found.set(title.name, c);
    }
    const has = (column: string): boolean => found.has(column);
    if (isHead(has)) return { has, rows: rowsUnder(grid, head, found, read) };
  }
  return null;
}

/** The tables of a workbook's sheets, as `answerTable` finds them. */
export function answerTables(
  sheets: readonly SheetGrid[],
  columns: Readonly<Record<string, string>>,
  isHead: (has: (column: string) => boolean) => boolean,
): AnswerTable[] {
  return sheets.flatMap((grid) => answerTable(grid, columns, isHead) ?? []);
}

function* rowsUnder(
  grid: SheetGrid,
  head: number,
  columns: ReadonlyMap<string, number>,
  read: (row: number, column: number) => string,
): Iterable<AnswerRow> {
  for (let row = head + 1; row < grid.rowCount; row++) {
    yield {
      text: (name) => (columns.has(name) ? read(row, columns.get(name)!) : ''),
      place: (name) => `« ${grid.name} » ${cellName(row, columns.get(name) ?? 0)}`,
    };
  }
}
