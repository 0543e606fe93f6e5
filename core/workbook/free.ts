/** The cells of a protected sheet that may be changed, as few rectangles. */
import { type Area, AreaMap } from './areas';
import { blockExtent, extent } from './extent';
import { columnFormat, lookOf } from './looks';
import type { Sheet } from './model';
import { runsOf } from './runs';

/** Whether each column's cells that hold nothing are free. */
function freeColumns(sheet: Sheet, count: number): boolean[] {
  return Array.from({ length: count }, (_, i) => lookOf(columnFormat(sheet, i) ?? '').free === true);
}

/** By row, whether the cells drawn are free; cells that hold nothing are left out. */
function drawnCells({ blocs }: Sheet): Map<number, Map<number, boolean>> {
  const drawn = new Map<number, Map<number, boolean>>();
  const put = (row: number, column: number, isFree: boolean): void => {
    const cells = drawn.get(row);
    if (cells === undefined) drawn.set(row, new Map([[column, isFree]]));
    else cells.set(column, isFree);
  };
  for (const block of blocs) {
    const { ligne, colonne } = block;
    if (block.genre === 'cellules') {
      block.cellules.forEach((row, r) =>
        row.forEach((cell, c) => cell !== null && put(ligne + r, colonne + c, cell.libre === true)),
      );
      continue;
    }
    const { rows, columns } = blockExtent(block);
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) put(ligne + r, colonne + c, false);
  }
  return drawn;
}

/**
 * The cells that may be changed.
 * @param height rows of the sheet: columns to be filled in are free down to there
 */
export function freeAreas(sheet: Sheet, height: number): Area[] {
  const { rows, columns } = extent(sheet);
  const below = freeColumns(sheet, Math.max(columns, sheet.formats?.length ?? 0));
  const drawn = drawnCells(sheet);
  const areas = new AreaMap();
  for (let row = 0; row < rows; row++) {
    const cells = drawn.get(row);
    areas.addRow(
      row,
      0,
      below.map((isFree, column) => ((cells?.get(column) ?? isFree) ? 'libre' : '')),
    );
  }
  for (const [colonne, largeur, isFree] of runsOf(below.entries())) {
    if (isFree) areas.addArea('libre', { ligne: rows, colonne, hauteur: height - rows, largeur });
  }
  return [...areas.entries()].flatMap(([, found]) => found);
}
