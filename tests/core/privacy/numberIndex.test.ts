/** Interning numbers: like a Map, whatever the numbers, across growth. */
import fc from 'fast-check';
import { NumberIndex, NumberList } from '../../../core/privacy/numberIndex';

it('numbers distinct numbers in the order they come', () => {
  const number = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5, max: 5 }), fc.nat(200));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), fc.constantFrom(1, 1000), (numbers, capacity) => {
      const index = new NumberIndex(capacity);
      const expected = new Map<number, number>();
      for (const n of numbers) {
        if (!expected.has(n)) expected.set(n, expected.size);
        expect(index.intern(n)).toBe(expected.get(n));
      }
      expect(index.size).toBe(expected.size);
      for (const [n, place] of expected) expect(index.find(n)).toBe(place);
      expect(index.find(2 ** 52 + 1)).toBe(expected.get(2 ** 52 + 1) ?? -1);
    }),
  );
});

it('a list grows and gives an array of its own length', () => {
  const list = new NumberList(new Int32Array(2));
  for (let i = 0; i < 100; i++) list.push(i * 3);
  expect(list.take()).toEqual(Int32Array.from({ length: 100 }, (_, i) => i * 3));
  expect(list.at(99)).toBe(297);
});
