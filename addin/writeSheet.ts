/** Writes a grid of text to a new sheet, block by block; when that fails, the new sheet goes and nothing else was touched. */
import { sheetName } from '../core/workbook';
import { HostRefusal, watchBlock, type Watch } from '../pane/host';
import { rowBlocks } from '../pane/messageSize';
import { makesTable } from './makesTable';
import { excelRun } from './refusals';
import { type MadeSheet, removeSheet } from './removeSheet';
import { CELL_TEXT, COLUMNS, ROWS } from './render/limits';
import { textCell } from './textCell';

/** Rows that tell the width of columns: measuring them all takes Excel long. */
const FITTED_ROWS = 200;

/** @throws HostRefusal `panneau.erreur.volume` for what no sheet holds */
function checkSize(grid: readonly (readonly string[])[]): void {
  const fits = grid.length <= ROWS && grid[0].length <= COLUMNS;
  if (!fits || grid.some((row) => row.some((text) => text.length >= CELL_TEXT))) {
    throw new HostRefusal('panneau.erreur.volume');
  }
}

/**
 * Writes a grid of text (header row first, rows of equal length) to a new sheet, makes it a table and shows it.
 * Round trips: one to find a name, one per block, one for the table.
 * @returns the sheet's name
 * @throws HostRefusal; the new sheet is removed, or named by `panneau.erreur.feuilleIncomplete`
 */
export async function writeNewSheet(
  wanted: string,
  grid: readonly (readonly string[])[],
  watch?: Watch,
): Promise<string> {
  if (grid.length === 0 || grid[0].length === 0) throw new HostRefusal('panneau.erreur.rien');
  checkSize(grid);
  let made: MadeSheet | null = null;
  try {
    return await excelRun(async (context) => {
      const { worksheets } = context.workbook;
      // Excel names the new sheet first: our name is chosen once the others are known, in the same round trip.
      const sheet = worksheets.add();
      sheet.load('id');
      worksheets.load('items/id, items/name');
      await context.sync();
      const others = worksheets.items.filter(({ id }) => id !== sheet.id);
      const name = sheetName(wanted, new Set(others.map((other) => other.name.toLowerCase())));
      made = { id: sheet.id, name };
      sheet.name = name;
      for (const { first, count } of rowBlocks(grid)) {
        writeBlock(sheet, grid, first, count);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request per block keeps each under 5 MB
        await context.sync();
        watchBlock(watch, first + count, grid.length);
      }
      finish(sheet, grid);
      await context.sync();
      return name;
    });
  } catch (error) {
    if (made !== null) await removeSheet(made);
    throw error;
  }
}

function writeBlock(sheet: Excel.Worksheet, grid: readonly (readonly string[])[], first: number, count: number): void {
  const range = sheet.getRangeByIndexes(first, 0, count, grid[0].length);
  // Text format first: Excel turns "007" into 7 and "=x" into a formula otherwise. One value stands for every cell.
  range.numberFormat = '@' as unknown as string[][];
  range.values = grid.slice(first, first + count).map((row) => row.map(textCell));
}

function finish(sheet: Excel.Worksheet, grid: readonly (readonly string[])[]): void {
  const whole = sheet.getRangeByIndexes(0, 0, grid.length, grid[0].length);
  // After the values: a table over empty cells would name its columns itself.
  if (grid.length > 1 && makesTable(grid[0])) sheet.tables.add(whole, true);
  sheet.getRangeByIndexes(0, 0, Math.min(grid.length, FITTED_ROWS), grid[0].length).format.autofitColumns();
  sheet.activate();
}
