/** Steps: every element once, shares that grow from 0 to 1, results in their order. */
import fc from 'fast-check';
import { inChunks, inTurn, lastOf, within } from '../../../core/table';
import type { Steps } from '../../../core/table';

function sharesOf(work: Steps<unknown>): number[] {
  return [...work];
}

describe('inChunks', () => {
  it('gives every element once, in order, never more than the size in one step', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), (count, size) => {
        const seen: number[] = [];
        let last = 0;
        const work = inChunks(count, size, (from, to) => {
          for (let i = from; i < to; i++) seen.push(i);
        });
        for (const share of work) {
          expect(seen.length - last).toBeLessThanOrEqual(size);
          expect(share).toBe(seen.length / count);
          last = seen.length;
        }
        expect(seen).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
  });
});

describe('within', () => {
  it('places the shares of a part in the whole, and returns its result', () => {
    function* half(): Steps<string> {
      yield 0.5;
      yield 1;
      return 'made';
    }
    expect(sharesOf(within(half(), 0.2, 0.4))).toEqual([0.4, 0.6000000000000001]);
    expect(lastOf(within(half(), 0, 1))).toBe('made');
  });
});

describe('inTurn', () => {
  it('gives the results in the order of the items, and shares that never go back', () => {
    const work = (): Steps<number[]> =>
      inTurn([3, 1, 2], function* (item, index) {
        for (let k = 0; k < item; k++) yield k / item;
        return item * 10 + index;
      });
    expect(lastOf(work())).toEqual([30, 11, 22]);
    const shares = sharesOf(work());
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });
});
