/** Columns of distinct cells, whether they come from bytes or from a grid: what the last steps of reading work on. */
import type { CellKind, OwnCodes } from '../table';

/** `codes` by row; code 0 is the empty cell; codes 1 to `size - 1` each stand for at least one row. */
export interface CellColumn {
  readonly codes: OwnCodes;
  readonly size: number;
  /** Text view of a code; '' for 0. */
  text(code: number): string;
  kind(code: number): CellKind;
}

/** The column with its codes renumbered by first appearance, those of no row gone. */
function renumbered(column: CellColumn, codes: OwnCodes): CellColumn {
  const numbers = new Int32Array(column.size);
  const order: number[] = [0];
  for (let row = 0; row < codes.length; row++) {
    const old = codes[row];
    if (old === 0) continue;
    let code = numbers[old];
    if (code === 0) {
      code = numbers[old] = order.length;
      order.push(old);
    }
    codes[row] = code;
  }
  return {
    codes,
    size: order.length,
    text: (code) => column.text(order[code]),
    kind: (code) => column.kind(order[code]),
  };
}

/** Dropped rows up to which their codes are looked up one by one: a total at the end of a file, mostly. */
const FEW = 16;

/** Moves the codes of the rows that stay over those of the rows dropped, in place: a file's codes are its largest part. */
function closeUp(codes: OwnCodes, dropped: readonly number[]): OwnCodes {
  let at = dropped[0] ?? codes.length;
  dropped.forEach((row, i) => {
    const next = dropped[i + 1] ?? codes.length;
    codes.copyWithin(at, row + 1, next);
    at += next - row - 1;
  });
  return codes.subarray(0, at);
}

/**
 * The column without the rows `dropped` (ascending); takes over the codes of `column`. A code that no other row has goes
 * too, and codes follow the order of first appearance, as if the rows had never been there.
 */
export function dropRows(column: CellColumn, dropped: readonly number[]): CellColumn {
  const firsts = dropped.length > FEW ? null : dropped.map((row) => column.codes.indexOf(column.codes[row]));
  // Codes that rows above have already: nothing changes but the rows.
  const isKnown = firsts?.every((first, i) => column.codes[dropped[i]] === 0 || first < dropped[0]) ?? false;
  const last = column.codes[dropped[0]];
  const codes = closeUp(column.codes, dropped);
  if (isKnown) return { ...column, codes };
  if (dropped.length === 1 && last === column.size - 1 && !codes.includes(last))
    return { ...column, codes, size: last };
  return renumbered(column, codes);
}

/** The column with other codes for its rows: texts that became the same share one. */
export function recoded(column: CellColumn, codes: OwnCodes): CellColumn {
  return renumbered(column, codes);
}
