/** Texts given to Excel stay texts, without a mark where none is needed. */
import { markedText, textCell } from '../../addin/textCell';

it.each([
  ['Fictif', 'Fictif'],
  ['Élise de l’Exemple', 'Élise de l’Exemple'],
  ['', ''],
  ['#N/A', '#N/A'],
  ['007', "'007"],
  ['1,5', "'1,5"],
  ['01/02/2025', "'01/02/2025"],
  ['mars 2024', "'mars 2024"],
  ['=1+1', "'=1+1"],
  ['+33', "'+33"],
  ['-', "'-"],
  ['@vae', "'@vae"],
  ["'x", "''x"],
  ['VRAI', "'VRAI"],
  ['false', "'false"],
  [' oui', "' oui"],
  ['\t=1', "'\t=1"],
])('%j in a general cell is given as %j', (text, given) => {
  expect(markedText(text)).toBe(given);
});

it.each([
  ['007', '007'],
  ['=1+1', '=1+1'],
  ["'x", "''x"],
])('%j in a text cell is given as %j', (text, given) => {
  expect(textCell(text)).toBe(given);
});
