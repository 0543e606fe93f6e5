/** Messages between the pane and its host stay under their limit, whatever the rows. */
import * as fc from 'fast-check';
import { ReadingPace, rowBlocks, rowBytes } from '../../pane/messageSize';

const cells = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.double(), fc.boolean(), fc.constant(null));
const grids = fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { maxLength: 40 });

describe('rowBytes', () => {
  it('is never less than what the row weighs in JSON, and not much more', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 9 }), (row) => {
        const real = Buffer.byteLength(JSON.stringify(row)) + 1;
        expect(rowBytes(row)).toBeGreaterThanOrEqual(real);
        expect(rowBytes(row)).toBeLessThanOrEqual(3 * real + 8);
      }),
    );
  });
});

describe('rowBlocks', () => {
  it('covers every row once, in order, and stays under the limit unless one row alone is over it', () => {
    fc.assert(
      fc.property(grids, fc.integer({ min: 1, max: 120 }), (grid, limit) => {
        let next = 0;
        for (const { first, count } of rowBlocks(grid, limit)) {
          expect(first).toBe(next);
          next = first + count;
          const size = grid.slice(first, next).reduce((sum, row) => sum + rowBytes(row), 0);
          expect(count === 1 || size <= limit).toBe(true);
        }
        expect(next).toBe(grid.length);
      }),
    );
  });
});

describe('ReadingPace', () => {
  it('begins small, grows by steps, and settles under the limit', () => {
    const pace = new ReadingPace(10, 100_000);
    const sizes: number[] = [];
    for (let i = 0; i < 4; i++) {
      const rows = pace.next(1_000_000);
      sizes.push(rows);
      pace.weighed(rows, rows * 20);
    }
    expect(sizes).toEqual([1000, 4500, 4500, 4500]);
  });

  it('asks for four times less after a refusal, and says when a single row was refused', () => {
    const pace = new ReadingPace(10, 100_000);
    expect(pace.refused(1000)).toBe(true);
    expect(pace.next(5000)).toBe(250);
    expect(pace.next(3)).toBe(3);
    expect(pace.refused(1)).toBe(false);
  });
});
