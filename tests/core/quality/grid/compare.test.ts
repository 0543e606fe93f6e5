/** Gap towards Qualiopi, progress between two evaluations, agreement of two auditors. */
import { agreementBetween, gapTowards, type Graded, kappaOf, progressBetween } from '../../../../core/quality/grid';
import { library } from '../../../../core/quality/referentials';
import { answer, evaluation, evidence } from '../sampleEvaluation';

const all = library();
const martinique = all.get('martinique-2010');
const rnq = all.get('rnq-v9');
const TODAY = '2026-10-15';

function graded(levels: Record<string, string | null> | string, referential = martinique, more = {}): Graded {
  return { evaluation: evaluation(referential, levels, more), referential };
}

describe('gapTowards', () => {
  const gap = (levels: Record<string, string | null> | string, preuves = [] as ReturnType<typeof evidence>[]) => {
    const found = gapTowards({ ...evaluation(martinique, levels), preuves }, all, 'rnq', TODAY);
    if (found === null) throw new Error('no crosswalk');
    return found;
  };
  const stateOf = (levels: Record<string, string | null> | string, numero: string) =>
    gap(levels).cibles.find((one) => one.numero === numero)?.etat;

  it('tells what is missing whatever the levels are (design/quality.md)', () => {
    for (const levels of ['3', '0', {}]) {
      const missing = gap(levels).cibles.filter(({ etat }) => etat === 'absent' || etat === 'secondaire');
      expect(missing.map(({ numero }) => numero)).toEqual('12 16 22 23 24 25 27 31 32'.split(' '));
    }
  });

  // RNQ 17: first 1 and 16; also 11.
  it.each([
    ['couvert', { 1: '2', 16: '2', 11: '2' }],
    ['couvert', { 1: '2' }],
    ['couvert', { 1: '2', 16: 'na' }],
    ['reserve', { 1: '2', 16: '2', 11: '1' }],
    ['a_risque', { 1: '2', 16: '1', 11: '2' }],
    ['non_evalue', { 11: '3' }],
    ['non_evalue', { 1: 'na' }],
  ])('%s: %j', (state, levels) => {
    expect(stateOf(levels, '17')).toBe(state);
  });

  it('says that a gap can only be major where it is so, and under which condition one applies', () => {
    const { cibles } = gap('2');
    expect(cibles.find(({ numero }) => numero === '4')?.mineure_possible).toBe(false);
    expect(cibles.find(({ numero }) => numero === '1')?.mineure_possible).toBe(true);
    expect(cibles.find(({ numero }) => numero === '27')?.condition).not.toBeNull();
  });

  it('takes evidence to each target that its indicators answer, expired or not', () => {
    const { cibles } = gap('2', [evidence(['1', '16'], { validite: '2026-10-14' })]);
    const reached = cibles.filter(({ preuves }) => preuves.length > 0).map(({ numero }) => numero);
    expect(reached).toEqual(['1', '17', '19', '26']);
    expect(cibles.find(({ numero }) => numero === '17')?.preuves).toMatchObject([{ par: ['1', '16'], expiree: true }]);
  });

  it('chooses the version in force, and says when the grid is of another', () => {
    expect(gapTowards(evaluation(martinique, '2'), all, 'rnq', '2026-11-01')?.referentiel.id).toBe('rnq-v10');
    const direct = gapTowards(evaluation(rnq, 'conforme'), all, 'rnq', '2026-11-01');
    expect(direct).toMatchObject({ voie: 'directe', autre_version: true });
    expect(direct?.effectifs.couvert).toBe(24);
  });

  it('is null where no crosswalk leads', () => {
    expect(gapTowards(evaluation(rnq, 'conforme'), all, 'aap', TODAY)).toBeNull();
  });
});

