/** Codes are as narrow as their column lets them be, and never lose one. */
import { LONG_COLUMN, narrowed, recodedRows, sizedCodes } from '../../../core/table';

describe('sizedCodes', () => {
  it.each([
    [LONG_COLUMN - 1, 1, Int32Array],
    [LONG_COLUMN, 1, Uint8Array],
    [LONG_COLUMN, 256, Uint8Array],
    [LONG_COLUMN, 257, Uint16Array],
    [LONG_COLUMN, 65536, Uint16Array],
    [LONG_COLUMN, 65537, Int32Array],
  ])('%d rows, codes below %d', (rows, size, kind) => {
    const codes = sizedCodes(rows, size);
    expect(codes).toBeInstanceOf(kind);
    expect(codes.length).toBe(rows);
    codes[rows - 1] = size - 1;
    expect(codes[rows - 1]).toBe(size - 1);
  });
});

describe('narrowed', () => {
  it.each([1, 256, 257, 65536, 65537])('keeps every code below %d', (size) => {
    const codes = new Int32Array(LONG_COLUMN);
    for (let row = 0; row < codes.length; row++) codes[row] = row % size;
    const narrow = narrowed(codes, size);
    let different = 0;
    for (let row = 0; row < codes.length; row++) if (narrow[row] !== row % size) different++;
    expect(different).toBe(0);
  });

  it('leaves a short column as it is', () => {
    const codes = Int32Array.of(0, 1, 2);
    expect(narrowed(codes, 3)).toBe(codes);
  });
});

describe('recodedRows', () => {
  it('gives numbers that the codes themselves could not hold', () => {
    const codes = sizedCodes(LONG_COLUMN, 2);
    codes[1] = 1;
    const made = recodedRows(codes, (code, row) => (code === 1 ? 1_000_000 : -row));
    expect([made[1], made[LONG_COLUMN - 1]]).toEqual([1_000_000, 1 - LONG_COLUMN]);
  });
});
