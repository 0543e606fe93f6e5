/** Reads a base workbook back, without loss: what the atelier opens, and what an officer gives to a later command. */
import type { Base } from '../../base';
import { Problem } from '../../messages';
import { emptyCell } from '../../reading';
import type { SheetGrid } from '../../reading';
import {
  CELL_NUMBER,
  DAYS_1904,
  emptyDates,
  emptyNumbers,
  MISSING_DAY,
  parseIsoDay,
  SERIAL_1970,
  TextBuilder,
} from '../../table';
import type { Column, Table } from '../../table';
import { inChunks, lastOf, within } from '../../table/steps';
import type { Steps } from '../../table/steps';
import { PARCOURS_SHEET, partName, PASSAGES_SHEET, SETTINGS_HEADER, SETTINGS_SHEET, storageOf } from './names';

/** Cells read in one step: some milliseconds, whatever the host's grid. */
const CELLS_A_STEP = 1 << 12;

/** The content of a base workbook: the base, and `base.json`. */
export interface ReadBase {
  readonly base: Base;
  readonly description: unknown;
}

/**
 * Reads a base back.
 * @param sheets of the workbook, as the port of reading gives them
 * @throws Problem `classeur_base_invalide` when a sheet is missing or is not as we write it
 */
export function readBaseWorkbook(sheets: readonly SheetGrid[]): ReadBase {
  return lastOf(readBaseSteps(sheets));
}

/** The same, in steps: a pane must stay alive meanwhile. */
export function* readBaseSteps(sheets: readonly SheetGrid[]): Steps<ReadBase> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const parcours = yield* within(readTable(byName, PARCOURS_SHEET), 0, 0.8);
  const passages = yield* within(readTable(byName, PASSAGES_SHEET), 0.8, 0.2);
  return { base: { parcours, passages }, description: readSettings(byName) };
}

function invalid(feuille: string): Problem {
  return new Problem('classeur_base_invalide', { feuille });
}

function sheetOf(byName: ReadonlyMap<string, SheetGrid>, name: string): SheetGrid {
  const sheet = byName.get(name);
  if (sheet === undefined || sheet.rowCount === 0) throw invalid(name);
  return sheet;
}

/** Reads cells one by one through a single object. */
class Cells {
  private readonly cell = emptyCell();
  constructor(private readonly sheet: SheetGrid) {}

  text(row: number, column: number): string {
    const { cell } = this;
    if (!this.sheet.read(row, column, cell)) return '';
    return cell.kind === CELL_NUMBER ? String(cell.number) : cell.text;
  }

  number(row: number, column: number): number {
    const { cell } = this;
    if (!this.sheet.read(row, column, cell)) return NaN;
    if (cell.kind === CELL_NUMBER) return cell.number;
    return cell.text === '' ? NaN : Number(cell.text);
  }

  day(row: number, column: number): number {
    const { cell } = this;
    if (!this.sheet.read(row, column, cell)) return MISSING_DAY;
    if (cell.kind !== CELL_NUMBER) return parseIsoDay(cell.text.slice(0, 10));
    return Math.floor(cell.number) - SERIAL_1970 + (this.sheet.date1904 ? DAYS_1904 : 0);
  }
}

function headersOf(sheet: SheetGrid): string[] {
  const cells = new Cells(sheet);
  const headers = Array.from({ length: sheet.columnCount }, (_, column) => cells.text(0, column));
  while (headers.length > 0 && headers[headers.length - 1] === '') headers.pop();
  return headers;
}

/** Rows below the header that hold something: a program may keep blank rows at the end. */
function lastRow(sheet: SheetGrid): number {
  const cells = new Cells(sheet);
  let rows = sheet.rowCount;
  // The first column is the name of the parcours, never missing.
  while (rows > 1 && cells.text(rows - 1, 0) === '') rows--;
  return rows;
}

/** A table, over one sheet or several. */
function* readTable(byName: ReadonlyMap<string, SheetGrid>, name: string): Steps<Table> {
  const first = sheetOf(byName, name);
  const parts = [first];
  for (let n = 2; byName.has(partName(name, n)); n++) parts.push(sheetOf(byName, partName(name, n)));
  const headers = headersOf(first);
  if (headers[0] !== 'id_parcours') throw invalid(name);
  const sizes = parts.map((sheet) => lastRow(sheet) - 1);
  const rowCount = sizes.reduce((sum, size) => sum + size, 0);
  const columns: Column[] = [];
  for (const [column, header] of headers.entries()) {
    const reading = readColumn(name, header, column, parts, sizes, rowCount);
    columns.push(yield* within(reading, column / headers.length, 1 / headers.length));
  }
  return { rowCount, columns };
}

function* readColumn(
  sheetName: string,
  name: string,
  column: number,
  parts: readonly SheetGrid[],
  sizes: readonly number[],
  rowCount: number,
): Steps<Column> {
  const kind = storageOf(name);
  if (kind === undefined) throw invalid(sheetName);
  function* each(take: (cells: Cells, row: number, at: number) => void): Steps<void> {
    let before = 0;
    for (const [part, sheet] of parts.entries()) {
      const cells = new Cells(sheet);
      yield* inChunks(sizes[part], CELLS_A_STEP, (from, to) => {
        for (let row = from; row < to; row++) take(cells, row + 1, before + row);
      });
      before += sizes[part];
    }
  }
  if (kind === 'text') {
    const builder = new TextBuilder(name, rowCount);
    yield* each((cells, row) => builder.push(cells.text(row, column)));
    return builder.build();
  }
  if (kind === 'date') {
    const made = emptyDates(name, rowCount);
    yield* each((cells, row, at) => (made.days[at] = cells.day(row, column)));
    return made;
  }
  const made = emptyNumbers(name, rowCount);
  yield* each((cells, row, at) => (made.numbers[at] = cells.number(row, column)));
  return made;
}

/** `base.json`, put together again from its pieces, whatever the order of the rows. */
function readSettings(byName: ReadonlyMap<string, SheetGrid>): unknown {
  const sheet = sheetOf(byName, SETTINGS_SHEET);
  if (headersOf(sheet).join() !== SETTINGS_HEADER.join()) throw invalid(SETTINGS_SHEET);
  const cells = new Cells(sheet);
  const pieces = new Map<string, string[]>();
  for (let row = 1; row < sheet.rowCount; row++) {
    const key = cells.text(row, 0);
    if (key === '') continue;
    const list = pieces.get(key) ?? [];
    list[cells.number(row, 1) - 1] = cells.text(row, 2);
    pieces.set(key, list);
  }
  try {
    return Object.fromEntries([...pieces].map(([key, list]) => [key, JSON.parse(list.join(''))]));
  } catch {
    throw invalid(SETTINGS_SHEET);
  }
}
