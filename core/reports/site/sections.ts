/** What the page shows: each section is its columns, its rows, and perhaps a chart. */
import type { View } from '../../indicators';
import { phrase } from '../../messages';
import { inTurn, within } from '../../table';
import type { Steps } from '../../table';
import type { Measured } from '../dashboard/tables';
import { yearLabel } from '../dashboard/tables';
import { readingOf } from '../dashboard/summary';
import type { Figures, Shape } from '../figures';
import { isWeak, shapeOf } from '../figures';
import { countText, numberText, percentText } from '../french';
import { rubriqueTitle } from '../labels';
import type { Plot, PlotSeries, Point } from './charts';
import { columnsChart, sharesChart } from './charts';
import type { Child, Markup } from './markup';
import { element } from './markup';
import type { TableRow } from './tables';
import { figureTable, measured, modalityRows, yearRows } from './tables';
import { figureText, hiddenMark, isHidden } from './value';

/** Figures of the cards, in order. */
const KEY: readonly { readonly indicateur: string; readonly vue: View; readonly titre: string }[] = [
  { indicateur: 'V01', vue: 'flux', titre: 'tableau.cle.V01' },
  { indicateur: 'V03', vue: 'flux', titre: 'tableau.cle.V03' },
  { indicateur: 'V05.mediane', vue: 'flux', titre: 'tableau.cle.V05' },
  { indicateur: 'V09', vue: 'flux', titre: 'tableau.cle.V09' },
  { indicateur: 'V17.depot_jury.mediane', vue: 'flux', titre: 'tableau.cle.V17' },
];

/** Key figures of the last complete year. */
export function keyFigures(figures: Figures): Child {
  const cards = KEY.flatMap(({ indicateur, vue, titre }) => {
    const row = figures.row(indicateur, vue, figures.year);
    if (row === undefined) return [];
    const hidden = isHidden(row);
    const shape: Shape = shapeOf(row);
    return [
      element(
        'li',
        {},
        element('strong', {}, hidden ? hiddenMark() : figureText(row.valeur, shape)),
        element('span', {}, phrase(titre)),
        hidden || row.valeur === null
          ? ''
          : element(
              'span',
              { class: 'discret' },
              `${readingOf(row)}${isWeak(row) ? ` ${phrase('site.fragile')}` : ''}`,
            ),
      ),
    ];
  });
  return cards.length === 0 ? element('p', {}, phrase('rapport.vide')) : element('ul', { class: 'cartes' }, cards);
}

function point(figures: Figures, column: Measured, row: TableRow): Point {
  const found = measured(figures, column, row);
  if (found === undefined) return null;
  if (isHidden(found)) return 'hidden';
  const { forme } = column;
  return forme === 'numerateur' || forme === 'denominateur' ? found[forme] : found.valeur;
}

function series(
  figures: Figures,
  columns: readonly (Measured & { readonly teinte: PlotSeries['teinte'] })[],
  rows: readonly TableRow[],
): PlotSeries[] {
  return columns.map((column) => ({
    nom: column.titre,
    teinte: column.teinte,
    points: rows.map((row) => point(figures, column, row)),
  }));
}

const flux = (titre: string, indicateur: string, forme: Measured['forme']): Measured => ({
  titre: phrase(titre),
  indicateur,
  vue: 'flux',
  forme,
});

const cohorte = (titre: string, indicateur: string, forme: Measured['forme']): Measured => ({
  ...flux(titre, indicateur, forme),
  vue: 'cohorte',
});

function stepColumns(): Measured[] {
  return [
    flux('tableau.etape.demandes', 'V01', 'entier'),
    flux('tableau.etape.decisions', 'V02', 'entier'),
    flux('tableau.etape.recevables', 'V03', 'numerateur'),
    flux('tableau.recevabilite.taux', 'V03', 'taux'),
    flux('tableau.jury.passages', 'V09', 'denominateur'),
    flux('site.validations', 'V09', 'numerateur'),
    flux('tableau.jury.totale', 'V09', 'taux'),
  ];
}

function juryColumns(): Measured[] {
  return [
    flux('tableau.jury.passages', 'V09', 'denominateur'),
    flux('tableau.jury.totale', 'V09', 'taux'),
    flux('tableau.jury.partielle', 'V10', 'taux'),
    flux('tableau.jury.refus', 'V11', 'taux'),
  ];
}

function delayColumns(): Measured[] {
  return ['V05', 'V17.recevabilite_l2', 'V17.l2_jury', 'V17.depot_jury', 'V17.recevabilite_vt'].map((delay) =>
    flux(`tableau.delai.${delay}`, `${delay}.mediane`, 'jours'),
  );
}

function cohortColumns(): Measured[] {
  return [
    cohorte('tableau.cohorte.recevables', 'V07C', 'denominateur'),
    cohorte('tableau.cohorte.acces', 'V07C', 'taux'),
    cohorte('tableau.cohorte.certification', 'V15', 'taux'),
  ];
}

const TINTS: readonly PlotSeries['teinte'][] = ['accent', 'orange', 'vert', 'clair', 'rouge', 'gris'];

