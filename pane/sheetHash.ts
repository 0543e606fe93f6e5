/** The SHA-256 of a sheet: what tells its content from another's, the same in every spreadsheet program. */
import { sha256 } from '@noble/hashes/sha2.js';
import { emptyCell, type SheetGrid } from '../core/reading';
import { type CellView, viewCell } from '../core/reading/grid/textView';
import { CELL_NUMBER, hexText, type Steps, utf8Bound, writeUtf8 } from '../core/table';

/** Between cells and after rows: control characters that no cell shows (ASCII, unit and record separators). */
const CELL_END = '\u001f';
const ROW_END = '\u001e';
/** Cells hashed at a step: a few milliseconds. */
const STEP_CELLS = 4000;

/**
 * Hashes the text views of the cells, row by row from the corner of the sheet; the empty cells at the end of a row and the
 * blank rows at the end of the sheet count for nothing. Number formats do not count, but where they make a date or a code.
 * @yields the share done
 * @returns hexadecimal digits
 */
export function* sheetHashSteps(grid: SheetGrid): Steps<string> {
  const hash = sha256.create();
  const cell = emptyCell();
  const view: CellView = { text: '', kind: 0 };
  // Numbers come again and again in a column: each is written as text once.
  const numbers = new Map<string, Map<number, string>>();
  let bytes = new Uint8Array(1 << 16);
  let blanks = '';
  let cells = 0;
  const textOf = (): string => {
    if (cell.kind !== CELL_NUMBER) {
      viewCell(cell, grid.date1904, view);
      return view.text;
    }
    let known = numbers.get(cell.format);
    if (known === undefined) numbers.set(cell.format, (known = new Map()));
    let text = known.get(cell.number);
    if (text === undefined) {
      viewCell(cell, grid.date1904, view);
      known.set(cell.number, (text = view.text));
    }
    return text;
  };
  for (let row = 0; row < grid.rowCount; row++) {
    let line = '';
    let gap = '';
    for (let column = 0; column < grid.rowLength(row); column++) {
      const text = grid.read(row, column, cell) ? textOf() : '';
      if (text !== '') {
        line += gap + text;
        gap = '';
      }
      gap += CELL_END;
    }
    cells += grid.rowLength(row) + 1;
    if (line === '') blanks += ROW_END;
    else {
      const whole = blanks + line + ROW_END;
      blanks = '';
      if (bytes.length < utf8Bound(whole)) bytes = new Uint8Array(utf8Bound(whole));
      hash.update(bytes.subarray(0, writeUtf8(whole, bytes, 0)));
    }
    if (cells >= STEP_CELLS) {
      cells = 0;
      yield row / grid.rowCount;
    }
  }
  return hexText(hash.digest());
}
