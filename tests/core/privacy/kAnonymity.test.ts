/** Groups of rows that share every combination, against the plain definition. */
import fc from 'fast-check';
import { kAnonymity } from '../../../core/privacy';

const column = (codes: number[]): { codes: number[] } => ({ codes });

describe('kAnonymity', () => {
  it.each([
    [[], 3, { k: 3, exposed: 0 }],
    [[column([1, 1, 1])], 3, { k: 3, exposed: 0 }],
    [[column([1, 1, 2])], 3, { k: 1, exposed: 3 }],
    [[column([1, 1, 2, 2]), column([5, 5, 5, 6])], 4, { k: 1, exposed: 2 }],
    [[column([])], 0, { k: 0, exposed: 0 }],
  ])('%j', (columns, rows, expected) => {
    expect(kAnonymity(columns, rows, rows === 4 ? 2 : 3)).toEqual(expected);
  });

  it('is the size of the smallest set of equal rows', () => {
    const row = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.integer({ min: 2, max: 6 }), (rows, asked) => {
        const sizes = new Map<string, number>();
        for (const one of rows) sizes.set(one.join(), (sizes.get(one.join()) ?? 0) + 1);
        const columns = [0, 1, 2].map((c) => column(rows.map((one) => one[c])));
        const exposed = [...sizes.values()].filter((size) => size < asked).reduce((sum, size) => sum + size, 0);
        expect(kAnonymity(columns, rows.length, asked)).toEqual({ k: Math.min(...sizes.values()), exposed });
      }),
    );
  });
});
