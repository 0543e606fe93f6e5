/** Clusters: best pairs first, no chain through incompatible persons. */
import fc from 'fast-check';
import { clusterPairs } from '../../../../core/base/link/clusters';

const cluster = (
  nodes: number,
  pairs: readonly (readonly [number, number])[],
  apart: (a: number, b: number) => boolean,
) =>
  clusterPairs(
    nodes,
    Int32Array.from(pairs, ([a]) => a),
    Int32Array.from(pairs, ([, b]) => b),
    apart,
  );

it('joins what is linked, under its smallest node', () => {
  const { root, refused } = cluster(6, [[4, 5], [1, 4], [2, 3]], () => false); // prettier-ignore
  expect(Array.from(root)).toEqual([0, 1, 2, 2, 1, 1]);
  expect(Array.from(refused)).toEqual([0, 0, 0]);
});

it('refuses the weaker pair of a chain whose ends are incompatible', () => {
  const ends = (a: number, b: number): boolean => Math.abs(a - b) === 2;
  const { root, refused } = cluster(3, [[0, 1], [1, 2]], ends); // prettier-ignore
  expect(Array.from(root)).toEqual([0, 0, 2]);
  expect(Array.from(refused)).toEqual([0, 1]);
});

it('refuses a cluster too large for one person', () => {
  const pairs = Array.from({ length: 40 }, (_, i) => [i, i + 1] as const);
  const { root } = cluster(41, pairs, () => false);
  const sizes = new Map<number, number>();
  for (const one of root) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  expect(Math.max(...sizes.values())).toBeLessThanOrEqual(24);
});

it('never holds two incompatible nodes together, whatever the pairs', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a < b);
  const apart = (a: number, b: number): boolean => (a * 7 + b * 7) % 5 === 0;
  fc.assert(
    fc.property(fc.array(pair.filter(([a, b]) => !apart(a, b))), (pairs) => {
      const { root } = cluster(10, pairs, apart);
      for (let a = 0; a < 10; a++) {
        expect(root[a]).toBeLessThanOrEqual(a);
        for (let b = a + 1; b < 10; b++) if (root[a] === root[b]) expect(apart(a, b)).toBe(false);
      }
    }),
  );
});
