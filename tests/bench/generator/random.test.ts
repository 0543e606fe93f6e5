/** Repeatable chance. */
import { Chance } from '../../../bench/generator/random';

const draw = (seed: number, index: number): number[] => {
  const chance = new Chance(seed, index);
  return [chance.next(), chance.next(), chance.next()];
};

it('depends on the seed and the index only', () => {
  expect(draw(1, 7)).toEqual(draw(1, 7));
  expect(draw(1, 8)).not.toEqual(draw(1, 7));
  expect(draw(2, 7)).not.toEqual(draw(1, 7));
});

it('reaches both ends of a range and nothing outside', () => {
  const chance = new Chance(1, 0);
  const seen = new Set(Array.from({ length: 500 }, () => chance.between(3, 5)));
  expect([...seen].sort()).toEqual([3, 4, 5]);
});

it('gives each value its weight', () => {
  const chance = new Chance(1, 0);
  const drawn = Array.from({ length: 10000 }, () =>
    chance.weighted([
      ['rare', 0.1],
      ['common', 0.9],
    ]),
  );
  const rare = drawn.filter((value) => value === 'rare').length;
  expect(rare).toBeGreaterThan(850);
  expect(rare).toBeLessThan(1150);
});
