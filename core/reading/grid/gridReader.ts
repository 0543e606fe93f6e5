/** Reads the sheets of a workbook: chooses the one that holds the data, finds its header, gives the raw table. */
import { Problem } from '../../messages';
import { inChunks, inTurn, lastOf, within } from '../../table';
import type { RawTable, Steps } from '../../table';
import { assembleSteps } from '../assembly';
import type { Read } from '../assembly';
import { headerLabels } from '../head/twoRows';
import { choiceFindings, choose, scan, type GridReaderOptions } from './chooseSheet';
import { emptyCell, type GridCell, type SheetGrid } from './grid';
import { GridColumn } from './gridColumn';

export type { GridReaderOptions } from './chooseSheet';

/** Cells read in one step: a millisecond or two from a plain array, five or so from a host's objects. */
export const CELLS_A_STEP = 1 << 13;

/** By column and row: the row that holds the value of a cell merged over several rows. */
function mergedRows(sheet: SheetGrid): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const rows = new Map<number, Map<number, number>>();
  for (const { top, bottom, left } of sheet.merges) {
    if (top === bottom) continue;
    const column = rows.get(left) ?? new Map<number, number>();
    rows.set(left, column);
    for (let row = top + 1; row <= bottom; row++) column.set(row, top);
  }
  return rows;
}

/** Row by row, as hosts keep their cells (measured: a third of the time of column by column). */
function* columnsOf(sheet: SheetGrid, firstData: number, rowCount: number): Steps<GridColumn[]> {
  const columns = Array.from({ length: sheet.columnCount }, () => new GridColumn(rowCount, sheet.date1904));
  const merged = mergedRows(sheet);
  const cell: GridCell = emptyCell();
  const rowsAStep = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, sheet.columnCount)));
  yield* inChunks(rowCount, rowsAStep, (first, last) => {
    for (let row = first; row < last; row++) {
      const at = row + firstData;
      const width = merged.size === 0 ? sheet.rowLength(at) : columns.length;
      for (let c = 0; c < width; c++) {
        const from = merged.size === 0 ? at : (merged.get(c)?.get(at) ?? at);
        // A cell merged with the header above it is no value.
        if (from >= firstData && sheet.read(from, c, cell)) columns[c].set(row, cell);
      }
    }
  });
  return columns;
}

/**
 * Reads the sheets of a workbook. Hidden rows are read; a hidden sheet only when no other holds data.
 * @throws Problem `fichier_vide`, `entetes_seules`, `feuille_absente`
 */
export function readGrid(sheets: readonly SheetGrid[], options: GridReaderOptions): RawTable {
  return lastOf(readGridSteps(sheets, options));
}

/** Shares of the steps: looking at the sheets, reading the cells of one, making the table. */
const SCANNED = 0.1;
const READ = 0.8;

/**
 * The same in steps of so many cells. Yields the share that is done.
 * @throws as `readGrid`
 */
export function* readGridSteps(sheets: readonly SheetGrid[], options: GridReaderOptions): Steps<RawTable> {
  const scanned = yield* within(
    inTurn(sheets, (sheet) => scan(sheet, options)),
    0,
    SCANNED,
  );
  const chosen = choose(scanned, options);
  const { sheet, head, plan } = chosen;
  if (plan === null) throw new Problem('fichier_vide', { fichier: options.fileName });
  const others = scanned.filter((other) => other.sheet !== sheet && !other.sheet.hidden && other.weight > 0);
  const hasHeader = plan.top >= 0;
  const above = head.slice(0, hasHeader ? plan.top : plan.firstData);
  const blanksAbove = above.filter((row) => row.filled === 0).length;
  const rowCount = Math.max(0, sheet.rowCount - plan.firstData);
  const columns = yield* within(columnsOf(sheet, plan.firstData, rowCount), SCANNED, READ - SCANNED);
  const read: Read = {
    source: {
      fileName: options.fileName,
      format: options.format,
      sheet: sheet.name,
      encoding: options.encoding ?? null,
      separator: null,
      headerRow: plan.bottom + 1,
      date1904: sheet.date1904,
    },
    headers: hasHeader ? headerLabels(head[plan.top], head[plan.bottom]) : [],
    headerCells: hasHeader ? head[plan.bottom].texts : [],
    doubtful: plan.doubtful,
    columns: columns.map((column) => column.finished()),
    rowCount,
    firstRow: plan.firstData + 1,
    titles: above.length - blanksAbove,
    blanksAbove,
    otherSheets: others.map((other) => other.sheet.name),
    findings: choiceFindings(chosen, others, options),
    strayRows: [],
  };
  return yield* within(assembleSteps(read), READ, 1 - READ);
}
