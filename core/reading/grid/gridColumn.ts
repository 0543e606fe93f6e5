/** One column of a grid: each distinct typed cell is kept once. */
import { CELL_NUMBER, narrowed, type CellKind } from '../../table';
import type { CellColumn } from '../cells';
import type { GridCell } from './grid';
import { viewCell, type CellView } from './textView';

/** The codes of all columns without cells. */
let empty = new Int32Array(0);
function none(rows: number): Int32Array {
  if (empty.length !== rows) empty = new Int32Array(rows);
  return empty;
}

/** Interns cells by kind and text view; numbers of one format are looked up before they are written as text. */
export class GridColumn {
  private codes: Int32Array | null = null;
  private readonly texts: string[] = [''];
  private readonly kinds: CellKind[] = [0];
  private readonly byText: Map<string, number>[] = [];
  private readonly byNumber = new Map<string, Map<number, number>>();
  private readonly view: CellView = { text: '', kind: 0 };

  constructor(
    private readonly rows: number,
    private readonly date1904: boolean,
  ) {}

  /** Gives a row its cell. */
  set(row: number, cell: GridCell): void {
    // A column without cells takes no room: one stray cell may make thousands of them.
    this.codes ??= new Int32Array(this.rows);
    this.codes[row] = this.intern(cell);
  }

  private intern(cell: GridCell): number {
    if (cell.kind !== CELL_NUMBER) return this.viewed(cell);
    let numbers = this.byNumber.get(cell.format);
    if (numbers === undefined) this.byNumber.set(cell.format, (numbers = new Map()));
    let code = numbers.get(cell.number);
    if (code === undefined) numbers.set(cell.number, (code = this.viewed(cell)));
    return code;
  }

  private viewed(cell: GridCell): number {
    const { view, texts, kinds } = this;
    viewCell(cell, this.date1904, view);
    if (view.text === '') return 0;
    const known = (this.byText[view.kind] ??= new Map());
    let code = known.get(view.text);
    if (code === undefined) {
      code = texts.length;
      texts.push(view.text);
      kinds.push(view.kind);
      known.set(view.text, code);
    }
    return code;
  }

  /** The column as the last steps of reading take it. */
  finished(): CellColumn {
    const { texts, kinds } = this;
    return {
      codes: this.codes === null ? none(this.rows) : narrowed(this.codes, texts.length),
      size: texts.length,
      text: (code) => texts[code],
      kind: (code) => kinds[code],
    };
  }
}