describe('progressBetween', () => {
  it.each([
    ['0', '2', 'progres', 'resorbe'],
    ['2', '3', 'progres', null],
    ['2', '1', 'recul', 'nouveau'],
    ['1', '1', 'identique', 'persistant'],
    ['2', '2', 'identique', null],
    [null, '1', 'entree', 'nouveau'],
    ['na', '2', 'entree', null],
    ['1', null, 'sortie', 'non_reexamine'],
    [null, 'na', 'vide', null],
  ])('%s then %s: %s, %s', (before, after, sens, ecart) => {
    const { indicateurs } = progressBetween(graded({ 1: before }), graded({ 1: after }));
    expect(indicateurs[0]).toMatchObject({ sens, ecart });
  });

  it('follows a lifted gap, unless the second evaluation still sees it', () => {
    const before = graded({ 1: '0' });
    const lifted: Graded = {
      ...before,
      evaluation: { ...before.evaluation, reponses: [answer('1', '0', { levee: '2026-05-01' })] },
    };
    const fate = (level: string | null) => progressBetween(lifted, graded({ 1: level })).indicateurs[0].ecart;
    expect([fate('2'), fate(null), fate('0')]).toEqual(['leve', 'leve', 'persistant']);
  });

  it('compares like for like, and says what a reader must know', () => {
    const before = graded({ 1: '0', 2: '2', 3: '1' }, martinique, { nature: 'diagnostic', date: '2027-01-01' });
    const { communs, reserves } = progressBetween(before, graded({ 1: '2', 2: '2', 4: '3' }));
    expect(communs).toEqual({ n: 2, conformes_avant: 1, conformes_apres: 2 });
    expect(reserves).toEqual(['ordre_inverse', 'natures_differentes']);
  });

  it('matches two versions by number, and nothing of two families', () => {
    const v10 = all.get('rnq-v10');
    const versions = progressBetween(graded('nc_majeure', rnq), graded('conforme', v10));
    expect(versions.reserves).toEqual(['versions_differentes']);
    expect(versions.communs).toEqual({ n: 24, conformes_avant: 0, conformes_apres: 24 });
    const families = progressBetween(graded('2'), graded('conforme', rnq));
    expect([families.indicateurs.length, families.abandonnes.length, families.nouveaux.length]).toEqual([0, 24, 24]);
  });
});

describe('kappa', () => {
  const plain = (i: number, j: number): number => Number(i !== j);
  const linear = (i: number, j: number): number => Math.abs(i - j);

  it.each([
    // Cohen (1960), Educational and Psychological Measurement 20, table 1: published 0.492.
    [
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      plain,
      0.492,
    ],
    // Altman (1991), Practical Statistics for Medical Research, xeromammograms: published 0.47, and 0.57 weighted.
    [
      [
        [21, 12, 0, 0],
        [4, 17, 1, 0],
        [3, 9, 15, 2],
        [0, 0, 0, 1],
      ],
      plain,
      0.473,
    ],
    [
      [
        [21, 12, 0, 0],
        [4, 17, 1, 0],
        [3, 9, 15, 2],
        [0, 0, 0, 1],
      ],
      linear,
      0.568,
    ],
    // Fleiss (1981), Statistical Methods for Rates and Proportions: published 0.68.
    [
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      plain,
      0.676,
    ],
    [
      [
        [20, 5],
        [10, 15],
      ],
      plain,
      0.4,
    ],
    [
      [
        [5, 0],
        [0, 5],
      ],
      plain,
      1,
    ],
    [
      [
        [0, 5],
        [5, 0],
      ],
      plain,
      -1,
    ],
  ])('%j', (counts, weight, expected) => {
    const { valeur } = kappaOf(counts as number[][], weight as typeof plain);
    expect(valeur).toBeCloseTo(expected as number, 3);
  });

  it.each([
    [
      [
        [0, 0],
        [0, 0],
      ],
      'aucun_commun',
    ],
    [
      [
        [7, 0],
        [0, 0],
      ],
      'un_seul_niveau',
    ],
  ])('has no value for %j', (counts, raison) => {
    expect(kappaOf(counts as number[][], plain)).toEqual({ valeur: null, raison });
  });
});

describe('agreementBetween', () => {
  it('counts what both rated, lists disagreements from the widest', () => {
    const a = graded({ 1: '0', 2: '2', 3: '1', 4: 'na', 5: '2', 6: '3' });
    const b = graded({ 1: '3', 2: '2', 3: '2', 4: '1', 5: '3', 7: '1' });
    const found = agreementBetween(a, b);
    expect(found).toMatchObject({ communs: 5, accords: 1, part_accord: 0.2, seulement_a: ['6'], seulement_b: ['7'] });
    expect(found.conformite).toEqual({ communs: 4, accords: 2, part_accord: 0.5 });
    expect(found.desaccords.map(({ indicateur, distance }) => [indicateur, distance])).toEqual([
      ['4', null],
      ['1', 3],
      ['3', 1],
      ['5', 1],
    ]);
    expect(found.kappa_pondere?.communs).toBe(4);
    expect(found.reserves).toEqual(['meme_auditeur']);
  });

  it('refuses two scales', () => {
    expect(() => agreementBetween(graded('2'), graded('conforme', rnq))).toThrow(RangeError);
  });
});
