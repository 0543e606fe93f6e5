/** A chart of the model as ranges and options of Google Charts. */
import { type Chart, CHART_FORMATS, type Range, TINT_ORDER, TINTS } from '../../../core/workbook';
import type { AreaOfSheet, ChartCommand } from '../commands';
import { colorOf } from './looks';

/** Charts of Google (Charts.ChartType). */
const TYPES = {
  barres: 'BAR',
  barres_empilees_100: 'BAR',
  colonnes: 'COLUMN',
  colonnes_empilees: 'COLUMN',
  courbes: 'LINE',
  profil: 'RADAR',
} as const;

/** Height of a row of Sheets, and width of a column left as it is, in pixels. */
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

function areaOf({ feuille, ligne, colonne, hauteur, largeur }: Range, ids: ReadonlyMap<string, number>): AreaOfSheet {
  const id = ids.get(feuille);
  if (id === undefined) throw new RangeError(`a chart over a sheet that is not drawn: ${feuille}`);
  return { feuille: id, ligne, colonne, lignes: hauteur, colonnes: largeur };
}

/**
 * @param ids of the sheets being drawn, by the model's names
 * @param widths of the columns of its sheet, in pixels
 */
export function chartCommand(
  chart: Chart,
  ids: ReadonlyMap<string, number>,
  widths: readonly (number | null)[],
): ChartCommand {
  const { genre, place, series } = chart;
  const isBar = genre === 'barres' || genre === 'barres_empilees_100';
  const type = TYPES[genre];
  // Axes are named by their place: bars lie on the horizontal one.
  const [categoryAxis, valueAxis] = isBar ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const options: Record<string, string | number | boolean> = {
    title: chart.titre,
    'legend.position': series.length > 1 ? 'bottom' : 'none',
    [`${valueAxis}.format`]: CHART_FORMATS[chart.format ?? 'entier'],
    [`${valueAxis}.viewWindow.min`]: 0,
    width: Array.from({ length: place.largeur }, (_, i) => widths[place.colonne + i] ?? COLUMN_PIXELS).reduce(
      (sum, width) => sum + width,
      0,
    ),
    height: place.hauteur * ROW_PIXELS,
  };
  if (chart.description !== undefined) options.subtitle = chart.description;
  if (genre === 'profil' && chart.format === 'taux') options['vAxis.viewWindow.max'] = 1;
  if (chart.axeX !== undefined) options[`${categoryAxis}.title`] = chart.axeX;
  if (chart.axeY !== undefined) options[`${valueAxis}.title`] = chart.axeY;
  if (genre === 'colonnes_empilees') options.isStacked = 'true';
  if (genre === 'barres_empilees_100') options.isStacked = 'percent';
  series.forEach(({ nom, teinte }, i) => {
    options[`series.${i}.labelInLegend`] = nom;
    options[`series.${i}.color`] = colorOf(TINTS[teinte ?? TINT_ORDER[i % TINT_ORDER.length]]);
    if (chart.etiquettes === true) options[`series.${i}.dataLabel`] = 'value';
    if (type === 'LINE' || type === 'RADAR') options[`series.${i}.pointSize`] = 5;
  });
  return {
    genre: 'graphique',
    type,
    plages: [chart.categories, ...series.map(({ valeurs }) => valeurs)].map((range) => areaOf(range, ids)),
    transposer: chart.categories.hauteur === 1 && chart.categories.largeur > 1,
    ligne: place.ligne,
    colonne: place.colonne,
    options,
  };
}
