/** Numbers, days and spaces as French sentences write them. */
import { countText, dayText, frenchSpaces, numberText, percentColumn, percentText } from '../../../core/reports/french';
import { dayNumber, MISSING_DAY } from '../../../core/table';

const plain = (text: string): string => text.replace(/\u202f/g, ' ');

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1 000'],
    [1234567, '1 234 567'],
  ])('counts %d as %s', (n, expected) => {
    expect(plain(countText(n))).toBe(expected);
  });

  it.each([
    [12.34, 1, '12,3'],
    [12.35, 1, '12,4'],
    [12, 1, '12'],
    [1234.5, 1, '1 234,5'],
    [-0.04, 1, '0'],
    [-0.05, 1, '-0,1'],
    [465.5, 0, '466'],
  ])('writes %d with %d decimals as %s', (value, digits, expected) => {
    expect(plain(numberText(value, digits))).toBe(expected);
  });

  it.each([
    [0.5, '50 %', '50,0 %'],
    [0.8644, '86,4 %', '86,4 %'],
    [1, '100 %', '100,0 %'],
    [0, '0 %', '0,0 %'],
  ])('gives the rate %d as %s, in a column as %s', (rate, text, column) => {
    expect(plain(percentText(rate))).toBe(text);
    expect(plain(percentColumn(rate))).toBe(column);
  });
});

describe('days', () => {
  it.each([
    [dayNumber(2024, 2, 9), '09/02/2024'],
    [dayNumber(987, 12, 31), '31/12/0987'],
    [MISSING_DAY, ''],
  ])('%d: %s', (day, expected) => {
    expect(dayText(day)).toBe(expected);
  });
});

describe('spaces', () => {
  it('never breaks a line before double punctuation or inside guillemets', () => {
    expect(frenchSpaces('Quoi ? « oui » : 5 %; a, b')).toBe('Quoi\u00a0? «\u00a0oui\u00a0»\u00a0: 5\u00a0%; a, b');
  });
});
