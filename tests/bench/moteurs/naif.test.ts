/** The second opinion's readers of one cell. */
import {
  ageAt,
  ageBands,
  departementOf,
  departementOfPostcode,
  foldName,
  isoDate,
} from '../../../bench/moteurs/naif/valeurs';

it.each([
  ['04/03/2021', '2021-03-04'],
  ['04/03/21', '2021-03-04'],
  ['04-03-2021', '2021-03-04'],
  ['2021-03-04', '2021-03-04'],
  ['20210304', '2021-03-04'],
  ['1er mars 2021', '2021-03-01'],
  ['29 février 2024', '2024-02-29'],
  ['29/02/2023', ''],
  ['31/02/2024', ''],
  ['20240231', ''],
  ['31 février 2024', ''],
  ['00/00/0000', ''],
  ['NC', ''],
  ['néant', ''],
  ['', ''],
])('date %j is %j', (text, expected) => {
  expect(isoDate(text)).toBe(expected);
});

it.each([
  ['1990-06-15', '2020-06-14', 29],
  ['1990-06-15', '2020-06-15', 30],
  ['2000-02-29', '2023-02-28', 22],
  ['2000-02-29', '2023-03-01', 23],
  ['', '2023-03-01', null],
  ['2000-02-29', '', null],
])('born %s, on %s: %j years', (birth, day, expected) => {
  expect(ageAt(birth, day)).toBe(expected);
});

it.each([
  [29, '<30', '<30'],
  [30, '30-44', '30-39'],
  [39, '30-44', '30-39'],
  [40, '30-44', '40-49'],
  [44, '30-44', '40-49'],
  [45, '45+', '40-49'],
  [50, '45+', '50+'],
  [null, '', ''],
])('age %j is in %j and %j', (age, a, b) => {
  expect(ageBands(age)).toEqual({ a, b });
});

it.each([
  ['34500', '34'],
  ['1000', '01'],
  ['20000', '2A'],
  ['20200', '2B'],
  ['97110', '971'],
  ['97133', '977'],
  ['97150', '978'],
  ['', ''],
])('postcode %j is in département %j', (postcode, expected) => {
  expect(departementOfPostcode(postcode)).toBe(expected);
});

it.each([
  ['34 - Hérault', '34'],
  ['9', '09'],
  ['2A', '2A'],
  ['', ''],
])('département %j is %j', (text, expected) => {
  expect(departementOf(text)).toBe(expected);
});

it('folds a name', () => {
  expect(foldName("Léa d'Ostal-Çirel")).toBe('LEA D OSTAL CIREL');
});
