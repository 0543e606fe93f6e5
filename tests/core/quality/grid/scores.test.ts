/** Scores by criterion and for all, from tables of levels and from any grid. */
import fc from 'fast-check';
import { levelsRefused, scoresOf } from '../../../../core/quality/grid';
import { library } from '../../../../core/quality/referentials';
import { answer, evaluation } from '../sampleEvaluation';

const all = library();
const martinique = all.get('martinique-2010');
const rnq = all.get('rnq-v9');

/** Levels of the first indicators, in order; the others are left empty. */
function filled(referential: typeof rnq, codes: readonly (string | null)[]): ReturnType<typeof scoresOf> {
  const levels = Object.fromEntries(referential.indicateurs.map(({ numero }, i) => [numero, codes[i] ?? null]));
  return scoresOf(evaluation(referential, levels), referential);
}

it('is empty for an empty grid', () => {
  const { ensemble, criteres, majeures_retenues } = filled(martinique, []);
  expect(ensemble).toEqual({
    critere: '',
    indicateurs: 24,
    renseignes: 0,
    evalues: 0,
    conformes: 0,
    mineures: 0,
    majeures: 0,
    part_conforme: null,
    moyenne: null,
    pire: null,
  });
  expect(criteres.map(({ critere, indicateurs }) => [critere, indicateurs])).toEqual([
    ['1', 4],
    ['2', 7],
    ['3', 8],
    ['4', 3],
    ['5', 2],
  ]);
  expect(majeures_retenues).toBe(0);
});

it('leaves « non applicable » out of the denominator, and what is no level of the scale out of everything', () => {
  const { ensemble } = filled(martinique, ['0', '1', '2', '3', 'na', 'excellent', null]);
  expect(ensemble).toMatchObject({
    renseignes: 5,
    evalues: 4,
    conformes: 2,
    part_conforme: 0.5,
    moyenne: 1.5,
    pire: '0',
  });
});

it('does not count « non audité » as filled in', () => {
  const { ensemble } = filled(rnq, ['conforme', 'non_audite', 'non_applicable']);
  expect(ensemble).toMatchObject({ renseignes: 2, evalues: 1, conformes: 1 });
});

it.each([
  [4, 0, 0],
  [5, 0, 1],
  [9, 1, 2],
  [10, 1, 3],
])('%i minors and %i majors make %i retained', (mineures, majeures, retenues) => {
  // « Mineure » only where the référentiel allows it.
  const may = rnq.indicateurs.filter(({ niveaux }) => niveaux === undefined || niveaux.includes('nc_mineure'));
  const minor = new Set(may.slice(0, mineures).map(({ numero }) => numero));
  let left = majeures;
  const codes = rnq.indicateurs.map(({ numero }) =>
    minor.has(numero) ? 'nc_mineure' : left-- > 0 ? 'nc_majeure' : null,
  );
  const scores = filled(rnq, codes);
  expect(scores.ensemble).toMatchObject({ mineures, majeures });
  expect(scores.majeures_retenues).toBe(retenues);
});

it('takes the first of two answers, and none on an unknown indicator', () => {
  const grid = { ...evaluation(martinique, {}), reponses: [answer('1', '2'), answer('1', '0'), answer('99', '0')] };
  expect(scoresOf(grid, martinique).ensemble).toMatchObject({ evalues: 1, conformes: 1, pire: '2' });
});

it('gives sums of criteria that are the whole', () => {
  const codes = fc.constantFrom(...rnq.echelle.niveaux.map(({ code }) => code), null);
  fc.assert(
    fc.property(fc.array(codes, { minLength: 24, maxLength: 24 }), (levels) => {
      const { criteres, ensemble } = filled(rnq, levels);
      for (const field of ['indicateurs', 'renseignes', 'evalues', 'conformes', 'mineures', 'majeures'] as const) {
        expect(criteres.reduce((sum, one) => sum + one[field], 0)).toBe(ensemble[field]);
      }
      const means = criteres.reduce((sum, { moyenne, evalues }) => sum + (moyenne ?? 0) * evalues, 0);
      if (ensemble.moyenne !== null) expect(means / ensemble.evalues).toBeCloseTo(ensemble.moyenne, 9);
    }),
    { numRuns: 30 },
  );
});

it('counts no level that the indicator refuses: « mineure » where every gap is major', () => {
  const levels = { '1': 'nc_mineure', '4': 'nc_mineure', '5': 'nc_majeure', '6': 'conforme' };
  const grid = evaluation(rnq, levels);
  expect(scoresOf(grid, rnq).ensemble).toMatchObject({ renseignes: 3, evalues: 3, mineures: 1, majeures: 1 });
  expect([...levelsRefused(grid, rnq)].map(([numero, { code }]) => [numero, code])).toEqual([['4', 'nc_mineure']]);
  expect(levelsRefused(evaluation(rnq, { '4': 'parfait', '7': 'nc_mineure' }), rnq).size).toBe(0);
});
