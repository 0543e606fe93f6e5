/** The catalogue of cell functions: complete in both languages, and true to the shape it is given. */
import { catalogue } from '../../../core/messages';
import { callFunction, customFunctions, type CellGrid } from '../../../core/tasks/customFunctions';

describe.each(customFunctions)('VAE.$name', ({ name, parameters, result, run }) => {
  it('has a name that Excel and Sheets accept', () => {
    expect(name).toMatch(/^[A-Z][A-Z_]*$/);
  });

  it.each(['fr', 'en'] as const)('is explained in %s, parameters included', (language) => {
    const codes = [`fonction.${name}`, ...parameters.map((parameter) => `fonction.${name}.${parameter}`)];
    expect(codes.filter((code) => !catalogue[language].phrases[code])).toEqual([]);
  });

  it('gives nothing for blanks, in the shape of its result', () => {
    const blank = [
      [null, ''],
      [null, null],
    ];
    expect(run(...parameters.map(() => blank))).toEqual(
      result === 'nombre'
        ? [['']]
        : [
            ['', ''],
            ['', ''],
          ],
    );
  });
});

it.each([
  ['NIVEAU', [['V', 'III']], [['3', '5']]],
  ['DATE', [['14 juillet 2023'], ['2023-12-01']], [['2023-07-14'], ['2023-12-01']]],
  ['SEXE', [['Madame'], ['M.']], [['F'], ['H']]],
  ['RESULTAT', [['Validation totale'], ['Refus']], [['VT'], ['REF']]],
  ['DEPARTEMENT', [['Vaucluse'], ['2A']], [['84'], ['2A']]],
  ['RNCP', [['RNCP 35830']], [['35830']]],
])('VAE.%s', (name, grid, expected) => {
  expect(customFunctions.find((candidate) => candidate.name === name)?.run(grid)).toEqual(expected);
});

const call = (name: string, ...grids: CellGrid[]): unknown => {
  const found = customFunctions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(name);
  return callFunction(found, grids, 'fr')[0][0];
};
const column = (...cells: (string | number | boolean)[]): (string | number | boolean)[][] =>
  cells.map((cell) => [cell]);

describe('VAE.TAUX', () => {
  const absent = [[null]];
  it.each([
    ['answers, unknown ones aside', [column('oui', 'non', 'Oui', '', 'NR', '?')], 2 / 3],
    ['true and false', [column(true, false, false, false)], 1 / 4],
    ['1 and 0', [column(1, 0, 1, 1)], 3 / 4],
    ['a parameter left out', [column('oui', 'non'), absent], 1 / 2],
    ['one answer', [column('oui'), absent], 1],
    ['within those in scope', [column('oui', 'non', 'oui', ''), column('oui', 'oui', 'non', 'oui')], 1 / 2],
    ['1 and 0 within 1 and 0', [column(1, 0, 1, 0), column(1, 1, 0, 1)], 1 / 3],
    ['nobody in scope', [column('oui', 'non'), column('non', 'non')], ''],
    ['counts', [column(30, 12), column(60, 24)], 0.5],
    ['counts of different lengths', [column(30), column(60, 40)], 0.3],
    ['two figures', [column(1), column(4)], 0.25],
    ['two ones', [column(1), column(1)], 1],
    ['out of nothing', [column(0), column(0)], ''],
  ])('%s', (_what, grids, expected) => {
    expect(call('TAUX', ...grids)).toBe(expected);
  });

  it.each([
    [column('oui', 'non'), column('oui'), 'même nombre de cellules (2 et 1)'],
    [column(12, 40), absent, 'sur combien'],
    [column(60), column(30), 'dépasse'],
  ])('refuses %j with %j in a sentence', (numerator, denominator, sentence) => {
    expect(() => call('TAUX', numerator, denominator)).toThrow(sentence);
  });
});

describe('VAE.DELAI_MEDIAN', () => {
  it.each([
    [
      'texts',
      column('01/02/2024', '2024-03-01', '15 janvier 2024'),
      column('11/02/2024', '2024-03-05', '16/01/2024'),
      4,
    ],
    ['serials of Excel', column(45000, 45000), column(45010, 45020.75), 15],
    ['serials of a workbook of 1904', column(45000 - 1462, 45000 - 1462), column(45010 - 1462, 45020 - 1462), 15],
    ['ends before their starts aside', column('2024-01-10', '2024-01-10'), column('2024-01-01', '2024-01-13'), 3],
    [
      'unknown dates aside',
      column('2024-01-10', '', 'inconnu', 7),
      column('2024-01-12', '2024-01-13', '2024-01-14', 9),
      2,
    ],
    ['nothing known', column('', 'NR'), column('2024-01-12', '2024-01-13'), ''],
  ])('%s', (_what, starts, ends, expected) => {
    expect(call('DELAI_MEDIAN', starts, ends)).toBe(expected);
  });

  it('refuses ranges of different sizes', () => {
    expect(() => call('DELAI_MEDIAN', column('2024-01-10'), column('', ''))).toThrow('même taille');
  });
});
