/** The workbook of results: the right figures, the sentences that keep it honest, an empty state that says what to do. */
import { providerOutcomes, qualityAndOutcomes } from '../../../../core/quality/outcomes';
import { library } from '../../../../core/quality/referentials';
import { measuresFor, resultsWorkbook } from '../../../../core/reports/quality/resultats';
import { answers, META, quality, rowsFor, structure, withCompletion } from '../../quality/outcomes/sampleOutcomes';
import { rowsOf, sheetOf, textsOf } from '../seen';

const NAMES = { reseau: 'Réseau d’Atlantide', referentiel: 'Grille de 24 indicateurs' };
const SIRET = '99999001300016';
const referential = library().get('martinique-2010');

describe('resultsWorkbook', () => {
  const outcomes = withCompletion([
    [30, 40],
    [28, 40],
    [32, 40],
    [36, 40],
    [35, 40],
    [5, 10],
  ]);
  const grids = [8, 9, 10, 20, 22, 24].map((conformes, i) => quality(`S${i + 1}`, conformes));
  const beside = qualityAndOutcomes(grids, outcomes);
  const model = resultsWorkbook(outcomes, beside, NAMES);

  it('has its sheets in order, each printed on A4', () => {
    expect(model.feuilles.map(({ nom }) => nom)).toEqual([
      'Résultats',
      'Taux et intervalles',
      'Par année',
      'Qualité et résultats',
      'Fiches méthode',
    ]);
    for (const { impression } of model.feuilles) expect(impression?.paysage).toBe(true);
  });

  it('gives a line to each structure, then to the region', () => {
    const lines = rowsOf(sheetOf(model, 'Résultats'));
    expect(lines.find(([nom]) => nom === 'Structure 1')?.slice(0, 4)).toEqual(['Structure 1', 'S1', '-', 0.75]);
    expect(lines.find(([nom]) => nom === 'Ensemble de la région')?.[3]).toBeCloseTo(166 / 210, 10);
  });

  it('prints that an association is no effect, and that names make no ranking', () => {
    for (const sheet of ['Résultats', 'Qualité et résultats']) {
      expect(textsOf(sheetOf(model, sheet))).toContain('Association, pas effet');
    }
    const rates = textsOf(sheetOf(model, 'Taux et intervalles'));
    expect(rates).toContain('ce n’est pas un classement');
    expect(rates).toContain('Aucune des 6 structures ne se distingue');
    expect(rates).toContain('Moins de 30 unités');
  });

  it('draws rates between their bounds, over the lines of structures and the whole', () => {
    const [chart, ...others] = sheetOf(model, 'Taux et intervalles').graphiques ?? [];
    expect(others).toEqual([]);
    expect(chart.series.map(({ valeurs }) => [valeurs.colonne, valeurs.hauteur])).toEqual([
      [2, 7],
      [1, 7],
      [3, 7],
    ]);
    expect(chart.categories).toMatchObject({ feuille: 'Taux et intervalles', colonne: 0, hauteur: 7 });
  });

  it('charts no class that is not shown', () => {
    // Between the two classes shown, one is empty: a bar of 0 would be a lie.
    expect(sheetOf(model, 'Qualité et résultats').graphiques).toBeUndefined();
    const next = [8, 9, 10, 14, 15, 16].map((conformes, i) => quality(`S${i + 1}`, conformes));
    const shown = resultsWorkbook(outcomes, qualityAndOutcomes(next, outcomes), NAMES);
    const [chart] = sheetOf(shown, 'Qualité et résultats').graphiques ?? [];
    expect(chart.categories.hauteur).toBe(2);
  });

  it('gives each measure its method, with T and the fingerprint', () => {
    const text = textsOf(sheetOf(model, 'Fiches méthode'));
    for (const id of ['P01', 'P02', 'P03', 'P04', 'P05', 'P06']) expect(text).toContain(`${id} `);
    expect(text).toContain('31/12/2024');
    expect(text.split(META.empreinte)).toHaveLength(6);
    expect(text).toContain('jamais la base régionale');
  });

  it('leaves no slot of a sentence unfilled', () => {
    for (const sheet of model.feuilles) expect(textsOf(sheet)).not.toMatch(/\{\w+|undefined|NaN|resultats\./);
  });

  it('says what to do when the base tells nothing of support', () => {
    const empty = providerOutcomes([], { structures: [], listes: {} }, META);
    const drawn = resultsWorkbook(empty, qualityAndOutcomes([], empty), NAMES);
    expect(drawn.feuilles.map(({ nom }) => nom)).toEqual(['Résultats', 'Fiches méthode']);
    expect(textsOf(drawn.feuilles[0])).toContain('Activez dans le fichier de région');
  });

  it('still shows grids and satisfaction when the base tells nothing of support', () => {
    const register = {
      structures: [structure('S1', 'Structure 1')],
      listes: { 'questionnaire-candidat.reponses': answers('S1', ['4', '4', '3', '4', '4']) },
    };
    const silent = providerOutcomes([], register, META);
    const drawn = resultsWorkbook(silent, qualityAndOutcomes([quality('S1', 12)], silent), NAMES);
    expect(rowsOf(drawn.feuilles[0]).find(([nom]) => nom === 'Structure 1')).toEqual([
      'Structure 1',
      'S1',
      '-',
      '-',
      '-',
      '-',
      '-',
      '-',
      3.8,
      5,
    ]);
    expect(rowsOf(sheetOf(drawn, 'Qualité et résultats')).find(([nom]) => nom === 'Structure 1')?.[3]).toBe(0.5);
  });
});

describe('measuresFor', () => {
  const register = {
    structures: [structure(SIRET, 'Ressources'), structure('M-02', 'Autre')],
    listes: { 'questionnaire-candidat.reponses': answers(SIRET, ['4', '3', '3']) },
  };
  const outcomes = providerOutcomes(
    [
      ...rowsFor('', 'total', { P01: 100, P02: [84, 100], P04: [60, 84], P05: [30, 60] }),
      ...rowsFor(SIRET, 'total', { P01: 24, P02: [15, 24], P03: [2, 24], P04: [12, 15], P05: [9, 12] }),
      ...rowsFor(SIRET, '2022', { P02: [5, 8] }),
      ...rowsFor(SIRET, '2024', { P02: [10, 16] }),
    ],
    register,
    META,
  );
  const line = (structureId: string, mesure: string) =>
    measuresFor(referential, outcomes, structureId).mesures.find((one) => one.mesure === mesure);

  it('tells a rate with its interval, what it rests on, when, and beside the region', () => {
    expect(line(SIRET, 'P02')).toEqual({
      indicateur: '23',
      mesure: 'P02',
      libelle: 'Taux d’achèvement',
      valeur: '62,5\u202f% (42,7\u202f% à 78,8\u202f%)',
      detail:
        '15 sur 24, de 2022 à 2024\u00a0; moins de 30 unités, à lire avec prudence\u00a0; région\u00a0: 84\u202f%',
    });
  });

  it.each([
    [SIRET, 'P06', 'moins de 5 réponses', ''],
    ['M-02', 'P06', 'non mesurée', ''],
    ['M-02', 'P02', '-', 'Aucun parcours de la base ne nomme cette structure.'],
  ])('%s, %s: %s', (id, mesure, valeur, detail) => {
    expect(line(id, mesure)).toMatchObject({ valeur, detail });
  });

  it('states the calculation method of each measure that it gives, and that it is no finding', () => {
    const { mesures, methode } = measuresFor(referential, outcomes, SIRET);
    for (const mesure of new Set(mesures.map((one) => one.mesure))) {
      expect(methode.filter((sentence) => sentence.startsWith(`${mesure} `))).toHaveLength(1);
    }
    expect(methode[0]).toContain('ni un constat ni un niveau');
    expect(methode[methode.length - 1]).toContain(META.empreinte);
    expect(methode.join('\n')).not.toMatch(/\{\w+|undefined|resultats\./);
  });

  it('gives nothing of a structure that the register does not hold, and satisfaction alone without a base', () => {
    expect(measuresFor(referential, outcomes, 'inconnue')).toEqual({ mesures: [], methode: [] });
    const silent = providerOutcomes([], register, META);
    expect(measuresFor(referential, silent, SIRET).mesures.map(({ mesure }) => mesure)).toEqual(['P06']);
  });
});
