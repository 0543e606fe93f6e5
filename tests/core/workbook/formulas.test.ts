/** Formulas in parts: texts and names of sheets are never taken one for the other. */
import { formulaAreas, formulaParts, onSheets } from '../../../core/workbook';

const TRICKY = `IF('L''eau, 1'!$A$1="a ""Grille!A1"", 'b'!c",COUNTIF(Synthèse!B2:B9,"<0.5")*1.5E-2,-.5)&"'"`;

it('parts put together are the formula', () => {
  const parts = formulaParts(TRICKY);
  expect(parts.map(({ brut }) => brut).join('')).toBe(TRICKY);
  expect(parts.flatMap(({ feuille }) => feuille ?? [])).toEqual(["L'eau, 1", 'Synthèse']);
  expect(parts.filter(({ genre }) => genre === 'texte').map(({ brut }) => brut)).toEqual([
    `"a ""Grille!A1"", 'b'!c"`,
    '"<0.5"',
    `"'"`,
  ]);
  expect(parts.filter(({ genre }) => genre === 'nombre').map(({ brut }) => brut)).toEqual(['1.5E-2', '.5']);
  expect(parts.filter(({ genre }) => genre === 'nom').map(({ brut }) => brut)).toEqual([
    'IF',
    '$A$1',
    'COUNTIF',
    'B2',
    'B9',
  ]);
});

it.each([
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
  [`'Grille'!A1&"'Grille'!A1"`, `'L''autre (2)'!A1&"'Grille'!A1"`],
  ['Grille!A1+1', `'L''autre (2)'!A1+1`],
  [`'Absente'!A1`, null],
])('%s over renamed sheets', (formula, expected) => {
  expect(onSheets(formula, new Map([['Grille', "L'autre (2)"]]))).toBe(expected);
});

it('neighbouring formulas make one rectangle', () => {
  const computed = { valeur: 1, formule: 'A1' };
  const cellules = [
    [{ valeur: 1 }, computed, computed],
    [null, computed, computed],
    [computed, { valeur: 2 }, null],
  ];
  expect(formulaAreas({ genre: 'cellules', ligne: 4, colonne: 2, cellules })).toEqual([
    { ligne: 4, colonne: 3, hauteur: 2, largeur: 2 },
    { ligne: 6, colonne: 2, hauteur: 1, largeur: 1 },
  ]);
});
