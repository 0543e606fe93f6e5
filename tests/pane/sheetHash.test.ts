/** The hash of a sheet tells contents apart, and nothing else. */
import { gridOfRows, type PlainCell } from '../../core/reading';
import { lastOf } from '../../core/table';
import { sheetHashSteps } from '../../pane/sheetHash';

const hash = (rows: PlainCell[][], more: Parameters<typeof gridOfRows>[2] = {}): string =>
  lastOf(sheetHashSteps(gridOfRows('Feuil1', rows, more)));

const day = (number: number): PlainCell => ({ number, format: 'dd/mm/yyyy' });

it.each<[string, PlainCell[][], PlainCell[][]]>([
  [
    'blank cells at the end of a row',
    [['a', 'b'], ['c']],
    [
      ['a', 'b', '', null],
      ['c', ''],
    ],
  ],
  ['blank rows at the end of the sheet', [['a']], [['a'], [], ['', '']]],
  ['how a date is shown', [[day(45000)]], [[{ number: 45000, format: 'd mmm yy' }]]],
  ['a date typed as ISO text', [[day(45000)]], [['2023-03-15']]],
])('%s does not count', (_what, one, other) => {
  expect(hash(one)).toBe(hash(other));
});

it.each<[string, PlainCell[][], PlainCell[][]]>([
  ['a value', [['a']], [['b']]],
  ['a place', [['a', '']], [['', 'a']]],
  ['a row', [['a']], [[], ['a']]],
  ['where cells end', [['ab', 'c']], [['a', 'bc']]],
  ['leading zeros', [['007']], [[7]]],
])('%s counts', (_what, one, other) => {
  expect(hash(one)).not.toBe(hash(other));
});

it('is the same in the two date systems', () => {
  expect(hash([[day(45000 - 1462)]], { date1904: true })).toBe(hash([[day(45000)]]));
});

it('stops for breath on a large sheet', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 30 }, (__, column) => `${row} ${column}`));
  let steps = 0;
  for (const share of sheetHashSteps(gridOfRows('Feuil1', rows))) {
    steps++;
    expect(share).toBeLessThan(1);
  }
  expect(steps).toBeGreaterThanOrEqual(7); // 31 000 cells, 4 000 a step
});
