/** Quality beside outcomes: intervals that know of clusters, nothing told of small classes, no ranking that noise makes. */
import { difference, pooledRate, positionOf, qualityAndOutcomes } from '../../../../core/quality/outcomes';
import { quality, withCompletion } from './sampleOutcomes';

const counts = (numerateur: number, denominateur: number) => ({ numerateur, denominateur });

describe('pooledRate', () => {
  it('is a Wilson interval where the structures do not differ', () => {
    const { valeur, bas, haut, effet_grappe } = pooledRate([counts(20, 40), counts(20, 40), counts(10, 20)]);
    expect([valeur, effet_grappe]).toEqual([0.5, 1]);
    // Wilson 95 % of 50/100.
    expect([bas, haut].map((one) => one.toFixed(4))).toEqual(['0.4038', '0.5962']);
  });

  it('is wider where they differ, by the design effect', () => {
    // By hand: p = 0.5; between = 20² + 0 + 20² = 800 on n = 120, k = 3: v = 1.5 * 800 / 14400 = 1/12; binomial = 1/480.
    const { valeur, effet_grappe, bas, haut } = pooledRate([counts(40, 40), counts(20, 40), counts(0, 40)]);
    expect(valeur).toBe(0.5);
    expect(effet_grappe).toBeCloseTo(40, 9);
    // Wilson 95 % of 1.5/3: 0.5 ± 1.96 * sqrt(0.25/3 + 1.96²/36) / (1 + 1.96²/3).
    expect([bas, haut].map((one) => one.toFixed(3))).toEqual(['0.125', '0.875']);
  });

  it('leaves structures without any unit aside', () => {
    expect(pooledRate([counts(3, 10), counts(0, 0)])).toEqual(pooledRate([counts(3, 10)]));
  });
});

it('gives the difference of two rates with Newcombe’s interval', () => {
  // Newcombe 1998, table II, method 10, case a: 56/70 - 48/80 = 0.2, 0.0524 to 0.3339.
  const gap = difference(pooledRate([counts(56, 70)]), pooledRate([counts(48, 80)]));
  expect(gap.valeur).toBeCloseTo(0.2, 10);
  expect([gap.bas, gap.haut].map((one) => one.toFixed(4))).toEqual(['0.0524', '0.3339']);
});

it.each([
  [15, 20, 0.5, 'indistinct'],
  [90, 100, 0.5, 'au_dessus'],
  [10, 100, 0.5, 'en_dessous'],
  // Beyond 95 %, not beyond 99.8 %: one of twenty would be there by chance.
  [61, 100, 0.5, 'indistinct'],
  [0, 0, 0.5, 'indistinct'],
] as const)('%d of %d beside %d: %s', (numerateur, denominateur, whole, position) => {
  expect(positionOf({ numerateur, denominateur }, whole)).toBe(position);
});

describe('qualityAndOutcomes', () => {
  const six = withCompletion([
    [30, 40],
    [28, 40],
    [32, 40],
    [36, 40],
    [35, 40],
    [37, 40],
  ]);
  const grids = [8, 9, 10, 20, 22, 24].map((conformes, i) => quality(`S${i + 1}`, conformes));
  const beside = qualityAndOutcomes(grids, six);
  const p02 = (of: typeof beside) => of.classes.map(({ mesures }) => mesures[0]);

  it('pools the classes that hold enough, and says why the others are not shown', () => {
    expect(beside.classes.map(({ classe, structures }) => [classe, structures])).toEqual([
      ['basse', 3],
      ['moyenne', 0],
      ['haute', 3],
    ]);
    expect(p02(beside).map(({ taux, retenu }) => [taux?.valeur ?? null, retenu])).toEqual([
      [0.75, null],
      [null, 'structures'],
      [0.9, null],
    ]);
  });

  it('gives the gap between the classes with its interval', () => {
    const [gap] = beside.ecarts;
    expect(gap.ecart).toMatchObject({ haute: 'haute', basse: 'basse' });
    expect(gap.ecart?.valeur).toBeCloseTo(0.15, 10);
    expect(gap.distinct).toBe(true);
    expect(beside.ecarts.slice(1).every(({ ecart, distinct }) => ecart === null && !distinct)).toBe(true);
  });

  it('does not call distinct a gap that the structures of one class explain', () => {
    // The same sums as above, but structures of one class far apart.
    const apart = withCompletion([
      [40, 40],
      [10, 40],
      [40, 40],
      [40, 40],
      [40, 40],
      [28, 40],
    ]);
    const [gap] = qualityAndOutcomes(grids, apart).ecarts;
    expect(gap.ecart?.valeur).toBeCloseTo(0.15, 10);
    expect(gap.distinct).toBe(false);
  });

  it.each<[string, [number, number][], string]>([
    [
      'two structures with units',
      [
        [30, 40],
        [30, 40],
        [0, 0],
      ],
      'structures',
    ],
    [
      '29 units',
      [
        [5, 10],
        [5, 10],
        [5, 9],
      ],
      'effectif',
    ],
    [
      'one structure that makes the class',
      [
        [80, 100],
        [3, 5],
        [3, 5],
      ],
      'dominante',
    ],
  ])('hides a class of %s', (_, rates, reason) => {
    const hidden = qualityAndOutcomes(
      rates.map((_rate, i) => quality(`S${i + 1}`, 20)),
      withCompletion(rates),
    );
    expect(p02(hidden)[2]).toMatchObject({ taux: null, retenu: reason });
  });

  it.each([
    [11, 'basse'],
    [12, 'moyenne'],
    [19, 'moyenne'],
    [20, 'haute'],
    [24, 'haute'],
  ])('%d of 24 conform is in the class « %s »', (conformes, classe) => {
    expect(qualityAndOutcomes([quality('S1', conformes)], withCompletion([[3, 4]])).lignes[0].classe).toBe(classe);
  });

  it('compares the shares of one référentiel only', () => {
    const mixed = qualityAndOutcomes([...grids.slice(0, 5), quality('S6', 24, 'rnq-v9')], six);
    expect(mixed.referentiel).toBe('martinique-2010');
    expect(mixed.lignes.map(({ classe }) => classe)).toEqual(['basse', 'basse', 'basse', 'haute', 'haute', null]);
  });

  it('keeps structures in the order of their names, and tells how few stand apart', () => {
    expect(beside.lignes.map(({ nom }) => nom)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Structure ${n}`));
    expect(beside.distinctes.P02).toEqual({ hors: 0, sur: 6 });
    expect(beside.distinctes.P05).toEqual({ hors: 0, sur: 0 });
  });

  it('has nothing to say without grids', () => {
    const none = qualityAndOutcomes([], six);
    expect(none.referentiel).toBe('');
    expect(none.lignes.every(({ qualite, classe }) => qualite === null && classe === null)).toBe(true);
  });
});
