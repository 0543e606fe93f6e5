/** The cells of an area as plain values: dates as `AAAA-MM-JJ`, padded codes as texts, other numbers as numbers. */
import { emptyCell } from '../core/reading';
import { type CellView, viewCell } from '../core/reading/grid/textView';
import { CELL_BOOLEAN, CELL_NUMBER } from '../core/table';
import type { BlockGrid } from './blockGrid';
import type { HostCell } from './host';

/** A number shown as a code: "01250", "06 12 34 56 78". */
const PADDED = /^0\d|[^-\d.]/;

export function gridCells(grid: BlockGrid): HostCell[][] {
  const { top, left, rows, columns } = grid.area;
  const cell = emptyCell();
  const view: CellView = { text: '', kind: 0 };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      if (!grid.read(top + r, left + c, cell)) return null;
      if (cell.kind === CELL_BOOLEAN) return cell.text !== '';
      viewCell(cell, grid.date1904, view);
      return view.kind === CELL_NUMBER && !PADDED.test(view.text) ? Number(view.text) : view.text;
    }),
  );
}
