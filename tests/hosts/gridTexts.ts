/** A grid as texts by row, the way the core sees its cells: what tests compare between hosts. */
import { emptyCell, type SheetGrid } from '../../core/reading';
import { type CellView, viewCell } from '../../core/reading/grid/textView';

export function gridTexts(grid: SheetGrid): string[][] {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: 0 };
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => {
      if (!grid.read(row, column, cell)) return '';
      viewCell(cell, grid.date1904, view);
      return view.text;
    }),
  );
}
