/** The dashboard: the right figures in the right cells, signs for weak ones, charts over the cells that they name. */
import { catalogue } from '../../../core/indicators';
import { dashboard } from '../../../core/reports';
import { Figures } from '../../../core/reports/figures';
import type { Chart, WorkbookModel } from '../../../core/workbook';
import { cellName } from '../../../core/workbook';
import { emptyBase, sampleBase, sampleIndicators, sampleMeta, sampleRegion } from './sampleRegion';
import { cellsOf, rowsOf, sheetOf, textsOf } from './seen';

const indicators = sampleIndicators(sampleBase(1200));
const figures = new Figures(indicators, sampleRegion, sampleMeta.jour);
const model = dashboard(sampleRegion, indicators, sampleMeta);

const SHEETS = [
  'Lisez-moi',
  'Synthèse',
  'Entonnoir',
  'Recevabilité',
  'Jury',
  'Délais',
  'Profils',
  'Par certificateur',
  'Toutes les données',
  'Fiches méthode',
];

function charts(of: WorkbookModel): { sheet: string; chart: Chart }[] {
  return of.feuilles.flatMap(({ nom, graphiques }) => (graphiques ?? []).map((chart) => ({ sheet: nom, chart })));
}

/** The first row of a sheet that begins with a label. */
function rowOf(sheet: string, label: string): unknown[] {
  const row = rowsOf(sheetOf(model, sheet)).find(([first]) => first === label);
  if (row === undefined) throw new Error(`no row ${label} in ${sheet}`);
  return row;
}

