/** Free sheet names, as close as possible to the wanted one. */
import { freeSheetName } from '../../addin/sheetNames';

it.each([
  ['colonne', [], 'colonne'],
  ['colonne', ['Colonne'], 'colonne (2)'],
  ['colonne', ['colonne', 'colonne (2)'], 'colonne (3)'],
  ['a/b:c', [], 'a b c'],
  ["'cité'", [], '’cité’'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
])('%s among %j: %s', (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});
