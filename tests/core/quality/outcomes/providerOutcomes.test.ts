/** Results of providers: rows found by identifier, added up, measured; satisfaction only where candidates answered. */
import { providerOutcomes, resultLines } from '../../../../core/quality/outcomes';
import { library } from '../../../../core/quality/referentials';
import { answers, META, rowsFor, structure } from './sampleOutcomes';

const SIRET = '99999001300016';

describe('providerOutcomes', () => {
  const rows = [
    ...rowsFor('', 'total', { P01: 100, P02: [70, 100], P03: [10, 100] }),
    ...rowsFor(SIRET, 'total', { P01: 40, P02: [30, 40], P03: [4, 40], P04: [12, 30], P05: [9, 15] }),
    ...rowsFor(SIRET, '2023', { P01: 40, P02: [30, 40] }),
    ...rowsFor(SIRET, '2022', { P01: 0, P02: [0, 0] }),
    ...rowsFor('99999002100019', 'total', { P01: 7 }),
    ...rowsFor('NR', 'total', { P01: 3 }),
    { ...rowsFor(SIRET, 'total', { P02: [1, 1] })[0], indicateur: 'V15' },
    { ...rowsFor(SIRET, 'total', { P02: [1, 1] })[0], ventilation_1: 'certificateur' },
  ];
  const register = {
    structures: [structure(SIRET, 'Ressources'), structure('M-07', 'Aide et conseil')],
    listes: {},
  };
  const outcomes = providerOutcomes(rows, register, META);
  const [absent, found] = outcomes.structures;

  it('gives each structure its own rows, by name, and no one else’s', () => {
    expect(outcomes.structures.map(({ nom }) => nom)).toEqual(['Aide et conseil', 'Ressources']);
    expect(found.total.P02).toMatchObject({ numerateur: 30, denominateur: 40, valeur: 0.75, statut: 'ok' });
    // Wilson 95 % of 30/40, computed apart (R prop.test(30, 40, correct = FALSE)).
    expect(found.total.P02.ic95_bas).toBeCloseTo(0.5981, 4);
    expect(found.total.P02.ic95_haut).toBeCloseTo(0.8581, 4);
    expect(found.total.P01).toMatchObject({ valeur: 40, denominateur: null, ic95_bas: null });
    expect(found.ni_acheves_ni_abandonnes).toBe(6);
    expect(found.annees.map(({ annee }) => annee)).toEqual(['2023']);
  });

  it('flags what rests on fewer than 30 units', () => {
    expect([found.total.P04.statut, found.total.P05.statut]).toEqual(['ok', 'fragile']);
  });

  it('never takes silence of the base for a result of 0', () => {
    expect(absent).toMatchObject({ observee: false, annees: [] });
    for (const outcome of Object.values(absent.total))
      expect(outcome).toMatchObject({ valeur: null, statut: 'sans_objet' });
  });

  it('tells of the providers that the register does not hold, and of those that files do not name', () => {
    expect(outcomes.hors_registre).toEqual([{ id: '99999002100019', accompagnements: 7 }]);
    expect(outcomes.sans_nom).toBe(3);
  });

  it('finds a structure with an id of the region by its SIRET, however it is spaced, and adds up its names', () => {
    const both = [
      ...rowsFor('999 990 013 00016', 'total', { P02: [3, 4] }),
      ...rowsFor('M-07', 'total', { P02: [1, 2] }),
    ];
    const own = structure('M-07', 'Aide', { siret: '99999001300016' });
    const { structures, hors_registre } = providerOutcomes(both, { structures: [own], listes: {} }, META);
    expect(structures[0].total.P02).toMatchObject({ numerateur: 4, denominateur: 6 });
    expect(hors_registre).toEqual([]);
  });

  it('marks a sum of which a part is incomplete', () => {
    const part = rowsFor(SIRET, 'total', { P02: [30, 40] }, 'incomplet');
    expect(providerOutcomes(part, register, META).structures[1].total.P02.statut).toBe('incomplet');
  });

  it('says when the base tells nothing of support', () => {
    const { etat, structures } = providerOutcomes([], register, META);
    expect(etat).toBe('sans_prestataire');
    expect(structures).toHaveLength(2);
  });
});

describe('satisfaction', () => {
  const satisfaction = (marks: readonly (string | null)[]): unknown =>
    providerOutcomes(
      [],
      {
        structures: [structure(SIRET, 'Ressources')],
        listes: { 'questionnaire-candidat.reponses': answers(SIRET, marks) },
      },
      META,
    ).structures[0].satisfaction;

  it.each<[string, (string | null)[], unknown]>([
    ['no answer', [], { statut: 'non_mesuree', reponses: 0, moyenne: null, repartition: [] }],
    [
      'answers without an overall mark',
      [null, null],
      { statut: 'non_mesuree', reponses: 0, moyenne: null, repartition: [] },
    ],
    [
      'four answers: too few',
      ['4', '4', '3', '1'],
      { statut: 'trop_peu', reponses: 4, moyenne: null, repartition: [] },
    ],
    [
      'five, marks outside the scale left out',
      ['4', '4', '3', '1', null, '7', '4'],
      {
        statut: 'mesuree',
        reponses: 5,
        moyenne: 3.2,
        repartition: [
          { note: 1, reponses: 1 },
          { note: 2, reponses: 0 },
          { note: 3, reponses: 1 },
          { note: 4, reponses: 3 },
        ],
      },
    ],
  ])('%s', (_, marks, expected) => {
    expect(satisfaction(marks)).toEqual(expected);
  });
});

describe('resultLines', () => {
  const referential = library().get('martinique-2010');
  const [one, two, three] = referential.indicateurs;

  it('puts P04 before P05 wherever P05 is asked, and keeps the order of measures', () => {
    const asked = {
      ...referential,
      indicateurs: [
        { ...one, mesures: ['P05'] },
        { ...two, mesures: ['P06', 'P02'] },
      ],
    };
    expect(resultLines(asked).map(({ indicateur, mesure }) => `${indicateur} ${mesure}`)).toEqual([
      `${one.numero} P04`,
      `${one.numero} P05`,
      `${two.numero} P02`,
      `${two.numero} P06`,
    ]);
  });

  it('leaves out what it does not know how to measure', () => {
    expect(resultLines({ ...referential, indicateurs: [{ ...three, mesures: ['V01'] }] })).toEqual([]);
  });

  it('finds the result indicators of the shipped grid', () => {
    const asked = referential.indicateurs.flatMap(({ numero, mesures = [] }) =>
      mesures.map((mesure) => `${numero} ${mesure}`),
    );
    const lines = resultLines(referential).map(({ indicateur, mesure }) => `${indicateur} ${mesure}`);
    expect(asked.length).toBeGreaterThan(0);
    expect(lines).toEqual(expect.arrayContaining(asked));
  });
});