describe('dashboard', () => {
  it('has its sheets in order, presented and linked from the first', () => {
    expect(model.feuilles.map(({ nom }) => nom)).toEqual(SHEETS);
    const links = [...cellsOf(model.feuilles[0]).values()].flatMap(({ lien }) => lien?.feuille ?? []);
    expect(links).toEqual(SHEETS.slice(1));
    expect(textsOf(model.feuilles[0])).toContain('Ne les diffusez pas');
  });

  it('shows the last complete year, its evolution, and what each rate rests on', () => {
    const row = rowOf('Synthèse', 'Taux de recevabilité');
    const [before, now] = ['2024', '2025'].map((year) => figures.row('V03', 'flux', year));
    expect(row[3]).toBe(now?.valeur);
    expect(row[2]).toBe(before?.valeur);
    expect(row[4]).toBeCloseTo(((now?.valeur ?? 0) - (before?.valeur ?? 0)) * 100, 0);
    expect(row[5]).toBe(now?.denominateur);
  });

  it('gives no evolution for cohorts', () => {
    expect(rowOf('Synthèse', 'Recevables certifiés (cohorte)')[4]).toBe('-');
  });

  it('counts parcours at each step of the funnel, from several sources', () => {
    const row = rowOf('Entonnoir', '2024');
    expect(row[1]).toBe(figures.row('V01', 'flux', '2024')?.valeur);
    expect(row[3]).toBe(figures.row('V03', 'flux', '2024')?.numerateur);
    const women = figures.row('V24.l2', 'flux', '2024', 'sexe', 'F');
    expect(row[4]).toBe((women?.denominateur ?? 0) + (women?.inconnus ?? 0));
    const steps = row.slice(1) as number[];
    expect(steps.every((count) => count > 0)).toBe(true);
  });

  it('marks a year that is not over', () => {
    expect(rowOf('Jury', '2026 (en cours)')[1]).toBe(figures.row('V09', 'flux', '2026')?.denominateur);
  });

  it('draws native charts over cells that hold what they say', () => {
    const all = charts(model);
    expect(all.map(({ sheet, chart }) => `${sheet} ${chart.genre}`)).toEqual([
      'Entonnoir colonnes',
      'Entonnoir colonnes',
      'Recevabilité colonnes',
      'Jury colonnes_empilees',
      'Jury barres_empilees_100',
      'Délais courbes',
      'Profils colonnes',
    ]);
    for (const { chart } of all) {
      const sheet = sheetOf(model, chart.categories.feuille);
      const cells = cellsOf(sheet);
      const { ligne, colonne, hauteur, largeur } = chart.categories;
      const length = hauteur * largeur;
      expect(length).toBeGreaterThan(0);
      for (let i = 0; i < length; i++) {
        const at = hauteur > 1 ? cellName(ligne + i, colonne) : cellName(ligne, colonne + i);
        expect([chart.titre, at, typeof cells.get(at)?.valeur]).toEqual([chart.titre, at, 'string']);
        expect(cells.get(at)?.valeur).not.toBe('Ensemble');
      }
      for (const { nom, valeurs } of chart.series) {
        expect(valeurs.hauteur * valeurs.largeur).toBe(length);
        // Its header is the series' name, except the share of women, which is a row.
        const header = cells.get(cellName(valeurs.ligne - 1, valeurs.colonne))?.valeur;
        if (hauteur > 1) expect(header).toBe(nom);
      }
      // The chart stands below its table, on free rows.
      const used = [...cells.keys()].map((name) => Number(/\d+/.exec(name)?.[0]) - 1);
      const { place } = chart;
      expect(used.filter((row) => row >= place.ligne && row < place.ligne + place.hauteur)).toEqual([]);
    }
  });

  it('sets weak figures in grey italics, and says what it means', () => {
    const cells = [...cellsOf(sheetOf(model, 'Jury')).values()];
    const weak = indicators.filter(
      ({ indicateur, periode, ventilation_1, statut }) =>
        indicateur === 'V09' && periode === '2025' && ventilation_1 === 'departement' && statut === 'fragile',
    );
    expect(weak.length).toBeGreaterThan(0);
    for (const { valeur } of weak) {
      const shown = cells.filter((cell) => cell.valeur === valeur && cell.style === 'taux');
      expect(shown.some(({ attenue }) => attenue === true)).toBe(true);
    }
    expect(textsOf(sheetOf(model, 'Jury'))).toContain('moins de 30');
  });

  it('writes « - » where there is nothing to count, never zero per cent', () => {
    const cells = [
      ...cellsOf(
        sheetOf(dashboard(sampleRegion, sampleIndicators(sampleBase(40)), sampleMeta), 'Par certificateur'),
      ).values(),
    ];
    expect(cells.some(({ valeur, style }) => valeur === '-' && style === 'taux')).toBe(true);
  });

  it('holds every row in « Toutes les données », each value in its own format', () => {
    const sheet = sheetOf(model, 'Toutes les données');
    const [block] = sheet.blocs;
    expect(block.genre === 'table' && block.table.rowCount).toBe(indicators.length);
    const cells = cellsOf(sheet);
    indicators.forEach((row, i) => {
      const style = cells.get(`K${i + 2}`)?.style;
      const expected = /\.(mediane|moyenne|q1|q3|p90)$/.test(row.indicateur)
        ? 'jours'
        : row.denominateur === null
          ? 'entier'
          : 'taux';
      expect([row.indicateur, style]).toEqual([row.indicateur, expected]);
    });
  });

  it('describes every indicator of the catalogue', () => {
    const text = textsOf(sheetOf(model, 'Fiches méthode'));
    for (const { id, nom, question } of catalogue) {
      for (const expected of [id, nom, question]) expect(text).toContain(expected);
    }
    expect(text).toContain(sampleMeta.empreinte);
    expect(text).toContain('« Décision de recevabilité » vaut : Recevable, Recevable partiellement');
  });

  it('says so when a delivery is missing', () => {
    const missing = dashboard(
      sampleRegion,
      sampleIndicators(sampleBase(300), [{ id: 'draaf', ministere: 'Agriculture' }]),
      sampleMeta,
    );
    for (const name of ['Lisez-moi', 'Synthèse', 'Jury'])
      expect(textsOf(sheetOf(missing, name))).toContain('Il manque la livraison');
  });

  it('has no empty sheet when there is no data, and no chart over nothing', () => {
    const empty = dashboard(sampleRegion, sampleIndicators(emptyBase()), sampleMeta);
    expect(empty.feuilles.map(({ nom }) => nom)).toEqual(SHEETS);
    for (const sheet of empty.feuilles) expect(textsOf(sheet).trim()).not.toBe('');
    expect(charts(empty)).toEqual([]);
    expect(textsOf(sheetOf(empty, 'Jury'))).toContain('Aucune donnée pour ce tableau');
  });

  it('leaves no slot unfilled', () => {
    for (const sheet of model.feuilles) expect(textsOf(sheet)).not.toMatch(/\{\w+[}|]/);
  });
});
