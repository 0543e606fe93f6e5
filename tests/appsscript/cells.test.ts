/** What crosses the bridge of Sheets: plain values only. */
import * as vm from 'node:vm';
import { plainCell, plainGrid } from '../../appsscript/cells';
import { WallClock } from '../../appsscript/wallClock';

const clock = new WallClock(null);

describe('plainCell', () => {
  it.each([
    ['', null],
    [undefined, null],
    [null, null],
    ['007', '007'],
    [7, 7],
    [false, false],
    [new Date(2024, 1, 29), '2024-02-29'],
    [new Date(1899, 11, 30), '1899-12-30'],
    [vm.runInNewContext('new Date(2024, 0, 1)'), '2024-01-01'],
  ])('%p: %p', (value, expected) => {
    expect(plainCell(value, clock)).toBe(expected);
  });
});

describe('plainGrid', () => {
  it.each([
    ['a cell', 'III', [['III']]],
    ['a blank cell', '', [[null]]],
    ['a column', [['III'], ['']], [['III'], [null]]],
    ['a row', [[1, 2]], [[1, 2]]],
  ])('%s', (_name, argument, expected) => {
    expect(plainGrid(argument, () => clock)).toEqual(expected);
  });
});