/** Columns of a table that a chart draws, each with its colour. */
function drawn(
  columns: readonly Measured[],
  which: readonly number[],
  tints: readonly PlotSeries['teinte'][] = TINTS,
): (Measured & { teinte: PlotSeries['teinte'] })[] {
  return which.map((i, n) => ({ ...columns[i], teinte: tints[n] }));
}

/** A section by year: a sentence, a chart, the table of the same figures. */
function byYear(
  figures: Figures,
  id: string,
  columns: readonly Measured[],
  chart: (rows: readonly TableRow[], labels: readonly string[]) => Markup,
): Child {
  const rows = yearRows(figures);
  const years = rows.filter(({ isTotal }) => !isTotal);
  return [
    element('p', {}, phrase(`site.${id}.explication`)),
    years.length === 0
      ? ''
      : chart(
          years,
          figures.years.map((year) => yearLabel(figures, year)),
        ),
    figureTable(
      figures,
      `t-${id}`,
      phrase('site.tableau', { titre: phrase(`site.${id}.titre`) }),
      phrase('tableau.annee'),
      columns,
      years.length === 0 ? [] : rows,
    ),
  ];
}

/** The sections, in order: anchor, title, content. */
export function* sectionsSteps(figures: Figures): Steps<{ id: string; titre: string; contenu: Child }[]> {
  const section = (id: string, contenu: Child): { id: string; titre: string; contenu: Child } => ({
    id,
    titre: phrase(`site.${id}.titre`),
    contenu,
  });
  const plot = (id: string, categories: readonly string[], all: readonly PlotSeries[]): Omit<Plot, 'texte'> => ({
    id: `g-${id}`,
    titre: phrase(`site.${id}.titre`),
    description: phrase('site.graphique', { series: all.map(({ nom }) => nom).join(', ') }),
    categories,
    series: all,
  });
  const outcomes = drawn(juryColumns(), [1, 2, 3], ['vert', 'orange', 'rouge']);
  const contents: readonly (readonly [string, () => Child])[] = [
    [
      'etapes',
      () =>
        byYear(figures, 'etapes', stepColumns(), (rows, labels) =>
          columnsChart({
            ...plot('etapes', labels, series(figures, drawn(stepColumns(), [0, 2, 4, 5]), rows)),
            texte: countText,
          }),
        ),
    ],
    [
      'jury',
      () =>
        byYear(figures, 'jury', juryColumns(), (rows, labels) =>
          sharesChart({ ...plot('jury', labels, series(figures, outcomes, rows)), texte: percentText }),
        ),
    ],
    [
      'delais',
      () =>
        byYear(figures, 'delais', delayColumns(), (rows, labels) =>
          columnsChart({
            ...plot('delais', labels, series(figures, drawn(delayColumns(), [0, 1, 2, 3, 4]), rows)),
            texte: (value) => numberText(value, 0),
          }),
        ),
    ],
    [
      'cohortes',
      () =>
        byYear(figures, 'cohortes', cohortColumns(), (rows, labels) =>
          columnsChart(
            {
              ...plot('cohortes', labels, series(figures, drawn(cohortColumns(), [1, 2], ['clair', 'accent']), rows)),
              texte: percentText,
            },
            1,
          ),
        ),
    ],
  ];
  const byYears = inTurn(contents, function* ([id, content]) {
    return section(id, content());
  });
  const made = yield* within(byYears, 0, 0.5);
  return [...made, section('qui', yield* within(breakdowns(figures, outcomes, plot), 0.5, 0.5))];
}

/** Rubriques that the page details, for the last complete year. */
const VENTILATIONS: readonly string[] = [
  'ministere',
  'certificateur',
  'niveau_vise',
  'sexe',
  'tranche_age_a',
  'departement',
];

function* breakdowns(
  figures: Figures,
  outcomes: readonly (Measured & { readonly teinte: PlotSeries['teinte'] })[],
  plot: (id: string, categories: readonly string[], all: readonly PlotSeries[]) => Omit<Plot, 'texte'>,
): Steps<Child> {
  return [
    element('p', {}, phrase('site.qui.explication', { annee: figures.year })),
    yield* inTurn(VENTILATIONS, function* (rubrique): Steps<Child> {
      const titre = rubriqueTitle(rubrique);
      const columns = stepColumns();
      const rows = modalityRows(figures, columns, figures.year, rubrique);
      const modalities = rows.filter(({ isTotal }) => !isTotal);
      const chart =
        rubrique === 'ministere' && modalities.length > 0
          ? sharesChart({
              ...plot(
                'qui',
                modalities.map(({ label }) => label),
                series(figures, outcomes, modalities),
              ),
              titre: phrase('tableau.jury.graphique_ministere', { annee: figures.year }),
              texte: percentText,
            })
          : '';
      return [
        element('h3', {}, phrase('tableau.par_rubrique', { rubrique: titre, annee: figures.year })),
        chart,
        figureTable(figures, `t-${rubrique}`, phrase('site.qui.tableau', { rubrique: titre }), titre, columns, rows),
      ];
    }),
  ];
}
