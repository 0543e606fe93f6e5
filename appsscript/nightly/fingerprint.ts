/** The fingerprint of a sheet that is read in parts: the same whatever the parts were. */
import type { SheetGrid } from '../../core/reading/grid/grid';
import { sheetHashSteps } from '../../pane/sheetHash';
import { type Budget, drained } from './budget';

/** Rows hashed together; the size of every part is a multiple of it. */
export const FINGERPRINT_ROWS = 800;

/** Some rows of a grid, as a grid. */
function rowsOf(grid: SheetGrid, first: number, count: number): SheetGrid {
  return {
    name: grid.name,
    hidden: grid.hidden,
    merges: [],
    date1904: grid.date1904,
    rowCount: count,
    columnCount: grid.columnCount,
    rowLength: (row) => grid.rowLength(row + first),
    read: (row, column, cell) => grid.read(row + first, column, cell),
  };
}

function chained(before: string, hash: string): string {
  const bytes: number[] = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, before + hash);
  // Java's bytes have a sign.
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
}

/**
 * @param first first row of the part in the grid; it begins at a multiple of FINGERPRINT_ROWS in its sheet
 * @param before fingerprint of the rows above it; '' for the first part
 * @throws OutOfTime
 */
export function fingerprint(grid: SheetGrid, first: number, count: number, before: string, budget: Budget): string {
  let print = before;
  for (let row = 0; row < count; row += FINGERPRINT_ROWS) {
    const rows = Math.min(FINGERPRINT_ROWS, count - row);
    print = chained(print, drained(sheetHashSteps(rowsOf(grid, first + row, rows)), budget));
  }
  return print;
}
