/** Names of areas and of sheets. */
import { areaName, rangeName, sheetName, isRangeName } from '../../../core/workbook';

it.each([
  [{ ligne: 0, colonne: 0, hauteur: 1, largeur: 1 }, 'A1', 'A1:A1'],
  [{ ligne: 1, colonne: 26, hauteur: 3, largeur: 2 }, 'AA2:AB4', 'AA2:AB4'],
])('%j is %s', (area, short, whole) => {
  expect([areaName(area), rangeName(area)]).toEqual([short, whole]);
});

it.each([
  ['Candidats', [], 'Candidats'],
  ['candidats', ['Candidats'], 'candidats (2)'],
  ['2024/2025 : reçus', [], '2024-2025 - reçus'],
  ["'à part'", [], '’à part’'],
  ['   ', [], 'Feuille'],
  ['a'.repeat(40), ['a'.repeat(31)], `${'a'.repeat(27)} (2)`],
])('%j beside %j is %j', (wanted, taken, expected) => {
  expect(sheetName(wanted, new Set(taken.map((name) => name.toLowerCase())))).toBe(expected);
});

it.each([
  ['Score_global', true],
  ['critère1', true],
  ['_liste', true],
  ['N1', false],
  ['ABC12', false],
  ['R1C1', false],
  ['L2', false],
  ['VRAI', false],
  ['1er', false],
  ['un nom', false],
])('name of a range, %s: %s', (name, expected) => {
  expect(isRangeName(name)).toBe(expected);
});
