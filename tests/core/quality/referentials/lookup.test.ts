/** Levels, indicators and criteria found by code or number. */
import { allowedLevels, byCriterion, indicatorOf, levelOf, library } from '../../../../core/quality/referentials';

const rnq = library().get('rnq-v9');

it.each([
  ['conforme', 'Conforme'],
  ['nc_majeure', 'Non-conformité majeure'],
  ['2', undefined],
  ['Conforme', undefined],
  ['', undefined],
])('level "%s": %s', (code, libelle) => {
  expect(levelOf(rnq, code)?.libelle).toBe(libelle);
});

it('admits the whole scale where nothing is restricted', () => {
  expect(allowedLevels(rnq, {})).toBe(rnq.echelle.niveaux);
  expect(allowedLevels(rnq, { niveaux: ['conforme', 'nc_majeure'] }).map(({ code }) => code)).toEqual([
    'nc_majeure',
    'conforme',
  ]);
});

it('finds an indicator by its number, as text', () => {
  expect(indicatorOf(rnq, '32')?.critere).toBe('7');
  expect(indicatorOf(rnq, '7')).toBeUndefined();
});

it('gives every indicator once, below its criterion', () => {
  for (const one of library().all) {
    const all = byCriterion(one).flatMap(({ indicateurs }) => indicateurs);
    expect([...all].sort((a, b) => one.indicateurs.indexOf(a) - one.indicateurs.indexOf(b))).toEqual(one.indicateurs);
  }
});
