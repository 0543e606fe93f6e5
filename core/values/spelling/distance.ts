/** How far two folded labels are: Damerau-Levenshtein (optimal string alignment), bounded. */

/** Letters and digits of a text as 32 bits: one edit changes at most two of them, a cheap first sieve. */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) mask |= 1 << (c - 97);
    else mask |= c >= 48 && c <= 57 ? 1 << 26 : 1 << 27;
  }
  return mask;
}

/** Bits set in a 32-bit word (H. Warren, Hacker's Delight, 5-1). */
export function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Rows of the matrix, kept between calls: a column of labels asks thousands of times. */
let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`, or `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const n = b.length;
  if (Math.abs(a.length - n) > limit) return limit + 1;
  if (rows[0].length <= n) rows = [new Int32Array(n + 64), new Int32Array(n + 64), new Int32Array(n + 64)];
  let [before, previous, row] = rows;
  for (let j = 0; j <= n; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const c = a.charCodeAt(i - 1);
    const last = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let best = i;
    for (let j = 1; j <= n; j++) {
      const other = b.charCodeAt(j - 1);
      let d = previous[j - 1] + (c === other ? 0 : 1);
      if (previous[j] + 1 < d) d = previous[j] + 1;
      if (row[j - 1] + 1 < d) d = row[j - 1] + 1;
      if (j > 1 && last === other && c === b.charCodeAt(j - 2) && before[j - 2] + 1 < d) d = before[j - 2] + 1;
      row[j] = d;
      if (d < best) best = d;
    }
    if (best > limit) return limit + 1;
    const spare = before;
    before = previous;
    previous = row;
    row = spare;
  }
  return Math.min(previous[n], limit + 1);
}
