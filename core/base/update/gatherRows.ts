/** Takes rows out of two columns that are one, end to end. */
import type { Column } from '../../table';
import { MISSING_DAY } from '../../table';

/**
 * Row i of the result is row `rows[i]` of `first`, or of `second` from `length` (the rows of `first`) on; -1 gives a
 * missing cell. A text column gets a dictionary of its own, in the order of the rows.
 * @param first missing altogether where it is undefined; at least one is there
 */
export function gatherRows(
  name: string,
  first: Column | undefined,
  second: Column | undefined,
  length: number,
  rows: Int32Array,
): Column {
  const kind = (first ?? second)?.kind;
  const n = rows.length;
  if (kind === 'date') {
    const days = new Int32Array(n).fill(MISSING_DAY);
    for (let i = 0; i < n; i++) {
      const column = rows[i] < length ? first : second;
      if (rows[i] >= 0 && column?.kind === 'date') days[i] = column.days[rows[i] < length ? rows[i] : rows[i] - length];
    }
    return { kind, name, days };
  }
  if (kind === 'number') {
    const numbers = new Float64Array(n).fill(NaN);
    for (let i = 0; i < n; i++) {
      const column = rows[i] < length ? first : second;
      if (rows[i] >= 0 && column?.kind === 'number') {
        numbers[i] = column.numbers[rows[i] < length ? rows[i] : rows[i] - length];
      }
    }
    return { kind, name, numbers };
  }
  const values = [''];
  const codeOf = new Map([['', 0]]);
  const maps = [first, second].map((column) =>
    new Int32Array(column?.kind === 'text' ? column.values.length : 0).fill(-1),
  );
  const codes = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const isSecond = rows[i] >= length;
    const column = isSecond ? second : first;
    if (rows[i] < 0 || column?.kind !== 'text') continue;
    const code = column.codes[isSecond ? rows[i] - length : rows[i]];
    const map = maps[isSecond ? 1 : 0];
    if (map[code] < 0) {
      const value = column.values[code];
      let known = codeOf.get(value);
      if (known === undefined) codeOf.set(value, (known = values.push(value) - 1));
      map[code] = known;
    }
    codes[i] = map[code];
  }
  return { kind: 'text', name, codes, values };
}
