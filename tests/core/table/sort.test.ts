/** Sorting in steps: the order of `Array.sort`, equal elements included, in bounded steps. */
import fc from 'fast-check';
import { lastOf, sortedIndices, sortSteps } from '../../../core/table';

/** Few distinct keys, so that equal ones meet in every merge. */
const lists = fc.integer({ min: 0, max: 9000 }).chain((length) => fc.tuple(fc.constant(length), fc.nat(40), fc.nat()));

/** A list drawn from a seed: fast-check would take long to make thousands of elements. */
function drawn(length: number, keys: number, seed: number): { key: number; at: number }[] {
  let x = seed + 1;
  return Array.from({ length }, (_, at) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return { key: Math.floor((x / 2 ** 32) * (keys + 1)), at };
  });
}

it('sorts as Array.sort does, and equal elements keep their order', () => {
  fc.assert(
    fc.property(lists, ([length, keys, seed]) => {
      const list = drawn(length, keys, seed);
      const expected = [...list].sort((a, b) => a.key - b.key);
      lastOf(sortSteps(list, (a, b) => a.key - b.key));
      expect(list).toEqual(expected);
      const order = lastOf(sortedIndices(length, (a, b) => list[b].key - list[a].key || a - b));
      expect(Array.from(order, (i) => list[i].key)).toEqual(expected.map(({ key }) => key).reverse());
    }),
    { numRuns: 25 },
  );
});

it('compares a bounded number of elements in one step, whatever the length', () => {
  const list = drawn(60000, 1000, 7);
  let compared = 0;
  let most = 0;
  const work = sortSteps(list, (a, b) => {
    compared++;
    return a.key - b.key;
  });
  for (const _ of work) {
    most = Math.max(most, compared);
    compared = 0;
  }
  // A run of 1024 takes 1024 x 10 comparisons at most, a step of a merge 4096.
  expect(most).toBeLessThanOrEqual(10240);
});
