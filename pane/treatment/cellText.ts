/** What a cell of the document holds, compared with what was read of it or written in it. */
import { emptyCell, fillCell } from '../../core/reading';
import { type CellView, viewCell } from '../../core/reading/grid/textView';
import type { CellState } from '../host';

const cell = emptyCell();
const view: CellView = { text: '', kind: 0 };

/** The text view of a state, as reading the sheet gives it. */
export function textOfState({ value, format }: CellState, date1904: boolean): string {
  fillCell(cell, value, format);
  viewCell(cell, date1904, view);
  return view.text;
}

/** Whether two states hold the same content, whatever their number formats. */
export function sameContent(a: CellState['value'], b: CellState['value']): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return a === b;
}
