/** Column widths in pixels: as the model asks, else fitted to what the first rows show, within bounds. */
import type { Cell, Sheet, Style, TableBlock } from '../../../core/workbook';
import { RUNNING, WRAPPING } from './looks';

/** Bounds of a fitted column, in characters. */
const NARROWEST = 8;
const WIDEST = 48;
/** Room for a wrapped text, when nothing else asks for more. */
const WRAPPED = 40;
/** Room at the sides of a cell; for the arrow of a filter. */
const MARGIN = 2;
const ARROW = 4;
/** Rows that tell the width of a table's columns. */
const FITTED_ROWS = 500;
/** A digit of Arial 10, and the padding of a cell, in pixels. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 8;
/** Characters of a date. */
const DATE = 10;

/** Pixels of a width in characters. */
export function pixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS) + PADDING_PIXELS;
}

function shown(valeur: Cell['valeur']): number {
  if (valeur === null) return 0;
  if (typeof valeur === 'object') return DATE;
  if (typeof valeur === 'string') return Math.max(...valeur.split('\n').map((line) => line.length));
  // Separators of thousands, a unit or a sign: a little more than the digits.
  return typeof valeur === 'number' ? Math.min(12, String(Math.round(valeur)).length + 4) : 4;
}

/** A header wraps between words. */
function header(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length), Math.ceil(text.length / 3)) + ARROW;
}

function cellWidth({ valeur, style }: Cell): number {
  if (style !== undefined && RUNNING.has(style)) return 0;
  if ((style === 'entete' || style === 'entete_nombre') && typeof valeur === 'string') return header(valeur);
  const width = shown(valeur) + MARGIN;
  if (style === 'indicateur') return width * 2;
  return wrapped(width, style);
}

function wrapped(width: number, style: Style | undefined): number {
  return style !== undefined && WRAPPING.has(style) ? Math.min(width, WRAPPED) : width;
}

function tableWidth(block: TableBlock, index: number): number {
  const column = block.table.columns[index];
  let width = header(block.entetes[index] ?? '');
  const rows = Math.min(FITTED_ROWS, block.table.rowCount);
  for (let row = 0; row < rows; row++) {
    if (column.kind === 'date') width = Math.max(width, DATE + MARGIN);
    else {
      const value = column.kind === 'text' ? column.values[column.codes[row]] : column.numbers[row];
      width = Math.max(width, wrapped(shown(value) + MARGIN, block.styles?.[index]));
    }
  }
  return width;
}

/** Widths by column, in pixels; null where Sheets' own width will do (a blank column). */
export function columnWidths(sheet: Sheet, columns: number): (number | null)[] {
  const widths = new Array<number>(columns).fill(0);
  for (const block of sheet.blocs) {
    const widen = (index: number, width: number): void => {
      const column = block.colonne + index;
      widths[column] = Math.max(widths[column], width);
    };
    if (block.genre === 'table') block.table.columns.forEach((_, i) => widen(i, tableWidth(block, i)));
    else for (const row of block.cellules) row.forEach((cell, i) => cell !== null && widen(i, cellWidth(cell)));
  }
  return widths.map((width, i) => {
    const asked = sheet.largeurs?.[i];
    if (asked !== undefined) return pixels(asked);
    return width === 0 ? null : pixels(Math.min(WIDEST, Math.max(NARROWEST, width)));
  });
}
