/** The tables of an HTML file disguised as .xls, as grids of texts: "007" and "12/03/2024" stay what they are. */
import { CELL_TEXT } from '../../table';
import { SINGLE_BYTE } from '../encoding/singleByte';
import type { GridCell, Merge, SheetGrid } from '../grid/grid';
import { unescapeHtml } from './entities';

/** Largest colspan and rowspan (WHATWG 4.9.11). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

interface OpenTable {
  readonly rows: string[][];
  readonly merges: Merge[];
  /** Rows that cells from above still cover, by column. */
  readonly covered: number[];
  row: string[] | null;
  cell: OpenCell | null;
}

interface OpenCell {
  readonly column: number;
  text: string;
}

function attribute(tag: string, name: string, most: number): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(tag);
  return match === null ? 1 : Math.min(most, Math.max(1, Number(match[1])));
}

function closeCell(table: OpenTable): void {
  if (table.cell === null || table.row === null) return;
  // HTML's blanks are one space; line breaks were kept as U+0001.
  const text = table.cell.text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\u0001 ?/g, '\n')
    .trim();
  table.row[table.cell.column] = unescapeHtml(text, SINGLE_BYTE['windows-1252']).replace(/^\u00a0+$/, '');
  table.cell = null;
}

function closeRow(table: OpenTable): void {
  closeCell(table);
  if (table.row === null) return;
  for (let column = 0; column < table.row.length; column++) table.row[column] ??= '';
  table.rows.push(table.row);
  table.covered.forEach((rows, column) => {
    if (rows > 0) table.covered[column] = rows - 1;
  });
  table.row = null;
}

function openCell(table: OpenTable, tag: string): void {
  closeCell(table);
  table.row ??= [];
  const { row, covered } = table;
  let column = row.length;
  while ((covered[column] ?? 0) > 0) column++;
  const width = attribute(tag, 'colspan', MOST_COLUMNS);
  const height = attribute(tag, 'rowspan', MOST_ROWS);
  for (let c = column; c < column + width; c++) {
    row[c] = '';
    if (height > 1) covered[c] = height;
  }
  if (width > 1 || height > 1) {
    const top = table.rows.length;
    table.merges.push({ top, left: column, bottom: top + height - 1, right: column + width - 1 });
  }
  table.cell = { column, text: '' };
}

/** Elements whose content is no text. */
const SILENT = /^(script|style|head|title)$/;

function tableGrid({ rows, merges }: OpenTable, name: string): SheetGrid {
  return {
    name,
    hidden: false,
    rowCount: rows.length,
    columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
    date1904: false,
    merges: merges.map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, rows.length - 1) })),
    rowLength: (row) => rows[row]?.length ?? 0,
    read(row: number, column: number, cell: GridCell): boolean {
      const text = rows[row]?.[column] ?? '';
      cell.kind = CELL_TEXT;
      cell.text = text;
      return text !== '';
    },
  };
}

/** One grid per table, in order of their ends; a table inside a cell is a grid of its own. */
export function htmlTables(markup: string): SheetGrid[] {
  const grids: SheetGrid[] = [];
  const open: OpenTable[] = [];
  const tags = /<!--[\s\S]*?(?:-->|$)|<!\[[^>]*>|<(\/?)([a-z][\w:]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
  let from = 0;
  let silent = '';
  const text = (to: number): void => {
    const cell = open[open.length - 1]?.cell;
    if (silent === '' && cell) cell.text += markup.slice(from, to);
  };
  const close = (table: OpenTable): void => {
    closeRow(table);
    if (table.rows.length > 0) grids.push(tableGrid(table, `Tableau ${grids.length + 1}`));
  };
  for (let match = tags.exec(markup); match !== null; match = tags.exec(markup)) {
    text(match.index);
    from = tags.lastIndex;
    const [, slash, rawName, attributes] = match;
    const name = (rawName ?? '').toLowerCase();
    const table = open[open.length - 1];
    if (silent !== '') {
      if (slash === '/' && name === silent) silent = '';
    } else if (SILENT.test(name)) silent = slash === '' && !attributes.endsWith('/') ? name : '';
    else if (name === 'table') {
      if (slash === '') open.push({ rows: [], merges: [], covered: [], row: null, cell: null });
      else if (table) close(open.pop() as OpenTable);
    } else if (table === undefined) continue;
    else if (name === 'tr') {
      closeRow(table);
      if (slash === '') table.row = [];
    } else if (name === 'td' || name === 'th') {
      if (slash === '') openCell(table, attributes);
      else closeCell(table);
    } else if (
      table.cell !== null &&
      ((name === 'br' && slash === '') || ((name === 'p' || name === 'div') && slash === '/'))
    ) {
      table.cell.text += '\u0001';
    }
  }
  text(markup.length);
  // A file cut short: what it holds is read.
  while (open.length > 0) close(open.pop() as OpenTable);
  return grids;
}
