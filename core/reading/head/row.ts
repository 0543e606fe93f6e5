/** The first rows of a sheet as texts and shapes: what the search for the header looks at. */
import { CELL_DATE, CELL_NUMBER, type CellKind } from '../../table';

/** What a cell looks like, whatever its column. */
export type Shape = 'blank' | 'text' | 'number' | 'date' | 'code';

export interface HeadRow {
  /** Text views; '' where the cell is blank. */
  readonly texts: readonly string[];
  readonly shapes: readonly Shape[];
  /** In a workbook: for each column of a cell merged over several columns, its first column; -1 elsewhere. */
  readonly merged?: readonly number[];
  readonly filled: number;
}

const NUMBER = /^[-+\u2212(]?\d[\d\s\u00a0\u202f.,'’]*\)?\s?(%|€|h)?$/;
const DATE = /^(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})([ T].*)?$/;
const LONG_DATE =
  /^(\p{L}+\.? )?\d{1,2}(er)? (janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)\p{L}*\.? \d{2,4}$/iu;

/** Whether a text is nothing but blanks (a lone Ctrl-Z, the end of a DOS file, included). */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x202f && unit !== 0xfeff) return false;
  }
  return true;
}

/** The shape of a text: "12,5" number, "12/03/2024" date, "RNCP35830" or an e-mail code, the rest text. */
export function shapeOf(text: string, kind: CellKind = 0): Shape {
  if (isBlank(text)) return 'blank';
  if (kind === CELL_DATE) return 'date';
  if (kind === CELL_NUMBER) return 'number';
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return DATE.test(trimmed) ? 'date' : 'number';
  if (DATE.test(trimmed) || LONG_DATE.test(trimmed)) return 'date';
  if (/\s/.test(trimmed)) return 'text';
  if (trimmed.includes('@')) return 'code';
  const digits = trimmed.replace(/\D/g, '').length;
  return digits >= 3 && digits * 5 >= trimmed.length * 2 ? 'code' : 'text';
}

/** A head row from its texts. */
export function headRow(texts: readonly string[], kinds?: readonly CellKind[], merged?: readonly number[]): HeadRow {
  const shapes = texts.map((text, i) => shapeOf(text, kinds?.[i]));
  return { texts, shapes, merged, filled: shapes.filter((shape) => shape !== 'blank').length };
}

/** The text of a row of one cell; '' when it has more, or none. */
export function loneText(row: HeadRow | undefined): string {
  return row?.filled === 1 ? (row.texts.find((text) => !isBlank(text)) ?? '').trim() : '';
}
