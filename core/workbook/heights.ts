/** Row heights: the lines that wrapped texts take, estimated, because programs that open a file do not all fit them. */
import { WRAPPING } from './looks';
import type { Cell, Sheet, Style, TableBlock } from './model';

/** Height in points of one line of text, and of a title's. */
export const LINE = 16;
const TALL: Partial<Record<Style, number>> = { titre: 27, sous_titre: 21, indicateur: 30, bandeau: 20 };
/** Excel's tallest row, in points. */
const TALLEST = 409;
/**
 * Characters of a French text in one unit of a column's width (a digit of the body font): 1.25 in Calibri, from its
 * letter widths and the frequency of French letters; about the same in DejaVu Sans. Kept lower, for unlucky texts.
 */
const FILL = 1.17;
const BOLD = 1.06;

/** Lines of a text in a column of `width` characters, cut between words. */
export function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let length = -1;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (length >= 0 && length + 1 + word.length > width) {
        lines++;
        length = -1;
      }
      length += 1 + word.length;
      // A word longer than the column is cut where the column ends.
      for (; length > width; length -= width) lines++;
    }
  }
  return lines;
}

function capacity(width: number, style: Style | undefined, isBold: boolean): number {
  const isHeader = style === 'entete' || style === 'entete_nombre' || style === 'texte_fort';
  return Math.max(1, Math.floor((width - 1) * (isBold || isHeader ? BOLD : FILL)));
}

function cellHeight({ valeur, style, fort }: Cell, width: number): number {
  if (style === undefined) return LINE;
  const tall = TALL[style];
  if (tall !== undefined) return tall;
  if (!WRAPPING.has(style) || typeof valeur !== 'string') return LINE;
  return linesOf(valeur, capacity(width, style, fort === true)) * LINE;
}

/** Heights in points by 0-based row, for the rows that need more than one line. */
export function rowHeights(sheet: Sheet, widths: readonly number[]): Map<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    if (height > Math.max(LINE, heights.get(row) ?? 0)) heights.set(row, Math.min(TALLEST, height));
  };
  for (const block of sheet.blocs) {
    if (block.genre === 'table') raiseTable(block, widths, raise);
    else {
      block.cellules.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell !== null) raise(block.ligne + r, cellHeight(cell, widths[block.colonne + c]));
        }),
      );
    }
  }
  for (const [row, lines] of Object.entries(sheet.hauteurs ?? {})) heights.set(Number(row), lines * LINE);
  return heights;
}

function raiseTable(block: TableBlock, widths: readonly number[], raise: (row: number, height: number) => void): void {
  block.table.columns.forEach((column, i) => {
    const width = widths[block.colonne + i];
    raise(block.ligne, linesOf(block.entetes[i], capacity(width - 2, 'entete', true)) * LINE);
    const style = block.styles?.[i];
    if (column.kind !== 'text' || style === undefined || !WRAPPING.has(style)) return;
    const byCode = Float64Array.from(column.values, (text) => linesOf(text, capacity(width, style, false)) * LINE);
    column.codes.forEach((code, row) => byCode[code] > LINE && raise(block.ligne + 1 + row, byCode[code]));
  });
}
