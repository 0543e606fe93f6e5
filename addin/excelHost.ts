/** The Excel face of the pane: reads the selection, writes results to a new sheet, always as text. */
import type { Language } from '../core/messages';
import type { HostCell, PaneHost } from '../pane/host';
import { hostCells } from './cells';

/** Excel on the web refuses a request over 5 MB; a block of this many characters stays far under it, quotes included. */
const BLOCK_CHARACTERS = 1_000_000;

/** Excel refuses these in a sheet name, and more than 31 characters. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
const NAME_LENGTH = 31;

/** A sheet name that is not taken, as close as possible to the wanted one. Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted.replace(FORBIDDEN_IN_NAME, ' ').slice(0, NAME_LENGTH);
  if (!used.has(base.toLowerCase())) return base;
  for (let rank = 2; ; rank++) {
    const suffix = ` (${rank})`;
    const name = base.slice(0, NAME_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cuts a grid into blocks of whole rows, each small enough for one request: [first row, row count]. */
export function rowBlocks(grid: readonly (readonly string[])[], limit = BLOCK_CHARACTERS): [number, number][] {
  const blocks: [number, number][] = [];
  let first = 0;
  let size = 0;
  grid.forEach((row, index) => {
    const rowSize = row.reduce((sum, cell) => sum + cell.length + 3, 0);
    if (index > first && size + rowSize > limit) {
      blocks.push([first, index - first]);
      first = index;
      size = 0;
    }
    size += rowSize;
  });
  if (grid.length > first) blocks.push([first, grid.length - first]);
  return blocks;
}

/** Writes a grid of text to a new sheet and shows it; gives the sheet's name. */
export async function writeNewSheet(wanted: string, grid: readonly (readonly string[])[]): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const name = freeSheetName(
      wanted,
      sheets.items.map((sheet) => sheet.name),
    );
    const sheet = sheets.add(name);
    const width = grid[0].length;
    for (const [first, count] of rowBlocks(grid)) {
      const range = sheet.getRangeByIndexes(first, 0, count, width);
      // Text format first: Excel turns "007" into 7 and "=x" into a formula otherwise. One value stands for every cell.
      range.numberFormat = '@' as unknown as string[][];
      range.values = grid.slice(first, first + count).map((row) => [...row]);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request per block keeps each under 5 MB
      await context.sync();
    }
    sheet.activate();
    await context.sync();
    return name;
  });
}

/** The cells in use of the selection; [] when it is blank. */
async function readSelection(): Promise<HostCell[][]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load('values, numberFormat');
    await context.sync();
    return used.isNullObject ? [] : hostCells(used.values, used.numberFormat);
  });
}

/** The pane's host for the open workbook. */
export function excelHost(language: Language): PaneHost {
  return { kind: 'excel', language, readSelection, deliver: writeNewSheet };
}
