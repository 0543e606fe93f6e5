/** Runs of equal neighbours; a hole ends a run. */
import { runsOf } from '../../../core/workbook';

it.each<[[number, number][], [number, number, number][]]>([
  [[], []],
  [
    [
      [0, 5],
      [1, 5],
      [2, 7],
    ],
    [
      [0, 2, 5],
      [2, 1, 7],
    ],
  ],
  [
    [
      [1, 4],
      [3, 4],
    ],
    [
      [1, 1, 4],
      [3, 1, 4],
    ],
  ],
])('%j: %j', (entries, runs) => {
  expect(runsOf(entries)).toEqual(runs);
});
