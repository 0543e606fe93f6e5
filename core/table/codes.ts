/** Codes of a column, row by row: read only, and as narrow as its distinct values let them be where the column is long. */

/**
 * Codes to read, of one, two or four bytes. It has no `map`: what that makes is as narrow as the codes themselves, and
 * larger numbers would be cut without a word (`recodedRows` makes whole ones).
 */
export interface Codes extends Iterable<number> {
  readonly length: number;
  readonly [row: number]: number;
  includes(code: number): boolean;
  indexOf(code: number): number;
  forEach(look: (code: number, row: number) => void): void;
  some(holds: (code: number, row: number) => boolean): boolean;
  slice(from?: number, to?: number): Codes;
  subarray(from?: number, to?: number): Codes;
}

/** Codes to write: nothing above the size that they were made for. */
export type OwnCodes = Int32Array | Uint16Array | Uint8Array;

/**
 * Columns shorter than that have codes of one width: little is gained on them, and loops that only ever meet one kind of
 * array are the fastest.
 */
export const LONG_COLUMN = 1 << 17;

/**
 * Codes for so many rows, all 0.
 * @param size one more than the largest code that will be written
 */
export function sizedCodes(rows: number, size: number): OwnCodes {
  if (rows < LONG_COLUMN || size > 1 << 16) return new Int32Array(rows);
  return size > 1 << 8 ? new Uint16Array(rows) : new Uint8Array(rows);
}

/** The same codes, narrower where that is worth it; `size` is one more than the largest of them. */
export function narrowed(codes: Int32Array, size: number): OwnCodes {
  const narrow = sizedCodes(codes.length, size);
  if (narrow instanceof Int32Array) return codes;
  narrow.set(codes);
  return narrow;
}

/** A whole number for each row, from its code. */
export function recodedRows(codes: Codes, of: (code: number, row: number) => number): Int32Array {
  const made = new Int32Array(codes.length);
  for (let row = 0; row < made.length; row++) made[row] = of(codes[row], row);
  return made;
}
