/** Writes a grid of text to a new sheet, block by block; when that fails, the new sheet goes and nothing else was touched. */
import { HostRefusal, watchBlock, type Watch } from '../pane/host';
import { rowBlocks } from '../pane/messageSize';
import { excelRun } from './refusals';
import { freeSheetName } from './sheetNames';

/** Size of a sheet and of a cell (Excel specifications and limits). */
const ROWS = 1_048_576;
const COLUMNS = 16_384;
const CELL_TEXT = 32_767;

/** Rows that tell the width of columns: measuring them all takes Excel long. */
const FITTED_ROWS = 200;

/** Excel takes a leading apostrophe as a mark of text, even in a text cell: one more keeps it. */
function cell(text: string): string {
  return text[0] === "'" ? `'${text}` : text;
}

/** Excel changes headers that are blank or twice the same when it makes a table: then it is left a plain range. */
function makesTable(header: readonly string[]): boolean {
  const distinct = new Set(header.map((text) => text.trim().toLowerCase()));
  return distinct.size === header.length && !distinct.has('') && header.every((text) => text.length <= 255);
}

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
  let made: { readonly id: string; readonly name: string } | null = null;
  try {
    return await excelRun(async (context) => {
      const { worksheets } = context.workbook;
      // Excel names the new sheet first: our name is chosen once the others are known, in the same round trip.
      const sheet = worksheets.add();
      sheet.load('id');
      worksheets.load('items/id, items/name');
      await context.sync();
      const others = worksheets.items.filter(({ id }) => id !== sheet.id);
      const name = freeSheetName(
        wanted,
        others.map((other) => other.name),
      );
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
  range.values = grid.slice(first, first + count).map((row) => row.map(cell));
}

function finish(sheet: Excel.Worksheet, grid: readonly (readonly string[])[]): void {
  const whole = sheet.getRangeByIndexes(0, 0, grid.length, grid[0].length);
  // After the values: a table over empty cells would name its columns itself.
  if (grid.length > 1 && makesTable(grid[0])) sheet.tables.add(whole, true);
  sheet.getRangeByIndexes(0, 0, Math.min(grid.length, FITTED_ROWS), grid[0].length).format.autofitColumns();
  sheet.activate();
}

/** Removes the sheet that could not be finished: by its id, since a name may be anybody's. */
async function removeSheet({ id, name }: { readonly id: string; readonly name: string }): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch {
    throw new HostRefusal('panneau.erreur.feuilleIncomplete', { nom: name });
  }
}
