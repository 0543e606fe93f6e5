/** Rows that sheets of one workbook have in common: a sheet that gathers the others ("Tous") is known by them. */
import { FNV_OFFSET, fnv1a } from '../../table';
import type { RawTable } from '../../table';

/** A second hash: two of 32 bits take few rows for one another. */
const OTHER_SEED = 0x3c6ef372;
const HIGH = 0x200000;

/**
 * One number of 53 bits per row, the same for rows that hold the same texts under the same headers, in whatever order
 * their columns are; 0 for a row without any.
 */
function rowMarks({ columns, rowCount }: RawTable): Float64Array {
  const low = new Int32Array(rowCount);
  const high = new Int32Array(rowCount);
  for (const { header, codes, values } of columns) {
    const [one, other] = [FNV_OFFSET, OTHER_SEED].map((seed) =>
      Int32Array.from(values, (text, code) => (code === 0 ? 0 : fnv1a(text, fnv1a(`${header}\n`, seed)))),
    );
    for (let row = 0; row < rowCount; row++) {
      low[row] += one[codes[row]];
      high[row] += other[codes[row]];
    }
  }
  return Float64Array.from(low, (part, row) => (part >>> 0) * HIGH + (high[row] >>> 11));
}

/** @returns by table, how many of its rows another table holds too */
export function sharedRows(tables: readonly RawTable[]): readonly number[] {
  const marks = tables.map(rowMarks);
  const several = -1;
  const holders = new Map<number, number>();
  marks.forEach((own, table) => {
    for (const mark of own) {
      // A row that holds nothing is nobody's.
      if (mark === 0) continue;
      const holder = holders.get(mark);
      if (holder === undefined) holders.set(mark, table);
      else if (holder !== table) holders.set(mark, several);
    }
  });
  return marks.map((own) => own.reduce((sum, mark) => sum + (holders.get(mark) === several ? 1 : 0), 0));
}
