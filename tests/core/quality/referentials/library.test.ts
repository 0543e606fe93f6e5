/** Which référentiel: by id, by date, ours or the region's. */
import { Problem, tellProblem } from '../../../../core/messages';
import type { Crosswalk, Referential } from '../../../../core/quality/referentials';
import { library, shippedReferentials } from '../../../../core/quality/referentials';

const shipped = library();

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (fault) {
    if (fault instanceof Problem) {
      // No slot stays empty in the sentence that people read.
      expect(JSON.stringify(tellProblem(fault))).not.toMatch(/\{\w+\}/);
      return fault;
    }
    throw fault;
  }
  throw new Error('nothing was thrown');
}

describe('get', () => {
  it('knows what we ship', () => {
    expect(shipped.all.map(({ id }) => id)).toEqual([
      'martinique-2010',
      'charte-2010',
      'rnq-v9',
      'rnq-v10',
      'aap-2025',
    ]);
    for (const one of shippedReferentials) expect(shipped.get(one.id)).toBe(one);
  });

  it('names those that exist when asked for another', () => {
    const problem = problemOf(() => shipped.get('rnq-v8'));
    expect(problem.code).toBe('qualite_referentiel_inconnu');
    expect(problem.slots.liste).toContain('rnq-v9');
  });
});

describe('inForce', () => {
  it.each([
    ['rnq', '1999-01-01', 'rnq-v9'],
    ['rnq', '2024-03-08', 'rnq-v9'],
    ['rnq', '2026-10-31', 'rnq-v9'],
    ['rnq', '2026-11-01', 'rnq-v10'],
    ['rnq', '2031-05-05', 'rnq-v10'],
    ['martinique', '2010-06-01', 'martinique-2010'],
    ['charte', '2026-06-01', 'charte-2010'],
    ['aap', '2025-07-10', 'aap-2025'],
  ])('%s on %s: %s', (famille, day, id) => {
    expect(shipped.inForce(famille, day).id).toBe(id);
  });

  it.each([
    ['aap', '2025-07-09', 'qualite_aucun_en_vigueur'],
    ['iso', '2026-01-01', 'qualite_famille_inconnue'],
    ['rnq', '', 'qualite_date_invalide'],
    ['rnq', '31/10/2026', 'qualite_date_invalide'],
    ['rnq', '2026-02-30', 'qualite_date_invalide'],
  ])('%s on "%s" is refused: %s', (famille, day, code) => {
    expect(problemOf(() => shipped.inForce(famille, day)).code).toBe(code);
  });

  const martinique = shipped.get('martinique-2010');
  const next: Referential = { ...martinique, id: 'martinique-2027', validite: { debut: '2027-01-01', fin: null } };

  it('lets a version with a beginning take over from one without an end', () => {
    const own = library([next]);
    expect(own.inForce('martinique', '2026-12-31').id).toBe('martinique-2010');
    expect(own.inForce('martinique', '2027-01-01').id).toBe('martinique-2027');
  });

  it('does not choose between two that began on the same day', () => {
    const own = library([next, { ...next, id: 'martinique-2027-bis' }]);
    expect(problemOf(() => own.inForce('martinique', '2027-01-01')).code).toBe('qualite_plusieurs_en_vigueur');
  });
});

describe("the region's own", () => {
  const martinique = shipped.get('martinique-2010');
  const crosswalk = shipped.crosswalk('martinique-2010', 'rnq') as Crosswalk;

  it('takes the place of ours when it has its id', () => {
    const own = library([{ ...martinique, titre: 'Revu par le Comité technique' }]);
    expect(own.get('martinique-2010').titre).toBe('Revu par le Comité technique');
    expect(own.all).toHaveLength(shipped.all.length);
  });

  it.each([
    ['qualite_referentiel_double', () => library([martinique, martinique])],
    ['qualite_passage_double', () => library([], [crosswalk, crosswalk])],
    [
      'qualite_rattachements_doubles',
      () =>
        library(
          [],
          [],
          [1, 2].map(() => ({ format: 1, referentiel: 'martinique-2010', rattachements: [] }) as const),
        ),
    ],
    ['qualite_referentiel_inconnu', () => library([], [{ ...crosswalk, de: 'bretagne-2020' }])],
    ['qualite_famille_inconnue', () => library([], [{ ...crosswalk, vers: { famille: 'iso', genre: 'critere' } }])],
    ['qualite_referentiel_inconnu', () => library([], [], [{ format: 1, referentiel: 'bretagne', rattachements: [] }])],
    ['qualite_passage_absent', () => shipped.withoutCounterpart('charte-2010', 'rnq', '2026-01-01')],
  ])('%s', (code, run) => {
    expect(problemOf(run).code).toBe(code);
  });

  it.each([
    [{ de: '25', principal: '1', secondaires: [] }, '25', 'martinique-2010'],
    [{ de: '1', principal: '7', secondaires: [] }, '7', 'rnq'],
    [{ de: '1', principal: '1', secondaires: ['2', '33'] }, '33', 'rnq'],
  ])('refuses a link to a number that does not exist: %j', (lien, numero, referentiel) => {
    const problem = problemOf(() => library([], [{ ...crosswalk, liens: [lien] }]));
    expect(problem.code).toBe('qualite_passage_numero');
    expect(problem.slots).toMatchObject({ numero, referentiel });
  });
});
