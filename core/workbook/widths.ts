/** Column widths fitted to what the cells show, within bounds. */
import { RUNNING, WRAPPING } from './looks';
import type { Cell, Sheet, Style, TableBlock } from './model';

const NARROWEST = 8;
const WIDEST = 48;
/** Room for a wrapped text, when nothing else asks for more. */
const WRAPPED = 40;
/** Room at the sides of a cell, and for the filter arrow of a header. */
const MARGIN = 2;
const ARROW = 4;

/** A date, shown or to come. */
const DATE = 10;

/** Characters that a value takes once shown in that style. */
function shown(valeur: Cell['valeur'], style: Style | undefined): number {
  if (valeur === null) return style === 'date' || style === 'saisie_date' ? DATE : 0;
  if (typeof valeur === 'object') return DATE;
  if (typeof valeur === 'boolean') return 4;
  if (typeof valeur === 'string') {
    if (!valeur.includes('\n')) return valeur.length;
    return Math.max(...valeur.split('\n').map((line) => line.length));
  }
  if (style === 'taux' || style === 'evolution' || style === 'saisie_taux') return 8;
  if (style === 'points') return 9;
  const whole = Math.abs(valeur).toFixed(0).length;
  return (
    whole +
    Math.floor((whole - 1) / 3) +
    (style === 'jours' || style === 'ecart_jours' ? 2 : 0) +
    (Number.isInteger(valeur) ? 0 : 3)
  );
}

/** A header wraps between words: it needs its longest word, and some more when it is long. */
function header(text: string): number {
  const words = text.split(/\s+/).map((word) => word.length);
  return Math.max(...words, Math.min(text.length, 18), Math.ceil(text.length / 3)) + ARROW;
}

function cell({ valeur, style }: Cell): number {
  if (style !== undefined && RUNNING.has(style)) return 0;
  const width = shown(valeur, style) + MARGIN;
  if (style === 'entete' && typeof valeur === 'string') return header(valeur);
  if (style === 'indicateur') return width * 2;
  return style !== undefined && WRAPPING.has(style) ? Math.min(width, WRAPPED) : width;
}

function tableColumn(block: TableBlock, index: number): number {
  const column = block.table.columns[index];
  let width = header(block.entetes[index] ?? '');
  if (column.kind === 'date') width = Math.max(width, DATE + MARGIN);
  else if (column.kind === 'text') {
    const used = new Uint8Array(column.values.length);
    const { codes } = column;
    for (let row = 0; row < codes.length; row++) used[codes[row]] = 1;
    used.forEach((isUsed, code) => {
      if (isUsed === 1) width = Math.max(width, shown(column.values[code], undefined) + MARGIN);
    });
  } else {
    // Within whole numbers, as within others, the largest is the widest: one look at each, one text for each kind.
    const { numbers } = column;
    let whole = -1;
    let other = -1;
    for (let row = 0; row < numbers.length; row++) {
      const n = Math.abs(numbers[row]);
      // What is no larger than the widest of both kinds changes neither; NaN is larger than nothing.
      if (!(n > whole || n > other)) continue;
      if (Number.isInteger(n)) whole = Math.max(whole, n);
      else if (n > other) other = n;
    }
    for (const n of [whole, other]) {
      if (n >= 0) width = Math.max(width, shown(n, block.styles?.[index]) + MARGIN);
    }
  }
  const style = block.styles?.[index];
  return style !== undefined && WRAPPING.has(style) ? Math.min(width, WRAPPED) : width;
}

/** Widths in characters, by column, of the whole sheet. */
export function columnWidths(sheet: Sheet): number[] {
  const widths: number[] = [];
  const widen = (column: number, width: number): void => {
    widths[column] = Math.max(widths[column] ?? 0, width);
  };
  for (const block of sheet.blocs) {
    if (block.genre === 'table') {
      block.table.columns.forEach((_, i) => widen(block.colonne + i, tableColumn(block, i)));
      continue;
    }
    for (const row of block.cellules) row.forEach((one, i) => one !== null && widen(block.colonne + i, cell(one)));
  }
  const count = Math.max(widths.length, sheet.largeurs?.length ?? 0, sheet.formats?.length ?? 0);
  return Array.from({ length: count }, (_, i) => {
    const asked = sheet.largeurs?.[i];
    return asked ?? Math.min(WIDEST, Math.max(NARROWEST, widths[i] ?? NARROWEST));
  });
}
