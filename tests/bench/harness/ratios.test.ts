/** Medians of per-round ratios. */
import { median, rotated, summarise } from '../../../bench/harness/ratios';

const at = (wall: number) => ({ wall, cpu: 1, peak: 1 });

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('median of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

it('compares within a round: a slow machine in one round does not move the ratio', () => {
  const rounds = [
    new Map([
      ['base', at(1)],
      ['ours', at(0.5)],
    ]),
    new Map([
      ['base', at(10)],
      ['ours', at(5)],
    ]),
    new Map([
      ['base', at(2)],
      ['ours', at(1.5)],
    ]),
  ];
  expect(summarise(rounds, 'ours', 'base', 'wall')).toEqual({ value: 1.5, ratio: 0.5, least: 0.5, greatest: 0.75 });
});

it('gives every engine every place', () => {
  const orders = [0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''));
  expect(orders).toEqual(['abc', 'bca', 'cab', 'abc']);
});
