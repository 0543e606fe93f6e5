/** The catalogue of cell functions: complete in both languages, and true to the shape it is given. */
import { catalogue } from '../../../core/messages';
import { customFunctions } from '../../../core/tasks/customFunctions';

describe.each(customFunctions)('VAE.$name', ({ name, parameters, run }) => {
  it('has a name that Excel and Sheets accept', () => {
    expect(name).toMatch(/^[A-Z][A-Z_]*$/);
  });

  it.each(['fr', 'en'] as const)('is explained in %s, parameters included', (language) => {
    const codes = [`fonction.${name}`, ...parameters.map((parameter) => `fonction.${name}.${parameter}`)];
    expect(codes.filter((code) => !catalogue[language].phrases[code])).toEqual([]);
  });

  it('gives back the shape of its range, blanks as blanks', () => {
    expect(
      run([
        [null, ''],
        [null, null],
      ]),
    ).toEqual([
      ['', ''],
      ['', ''],
    ]);
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
