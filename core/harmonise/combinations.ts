/** Lists the combinations that the cells of several columns make, each once: what they say together is judged once. */
import type { Codes, Steps } from '../table';
import { inChunks, ROWS_A_STEP, within } from '../table';

/** A column of codes, 0 for an empty cell: of the raw file, or harmonised. */
interface CodedColumn {
  readonly codes: Codes;
  /** By code; only their number is asked. */
  readonly values: { readonly length: number };
}

export interface Combinations {
  /** By row. */
  readonly codes: Int32Array;
  /** By combination: the code of each column, in the order they were given. */
  readonly tuples: readonly Int32Array[];
}

/** How many of the columns from `from` on have, with what is known of those before, a key of 53 bits. */
function fitting(columns: readonly CodedColumn[], from: number, known: number): number {
  let keys = known * columns[from].values.length;
  let to = from + 1;
  for (; to < columns.length && keys * columns[to].values.length <= Number.MAX_SAFE_INTEGER; to++) {
    keys *= columns[to].values.length;
  }
  return to - from;
}

/**
 * The combinations, in the order of the rows that have them first; the first is of empty cells. One pass over the rows, or
 * a few where so many columns have so many values that a number does not tell their combinations apart.
 */
export function* combinationsSteps(columns: readonly CodedColumn[], rowCount: number): Steps<Combinations> {
  let codes = new Int32Array(rowCount);
  let tuples: readonly Int32Array[] = [new Int32Array(0)];
  for (let from = 0, count = 0; from < columns.length; from += count) {
    count = fitting(columns, from, tuples.length);
    const own = columns.slice(from, from + count);
    const [before, former] = [codes, tuples];
    const cells = own.map((column) => column.codes);
    const widths = own.map(({ values }) => values.length);
    const joined = new Int32Array(rowCount);
    const next = [Int32Array.from([...former[0], ...own.map(() => 0)])];
    const known = new Map([[0, 0]]);
    const joining = inChunks(rowCount, ROWS_A_STEP, (start, end) => {
      for (let row = start; row < end; row++) {
        let key = before[row];
        for (let i = 0; i < count; i++) key = key * widths[i] + cells[i][row];
        let found = known.get(key);
        if (found === undefined) {
          const tuple = Int32Array.from([...former[before[row]], ...cells.map((of) => of[row])]);
          known.set(key, (found = next.push(tuple) - 1));
        }
        joined[row] = found;
      }
    });
    yield* within(joining, from / columns.length, count / columns.length);
    [codes, tuples] = [joined, next];
  }
  return { codes, tuples };
}
