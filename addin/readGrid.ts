/** Reads the cells in use of a place, in blocks of a bounded size: values first, then number formats where there are numbers. */
import { BlockGrid, type GridArea } from '../pane/blockGrid';
import { type Place, watchBlock, type Watch } from '../pane/host';
import { ReadingPace, rowBytes } from '../pane/messageSize';
import { readMerges } from './merges';
import { excelRun, officeCode, TOO_LARGE } from './refusals';

/** DATE(2000,1,1) in a workbook that counts from 1904, as those born on old Macs do (ECMA-376 Part 1, 18.17.4.1). */
export const CENTURY_1904 = 35064;

function rangeOf({ workbook }: Excel.RequestContext, place: Place): Excel.Range {
  if (place.kind === 'selection') return workbook.getSelectedRange();
  if (place.kind === 'table') return workbook.tables.getItem(place.name).getRange();
  return workbook.worksheets.getItem(place.name).getRange();
}

/**
 * The cells in use of a place; null when it is blank. Hidden and filtered rows are rows like others, and a protected sheet
 * is read like another. Round trips: one for the place, one for merged cells, then one per block.
 */
export function readGrid(place: Place, watch?: Watch): Promise<BlockGrid | null> {
  return excelRun(async (context) => {
    const used = rangeOf(context, place).getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount, worksheet/name, worksheet/visibility');
    // Nothing in the API tells the date system of a workbook but its own computing of a date. Asked for even where no cell
    // holds a number: dates may be written there (pane/treatment).
    const century = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    if (used.isNullObject) return null;
    const { name, visibility } = used.worksheet;
    const sheet = context.workbook.worksheets.getItem(name);
    const area = { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    const merges = await readMerges(sheet, area);
    const grid = new BlockGrid({ name, hidden: visibility !== 'Visible', merges }, area);
    grid.date1904 = (century.value as unknown) === CENTURY_1904;
    await readValues(sheet, grid, watch);
    await readFormats(sheet, grid, watch);
    return grid;
  });
}

/** Reads the rows of an area block by block; a block that the host finds too large is asked for again in a smaller size. */
async function eachBlock(
  context: Excel.RequestContext,
  area: GridArea,
  ask: (first: number, rows: number) => Excel.Range[],
  take: (first: number, ranges: Excel.Range[]) => number | null,
): Promise<void> {
  const pace = new ReadingPace(area.columns);
  for (let first = 0; first < area.rows;) {
    const rows = pace.next(area.rows - first);
    const ranges = ask(first, rows);
    let bytes: number | null = null;
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request per block keeps each under 5 MB
      await context.sync();
      bytes = take(first, ranges);
    } catch (error) {
      if (!TOO_LARGE.includes(officeCode(error)) || !pace.refused(rows)) throw error;
      continue;
    }
    // Excel may also answer with nothing instead of refusing (office-js-docs, pull request 5821).
    if (bytes === null) {
      if (!pace.refused(rows)) throw new Error('Excel gave no values for a row');
      continue;
    }
    pace.weighed(rows, bytes);
    first += rows;
  }
}

/** Bytes of a block; null when the host gave none. */
function weigh(rows: readonly (readonly unknown[])[] | null): number | null {
  return rows === null ? null : rows.reduce((sum, row) => sum + rowBytes(row), 0);
}

function readValues(sheet: Excel.Worksheet, grid: BlockGrid, watch?: Watch): Promise<void> {
  const { area } = grid;
  return eachBlock(
    sheet.context as Excel.RequestContext,
    area,
    (first, rows) => [sheet.getRangeByIndexes(area.top + first, area.left, rows, area.columns).load('values')],
    (_first, [{ values }]) => {
      const bytes = weigh(values);
      if (bytes !== null) {
        grid.addRows(values);
        watchBlock(watch, grid.filled, area.rows);
      }
      return bytes;
    },
  );
}

/** Neighbouring columns together: [first, count]. */
function spans(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}

/** A date is a number that only its format gives away, and 1250 in the format 00000 is a postcode. */
async function readFormats(sheet: Excel.Worksheet, grid: BlockGrid, watch?: Watch): Promise<void> {
  const columns = grid.numberColumns();
  if (columns.length === 0) return;
  const { area } = grid;
  const context = sheet.context as Excel.RequestContext;
  const runs = spans(columns);
  await eachBlock(
    context,
    { ...area, columns: columns.length },
    (first, rows) =>
      runs.map(([column, count]) =>
        sheet.getRangeByIndexes(area.top + first, area.left + column, rows, count).load('numberFormat'),
      ),
    (first, ranges) => {
      let bytes = 0;
      for (const { numberFormat } of ranges) {
        const weight = weigh(numberFormat);
        if (weight === null) return null;
        bytes += weight;
      }
      ranges.forEach(({ numberFormat }, run) =>
        numberFormat.forEach((row, r) =>
          row.forEach((format, c) => grid.setFormat(first + r, runs[run][0] + c, String(format))),
        ),
      );
      if (watch?.isCancelled?.()) watchBlock(watch, area.rows, area.rows);
      return bytes;
    },
  );
}
