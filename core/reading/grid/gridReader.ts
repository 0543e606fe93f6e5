/** Reads the sheets of a workbook: chooses the one that holds the data, finds its header, gives the raw table. */
import { Problem } from '../../messages';
import { inChunks, inTurn, lastOf, within } from '../../table';
import type { Finding, RawTable, Steps } from '../../table';
import { assembleSteps } from '../assembly';
import type { Read } from '../assembly';
import { headerLabels } from '../head/twoRows';
import { FEUILLE_SANS_LIGNE, sheetFinding } from '../findings';
import { loneText } from '../head/row';
import { choiceFindings, choose, scan, type GridReaderOptions, type Scanned } from './chooseSheet';
import { chooseSheets, presentSheets, sameLayout, type ChosenSheet } from './chooseSheets';
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

/** By row below the header: how many columns a merged cell covers, where it covers several. */
function spansOf(sheet: SheetGrid, firstData: number): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left === right) continue;
    for (let row = Math.max(top, firstData); row <= bottom; row++) {
      spans.set(row - firstData, Math.max(spans.get(row - firstData) ?? 1, right - left + 1));
    }
  }
  return spans;
}

/** Shares of the steps: looking at the sheets, reading the cells, making the tables. */
const SCANNED = 0.1;
const READ = 0.8;

/** The table of a sheet. Yields the share that is done. */
function* tableOf(
  { chosen, others, findings }: ChosenSheet,
  scanned: readonly Scanned[],
  options: GridReaderOptions,
): Steps<RawTable> {
  const { sheet, head, plan } = chosen;
  if (plan === null) throw new Problem('fichier_vide', { fichier: options.fileName });
  const hasHeader = plan.top >= 0;
  const above = head.slice(0, hasHeader ? plan.top : plan.firstData);
  const blanksAbove = above.filter((row) => row.filled === 0).length;
  const rowCount = Math.max(0, sheet.rowCount - plan.firstData);
  const columns = yield* within(columnsOf(sheet, plan.firstData, rowCount), 0, READ);
  const same = sameLayout(scanned, chosen);
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
    findings,
    strayRows: [],
    spans: spansOf(sheet, plan.firstData),
    titleAbove: loneText(above[above.length - 1]),
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => row - plan.firstData).filter((row) => row >= 0),
    knownLabels: options.knownLabels,
    ...(same.length > 1 ? { sameSheets: same.map((one) => one.sheet.name) } : {}),
  };
  return yield* within(assembleSteps(read), READ, 1 - READ);
}

function* scanAll(sheets: readonly SheetGrid[], options: GridReaderOptions): Steps<Scanned[]> {
  return yield* within(
    inTurn(sheets, (sheet) => scan(sheet, options)),
    0,
    SCANNED,
  );
}

/**
 * Reads the sheet of a workbook that its profile names, or that looks most like data. Hidden rows are read; a hidden sheet
 * only when no other holds data.
 * @throws Problem `fichier_vide`, `entetes_seules`, `feuille_absente`
 */
export function readGrid(sheets: readonly SheetGrid[], options: GridReaderOptions): RawTable {
  return lastOf(readGridSteps(sheets, options));
}

/**
 * The same in steps of so many cells. Yields the share that is done.
 * @throws as `readGrid`
 */
export function* readGridSteps(sheets: readonly SheetGrid[], options: GridReaderOptions): Steps<RawTable> {
  const scanned = yield* scanAll(sheets, options);
  const chosen = choose(scanned, options);
  const others = scanned.filter((other) => other.sheet !== chosen.sheet && !other.sheet.hidden && other.weight > 0);
  const choice = { chosen, others, findings: choiceFindings(chosen, others, options) };
  return yield* within(tableOf(choice, scanned, options), SCANNED, 1 - SCANNED);
}

/**
 * Reads every sheet of a workbook that has the layout of its profile, or of the sheet that looks most like data: each is a
 * table of its own. A profile of one sheet has that one read. A sheet without any row is told, and left, unless all are.
 * @returns at least one; in the order of the profile, then of the workbook
 * @throws as `readGrid`
 */
export function readGridSheets(sheets: readonly SheetGrid[], options: GridReaderOptions): RawTable[] {
  return lastOf(readGridSheetsSteps(sheets, options));
}

/** The same in steps of so many cells. Yields the share that is done. */
export function* readGridSheetsSteps(sheets: readonly SheetGrid[], options: GridReaderOptions): Steps<RawTable[]> {
  const scanned = yield* scanAll(sheets, options);
  const chosen = chooseSheets(scanned, options);
  const share = (1 - SCANNED) / chosen.length;
  const tables: RawTable[] = [];
  const blank: string[] = [];
  // What the first sheet has to report of the workbook goes with the first that is read.
  let pending: readonly Finding[] = [];
  let fault: Problem | null = null;
  for (const [i, one] of chosen.entries()) {
    try {
      const findings = [...pending, ...one.findings];
      tables.push(yield* within(tableOf({ ...one, findings }, scanned, options), SCANNED + i * share, share));
      pending = [];
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== 'entetes_seules' && error.code !== 'fichier_vide'))
        throw error;
      fault ??= error;
      blank.push(one.chosen.sheet.name);
      pending = [...pending, ...one.findings];
    }
  }
  if (tables.length === 0) throw fault ?? new Problem('fichier_vide', { fichier: options.fileName });
  const present = presentSheets(scanned, options).filter((name) => !blank.includes(name));
  return tables.map((table, i) => ({
    ...table,
    presentSheets: present,
    ...(i > 0 || blank.length === 0
      ? {}
      : { findings: [...(table.findings ?? []), ...blank.map((name) => sheetFinding(FEUILLE_SANS_LIGNE, name))] }),
  }));
}
