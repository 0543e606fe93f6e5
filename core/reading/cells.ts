/** Columns of distinct cells, whether they come from bytes or from a grid: what the last steps of reading work on. */
import type { CellKind } from '../table';

/** `codes` by row; code 0 is the empty cell; codes 1 to `size - 1` each stand for at least one row. */
export interface CellColumn {
  readonly codes: Int32Array;
  readonly size: number;
  /** Text view of a code; '' for 0. */
  text(code: number): string;
  kind(code: number): CellKind;
}

/** The same column over the rows whose `keep` is not 0, codes renumbered by first appearance, unused ones gone. */
export function keepRows(column: CellColumn, keep: Uint8Array, count: number): CellColumn {
  const renumbered = new Int32Array(column.size);
  const order: number[] = [0];
  const codes = new Int32Array(count);
  let at = 0;
  for (let row = 0; row < keep.length; row++) {
    if (keep[row] === 0) continue;
    const old = column.codes[row];
    if (old !== 0) {
      let code = renumbered[old];
      if (code === 0) {
        code = renumbered[old] = order.length;
        order.push(old);
      }
      codes[at] = code;
    }
    at++;
  }
  return {
    codes,
    size: order.length,
    text: (code) => column.text(order[code]),
    kind: (code) => column.kind(order[code]),
  };
}
