/** Pairs of whole numbers take numbers in the order they come, as a map of texts would give them. */
import * as fc from 'fast-check';
import { PairIndex } from '../../../core/table';

it('numbers pairs as a map of their texts does, however many', () => {
  const small = fc.integer({ min: -3, max: 3 });
  const whole = fc.oneof(small, fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 300 }), (pairs) => {
      const index = new PairIndex();
      const expected = new Map<string, number>();
      for (const [a, b] of pairs) {
        const key = `${a} ${b}`;
        if (!expected.has(key)) expected.set(key, expected.size);
        expect(index.of(a, b)).toBe(expected.get(key));
      }
      expect(index.size).toBe(expected.size);
    }),
    { numRuns: 30 },
  );
});

it('keeps its numbers while it grows', () => {
  const index = new PairIndex();
  for (let i = 0; i < 5000; i++) expect(index.of(i % 71, i)).toBe(i);
  for (let i = 0; i < 5000; i++) expect(index.of(i % 71, i)).toBe(i);
});
