import fc from 'fast-check';
import { assign, hungarian, type Edge } from '../../../../core/profiles/proposal/assignment';

/** The least cost over every one-to-one choice of columns. */
function bruteForce(cost: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === cost.length) return 0;
  let least = Infinity;
  cost[row].forEach((value, column) => {
    if (!used.includes(column)) least = Math.min(least, value + bruteForce(cost, row + 1, [...used, column]));
  });
  return least;
}

describe('hungarian', () => {
  it('finds the least total cost', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })).chain(([n, more]) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n + more, maxLength: n + more }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (cost) => {
        const columns = hungarian(cost);
        expect(new Set(columns).size).toBe(cost.length);
        expect(columns.reduce((sum, column, row) => sum + cost[row][column], 0)).toBe(bruteForce(cost));
      }),
    );
  });
});

describe('assign', () => {
  it('maximises the total worth, a row being free to take nothing', () => {
    const edges: Edge[] = [
      { row: 0, slot: 0, worth: 0.4 },
      { row: 0, slot: 1, worth: 0.3 },
      { row: 1, slot: 0, worth: 0.4 },
      { row: 3, slot: 5, worth: 0.1 },
    ];
    expect(assign(4, edges)).toEqual([1, 0, -1, 5]);
  });
  it('takes no edge at all', () => expect(assign(2, [])).toEqual([-1, -1]));
});
