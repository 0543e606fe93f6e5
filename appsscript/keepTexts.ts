/** Makes sure that texts stay texts, whatever Sheets makes of them. */
import type { BridgeCell } from './bridge';

/** First characters of texts that a setValues might not leave alone, whatever the format of the cell. */
const RISKY = /^[='+@-]/;

/** Whether a cell is a text that a setValues might change. */
export function isRisky(cell: BridgeCell): cell is string {
  return typeof cell === 'string' && RISKY.test(cell);
}

/**
 * Reads risky texts back; those that Sheets took for a formula, or whose apostrophe it took, are written with one more.
 * @param grid what was just written to the range, in cells of text format
 */
export function keepTexts(range: GoogleAppsScript.Spreadsheet.Range, grid: readonly (readonly BridgeCell[])[]): void {
  if (!grid.some((row) => row.some(isRisky))) return;
  const back: unknown[][] = range.getValues();
  const changed = (cell: BridgeCell, r: number, c: number): boolean => isRisky(cell) && back[r][c] !== cell;
  if (!grid.some((row, r) => row.some((cell, c) => changed(cell, r, c)))) return;
  range.setValues(grid.map((row, r) => row.map((cell, c) => (changed(cell, r, c) ? `'${String(cell)}` : cell))));
}
