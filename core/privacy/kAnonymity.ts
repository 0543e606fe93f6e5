/** k-anonymity of a table of persons: how many rows share each combination of what others may know of them. */

/** A column as codes: equal codes, equal values. */
export interface Coded {
  readonly codes: ArrayLike<number>;
}

export interface Anonymity {
  /** Rows of the smallest group; 0 for a table without rows. */
  readonly k: number;
  /** Rows in groups of fewer than the k asked for. */
  readonly exposed: number;
}

/**
 * Groups the rows by all the columns together (Sweeney 2002: a table is k-anonymous when no group has fewer than k rows).
 * @param asked rows in smaller groups are counted as exposed
 */
export function kAnonymity(columns: readonly Coded[], rowCount: number, asked: number): Anonymity {
  // Group of each row, refined column after column: two numbers make one, then are numbered anew.
  let groups = new Int32Array(rowCount);
  let sizes: number[] = [rowCount];
  for (const { codes } of columns) {
    const known = new Map<number, number>();
    const next = new Int32Array(rowCount);
    sizes = [];
    for (let row = 0; row < rowCount; row++) {
      const pair = groups[row] * 0x4000000 + codes[row];
      let group = known.get(pair);
      if (group === undefined) {
        group = known.size;
        known.set(pair, group);
        sizes.push(0);
      }
      next[row] = group;
      sizes[group]++;
    }
    groups = next;
  }
  if (rowCount === 0) return { k: 0, exposed: 0 };
  let k = rowCount;
  let exposed = 0;
  for (const size of sizes) {
    if (size < k) k = size;
    if (size < asked) exposed += size;
  }
  return { k, exposed };
}
