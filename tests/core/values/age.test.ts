/** Ages in completed years and their two systems of bands. */
import { MISSING_DAY, parseIsoDay } from '../../../core/table';
import { ageAt, trancheA, trancheB } from '../../../core/values/age';

it.each([
  ['1985-07-14', '2024-07-13', 38],
  ['1985-07-14', '2024-07-14', 39],
  ['2000-02-29', '2023-02-28', 22],
  ['2000-02-29', '2023-03-01', 23],
  ['2000-02-29', '2024-02-29', 24],
  ['2024-01-01', '2024-01-01', 0],
  ['2024-01-02', '2024-01-01', null],
])('born on %s, on %s: %s', (birth, reference, age) => {
  expect(ageAt(parseIsoDay(birth), parseIsoDay(reference))).toBe(age);
});

it('is unknown when a date is missing', () => {
  expect(ageAt(MISSING_DAY, 0)).toBeNull();
  expect(ageAt(0, MISSING_DAY)).toBeNull();
});

it.each([
  [null, '', ''],
  [18, '<30', '<30'],
  [29, '<30', '<30'],
  [30, '30-44', '30-39'],
  [39, '30-44', '30-39'],
  [40, '30-44', '40-49'],
  [44, '30-44', '40-49'],
  [45, '45+', '40-49'],
  [49, '45+', '40-49'],
  [50, '45+', '50+'],
])('%s years: %s, %s', (age, a, b) => {
  expect([trancheA(age), trancheB(age)]).toEqual([a, b]);
});
