/** The workbook of a publication: no hidden figure is in it, in any cell; and the workbook of a choice of indicators. */
import { protect } from '../../../core/disclosure';
import { catalogue } from '../../../core/indicators';
import {
  declarationFinder,
  hiddenByIndicator,
  hiddenExamples,
  hiddenReasons,
  publishedWorkbook,
  selectionWorkbook,
} from '../../../core/reports';
import { cellsOf, rowsOf, sheetOf, textsOf } from './seen';
import { sampleBase, sampleIndicators, sampleMeta, sampleRegion } from './sampleRegion';

const truth = sampleIndicators(sampleBase(300));
// Some indicators, whole and by sex: protecting all of a random base takes long.
const few = truth.filter(
  ({ indicateur, ventilation_1 }) =>
    /^(V01|V03|V09)$/.test(indicateur) && ['', 'sexe', 'ministere'].includes(ventilation_1),
);
const published = protect(few, { seuil: 5, certificateurs: sampleRegion.certificateurs });
const model = publishedWorkbook(sampleRegion, published, sampleMeta);

describe('publishedWorkbook', () => {
  const rows = rowsOf(sheetOf(model, 'Chiffres publiés'));

  it('shows « secret » and no figure where a row is hidden, its figures elsewhere', () => {
    expect(published.report.primaires).toBeGreaterThan(0);
    published.rows.forEach((row, i) => {
      const [shown, ...figures] = rows[i + 1].slice(6, 12);
      const isHidden = row.statut.startsWith('secret_');
      expect([i, shown === 'secret']).toEqual([i, isHidden]);
      if (isHidden) expect([i, figures.filter((figure) => typeof figure === 'number')]).toEqual([i, []]);
    });
  });

  it('tells the threshold, the reasons and the fingerprint', () => {
    const text = textsOf(sheetOf(model, 'Lisez-moi'));
    expect(text).toContain('1 à 4 personnes');
    expect(text).toContain(sampleMeta.empreinte);
    expect(text).toContain('Effectif inférieur au seuil');
  });
});

describe('hidden figures', () => {
  const { report } = published;

  it('add up, by reason and by indicator', () => {
    const hidden = report.primaires + report.secondaires;
    expect(hiddenReasons(report).reduce((sum, { n }) => sum + n, 0)).toBe(hidden);
    const by = hiddenByIndicator(published.rows);
    expect(by.reduce((sum, { primaires, secondaires }) => sum + primaires + secondaires, 0)).toBe(hidden);
    expect(by.reduce((sum, { lignes }) => sum + lignes, 0)).toBe(report.lignes);
  });

  it('gives examples of different indicators, of the kind asked for, never more than asked', () => {
    const examples = hiddenExamples(published.rows, 'secret_primaire', 3);
    expect(examples.map(({ statut }) => statut)).toEqual(Array(3).fill('secret_primaire'));
    expect(new Set(examples.map(({ indicateur }) => indicateur.split('.')[0])).size).toBeGreaterThan(1);
    expect(hiddenExamples([], 'secret_primaire', 3)).toEqual([]);
  });
});

describe('selectionWorkbook', () => {
  const chosen = catalogue.filter(({ id }) => ['V01', 'V09', 'V17.l2_jury'].includes(id));
  const of = declarationFinder(catalogue);
  const rows = truth.filter(
    ({ indicateur, ventilation_1 }) => chosen.includes(of(indicateur)!) && ['', 'sexe'].includes(ventilation_1),
  );
  const selection = selectionWorkbook(sampleRegion, chosen, rows, sampleMeta);

  it('has a sheet for each indicator, with a native chart, then the rows', () => {
    expect(selection.feuilles.map(({ nom }) => nom)).toEqual([
      'V01 Demandes déposées',
      'V09 Taux de validation totale',
      expect.stringMatching(/^V17\.l2_jury/),
      'Toutes les données',
    ]);
    for (const { nom, graphiques } of selection.feuilles.slice(0, 3)) {
      expect([nom, (graphiques ?? []).length > 0]).toEqual([nom, true]);
    }
  });

  it('charts the years, not the whole period that would dwarf them', () => {
    const [chart] = selection.feuilles[0].graphiques!;
    const cells = cellsOf(selection.feuilles[0]);
    const { ligne, hauteur } = chart.categories;
    const categories = Array.from({ length: hauteur }, (_, i) => cells.get(`A${ligne + i + 1}`)?.valeur);
    expect(categories).toEqual(categories.filter((label) => /^\d{4}$/.test(String(label))));
    expect(categories.length).toBeGreaterThan(1);
  });

  it('says so when nothing answers', () => {
    const empty = selectionWorkbook(sampleRegion, chosen.slice(0, 1), [], sampleMeta);
    expect(textsOf(empty.feuilles[0])).toContain('Aucune donnée');
  });
});
