/** Reads the sheets of a workbook: chooses the one that holds the data, finds its header, gives the raw table. */
import { Problem } from '../../messages';
import { inChunks, inTurn, lastOf, within } from '../../table';
import type { CellKind, RawSource, RawTable, Steps } from '../../table';
import { assembleSteps } from '../assembly';
import type { Read } from '../assembly';
import { AUTRES_FEUILLES, readingFinding } from '../findings';
import { findHeaderSteps, type HeaderPlan } from '../head/header';
import { headRow, isBlank, type HeadRow } from '../head/row';
import { headerLabels } from '../head/twoRows';
import { isDeliveryMark } from '../deliveryMark';
import type { ReadingOptions } from '../options';
import { emptyCell, type GridCell, type SheetGrid } from './grid';
import { GridColumn } from './gridColumn';
import { viewCell, type CellView } from './textView';

/** Rows among which the header is looked for, and what is below it. */
const HEAD_ROWS = 100;
/** Cells read in one step: a millisecond or two from a plain array, five or so from a host's objects. */
export const CELLS_A_STEP = 1 << 13;

export interface GridReaderOptions extends ReadingOptions {
  readonly fileName: string;
  readonly format: Exclude<RawSource['format'], 'csv'>;
  /** Of the text that the grid was read from (HTML), if any. */
  readonly encoding?: string;
}

/** For a row that cells merged over several columns cross: the first column of each, by column; undefined without any. */
function mergedColumns(sheet: SheetGrid, row: number): number[] | undefined {
  let merged: number[] | undefined;
  for (const { top, bottom, left, right } of sheet.merges) {
    if (row < top || row > bottom || left === right) continue;
    merged ??= new Array<number>(sheet.columnCount).fill(-1);
    for (let column = left; column <= right; column++) merged[column] = left;
  }
  return merged;
}

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

function headRows(sheet: SheetGrid, most: number): HeadRow[] {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: 0 };
  const rows: HeadRow[] = [];
  for (let row = 0; row < Math.min(most, sheet.rowCount); row++) {
    const texts: string[] = [];
    const kinds: CellKind[] = [];
    for (let column = 0; column < sheet.rowLength(row); column++) {
      if (sheet.read(row, column, cell)) viewCell(cell, sheet.date1904, view);
      else [view.text, view.kind] = ['', 0];
      texts.push(view.text);
      kinds.push(view.kind);
    }
    rows.push(headRow(texts, kinds, mergedColumns(sheet, row)));
  }
  return rows;
}

interface Scanned {
  readonly sheet: SheetGrid;
  readonly head: readonly HeadRow[];
  readonly plan: HeaderPlan | null;
  /** Headers of the sheet that we know. */
  readonly known: number;
  /** Looks like data: rows below the header, more so under known labels. */
  readonly weight: number;
}

function* scan(sheet: SheetGrid, options: GridReaderOptions): Steps<Scanned> {
  const chosen = options.ligne_entete === undefined ? undefined : options.ligne_entete - 1;
  const head = headRows(sheet, Math.max(HEAD_ROWS, (chosen ?? 0) + 2));
  yield 0;
  const plan = yield* findHeaderSteps(head, { knownLabels: options.knownLabels, chosen });
  if (plan === null) return { sheet, head, plan, known: 0, weight: 0 };
  const header = plan.bottom < 0 ? [] : head[plan.bottom].texts;
  const known = header.filter((text) => !isBlank(text) && (options.knownLabels?.(text) ?? false)).length;
  const labels = header.filter((text) => !isBlank(text)).length;
  // A long list of codes beside the data has rows, but few columns and no label that we know.
  return {
    sheet,
    head,
    plan,
    known,
    weight: (sheet.rowCount - plan.firstData) * (1 + 10 * known + Math.min(labels, 20)),
  };
}

/** A summary or a page of explanations has rows too, but not several headers that a candidates' sheet would have. */
const CANDIDATE_LABELS = 3;

function mayHoldCandidates({ known, weight }: Scanned, { knownLabels }: GridReaderOptions): boolean {
  return knownLabels === undefined ? weight > 0 : known >= CANDIDATE_LABELS;
}

/** The sheet that the profile names, else the visible one that looks most like data. */
function choose(scanned: readonly Scanned[], { feuille, fileName }: GridReaderOptions): Scanned {
  // A pseudonymised delivery does not stand where the certifier's raw exports do.
  const ours = scanned.find(({ head, plan }) => plan !== null && head[plan.bottom]?.texts.some(isDeliveryMark));
  if (feuille !== undefined) {
    const named =
      scanned.find(({ sheet }) => sheet.name === feuille) ??
      scanned.find(({ sheet }) => sheet.name.trim() === feuille.trim());
    if (named !== undefined) return named;
    if (ours !== undefined) return ours;
    const feuilles = scanned.map(({ sheet }) => sheet.name).join(', ');
    throw new Problem('feuille_absente', { fichier: fileName, feuille, feuilles });
  }
  if (ours !== undefined) return ours;
  const filled = scanned.filter(({ plan }) => plan !== null);
  const visible = filled.filter(({ sheet, plan }) => !sheet.hidden && sheet.rowCount > (plan as HeaderPlan).firstData);
  let best: Scanned | undefined;
  for (const one of visible.length > 0 ? visible : filled)
    if (best === undefined || one.weight > best.weight) best = one;
  if (best === undefined) throw new Problem('fichier_vide', { fichier: fileName });
  return best;
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
  const { sheet, head, plan } = choose(scanned, options);
  if (plan === null) throw new Problem('fichier_vide', { fichier: options.fileName });
  const otherSheets = scanned
    .filter((other) => other.sheet !== sheet && !other.sheet.hidden && other.weight > 0)
    .map((other) => other.sheet.name);
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
    otherSheets,
    findings: scanned.some((other) => otherSheets.includes(other.sheet.name) && mayHoldCandidates(other, options))
      ? [readingFinding(AUTRES_FEUILLES)]
      : [],
    strayRows: [],
  };
  return yield* within(assembleSteps(read), READ, 1 - READ);
}
