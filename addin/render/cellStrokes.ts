/** A block of cells on a sheet: formats and values in rectangles, looks by groups of cells that share one. */
import { AreaMap, blockExtent, type CellBlock, lookKey, lookOf } from '../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../pane/messageSize';
import { type Given, givenValue } from './cellValue';
import { paint, paintAreas } from './paint';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

/** A cell that stays as it is (Office.js: null in rows of values or formats is ignored). */
const UNTOUCHED = null;

/** Rows of one property of the cells, in strokes under the size of a message. */
function* rowStrokes(
  drawing: Drawing,
  sheet: string,
  block: CellBlock,
  rowOf: (row: number, width: number) => (Given | null)[],
  give: (range: Excel.Range, rows: (Given | null)[][]) => void,
): Generator<Stroke> {
  const { rows: height, columns: width } = blockExtent(block);
  if (width === 0) return;
  let rows: (Given | null)[][] = [];
  let bytes = 0;
  for (let row = 0; row < height; row++) {
    rows.push(rowOf(row, width));
    bytes += rowBytes(rows[rows.length - 1]);
    if (bytes < MESSAGE_BYTES / 2 && row < height - 1) continue;
    const given = rows;
    const top = block.ligne + row + 1 - given.length;
    yield {
      bytes: bytes + ACTION_BYTES,
      draw: (workbook) =>
        give(sheetOf(workbook, drawing, sheet).getRangeByIndexes(top, block.colonne, given.length, width), given),
    };
    rows = [];
    bytes = 0;
  }
}

/** Number formats: before the values, so that texts stay texts. */
export function cellFormats(drawing: Drawing, sheet: string, block: CellBlock): Generator<Stroke> {
  return rowStrokes(
    drawing,
    sheet,
    block,
    (row, width) =>
      Array.from({ length: width }, (_, c) => {
        const cell = block.cellules[row][c] ?? null;
        return cell === null ? UNTOUCHED : (lookOf(lookKey(cell)).format ?? 'General');
      }),
    (range, rows) => {
      range.numberFormat = rows as string[][];
    },
  );
}

export function cellValues(drawing: Drawing, sheet: string, block: CellBlock): Generator<Stroke> {
  return rowStrokes(
    drawing,
    sheet,
    block,
    (row, width) =>
      Array.from({ length: width }, (_, c) => {
        const cell = block.cellules[row][c] ?? null;
        // Formulas come after.
        if (cell === null || cell.formule !== undefined) return UNTOUCHED;
        return givenValue(cell.valeur, lookOf(lookKey(cell)).format, drawing.date1904);
      }),
    (range, rows) => {
      range.values = rows;
    },
  );
}

/** Fonts, fills, alignment and rules. */
export function* cellLooks(drawing: Drawing, sheet: string, block: CellBlock): Generator<Stroke> {
  const areas = new AreaMap();
  block.cellules.forEach((row, r) =>
    areas.addRow(
      block.ligne + r,
      block.colonne,
      row.map((cell) => (cell === null ? '' : lookKey(cell))),
    ),
  );
  for (const [key, cells] of areas.entries()) {
    const look = lookOf(key);
    yield* paintAreas(drawing, sheet, cells, (target, tall) => paint(target, look, tall));
  }
}
