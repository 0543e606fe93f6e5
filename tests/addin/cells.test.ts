/** Excel's numbers that are dates. */
import { hostCells, isDateFormat, serialToIso } from '../../addin/cells';

describe('isDateFormat', () => {
  it.each([
    ['General', false],
    ['0.00', false],
    ['@', false],
    ['[Red]0.00', false],
    ['0 "jours"', false],
    ['#,##0\\d', false],
    ['hh:mm', false],
    ['dd/mm/yyyy', true],
    ['[$-40C]d mmmm yyyy;@', true],
    ['yyyy-mm-dd', true],
    ['m/d/yy h:mm', true],
  ])('%s: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe('serialToIso', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [45351, '2024-02-29'],
    [45351.75, '2024-02-29'],
  ])('%d: %s', (serial, expected) => {
    expect(serialToIso(serial)).toBe(expected);
  });
});

it('keeps text, numbers and booleans, and writes dates in ISO', () => {
  const values = [['007', 3, true, '', 45351, '#REF!']];
  const formats = [['@', 'General', 'General', 'General', 'dd/mm/yyyy', 'General']];
  expect(hostCells(values, formats)).toEqual([['007', 3, true, null, '2024-02-29', '#REF!']]);
});
