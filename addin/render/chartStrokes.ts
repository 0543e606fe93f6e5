/** Native charts: one accent colour, light grid, readable labels; drawn once every sheet has its values. */
import { type Chart, CHART_FORMATS, CHART_GRID, CHART_INK, TINT_ORDER, TINTS } from '../../core/workbook';
import { ACTION_BYTES, type Drawing, rangeIn, sheetOf, type Stroke } from './stroke';

const TYPES = {
  barres: 'BarClustered',
  colonnes: 'ColumnClustered',
  colonnes_empilees: 'ColumnStacked',
  barres_empilees_100: 'BarStacked100',
  courbes: 'LineMarkers',
  profil: 'RadarMarkers',
} as const;

const TITLE_SIZE = 13;
const LABEL_SIZE = 10;
/** Points. */
const LINE_WEIGHT = 2.25;

/** Properties of a chart, and of a series: its weight in a message. */
const CHART_PROPERTIES = 30;
const SERIES_PROPERTIES = 12;

function label(font: Excel.ChartFont): void {
  font.size = LABEL_SIZE;
  font.color = `#${CHART_INK}`;
}

function drawSeries(chart: Chart, series: Excel.ChartSeries, rank: number): void {
  const color = `#${TINTS[chart.series[rank].teinte ?? TINT_ORDER[rank % TINT_ORDER.length]]}`;
  series.name = chart.series[rank].nom;
  if (chart.genre === 'courbes' || chart.genre === 'profil') {
    series.format.line.color = color;
    series.format.line.weight = LINE_WEIGHT;
    series.markerStyle = 'Circle';
    series.markerSize = 6;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else {
    const isStacked = chart.genre === 'colonnes_empilees' || chart.genre === 'barres_empilees_100';
    series.format.fill.setSolidColor(color);
    series.gapWidth = isStacked ? 60 : 80;
    if (isStacked) series.overlap = 100;
  }
  if (chart.etiquettes === true) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = CHART_FORMATS[chart.format ?? 'entier'];
  }
}

function axisTitle(axis: Excel.ChartAxis, text: string | undefined): void {
  if (text === undefined) return;
  axis.title.text = text;
  label(axis.title.format.font);
}

function drawValueAxis({ genre, format }: Chart, axis: Excel.ChartAxis): void {
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = `#${CHART_GRID}`;
  axis.numberFormat = CHART_FORMATS[format ?? 'entier'];
  axis.minimum = 0;
  if (format === 'taux' && genre !== 'courbes') axis.maximum = 1;
}

function drawAxes(chart: Chart, axes: Excel.ChartAxes): void {
  const { genre } = chart;
  const { valueAxis } = axes;
  drawValueAxis(chart, valueAxis);
  label(valueAxis.format.font);
  // Around a radar stand the names of its axes: it has no axis of categories to dress, and no titles.
  if (genre === 'profil') return;
  const { categoryAxis } = axes;
  axisTitle(categoryAxis, chart.axeX);
  axisTitle(valueAxis, chart.axeY);
  label(categoryAxis.format.font);
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.majorTickMark = 'None';
  valueAxis.majorTickMark = 'None';
  // Bars are drawn bottom up: reversed, they read in the order of the table.
  if (genre === 'barres' || genre === 'barres_empilees_100') categoryAxis.reversePlotOrder = true;
}

function draw(workbook: Excel.Workbook, drawing: Drawing, sheet: string, chart: Chart): void {
  const place = sheetOf(workbook, drawing, sheet);
  const [first, ...others] = chart.series;
  const source = rangeIn(workbook, drawing, first.valeurs);
  // One column or one row of figures makes exactly one series.
  const drawn = place.charts.add(TYPES[chart.genre], source, first.valeurs.largeur === 1 ? 'Columns' : 'Rows');
  drawn.title.text = chart.titre;
  drawn.title.format.font.size = TITLE_SIZE;
  drawn.title.format.font.bold = true;
  drawn.title.format.font.color = `#${CHART_INK}`;
  const categories = rangeIn(workbook, drawing, chart.categories);
  const head = drawn.series.getItemAt(0);
  head.setXAxisValues(categories);
  drawSeries(chart, head, 0);
  others.forEach((one, i) => {
    const series = drawn.series.add(one.nom);
    series.setValues(rangeIn(workbook, drawing, one.valeurs));
    series.setXAxisValues(categories);
    drawSeries(chart, series, i + 1);
  });
  drawAxes(chart, drawn.axes);
  drawn.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) {
    drawn.legend.position = 'Bottom';
    label(drawn.legend.format.font);
  }
  drawn.displayBlanksAs = 'NotPlotted';
  drawn.format.fill.setSolidColor('#FFFFFF');
  drawn.format.border.color = `#${CHART_GRID}`;
  const { ligne, colonne, hauteur, largeur } = chart.place;
  drawn.setPosition(place.getCell(ligne, colonne), place.getCell(ligne + hauteur - 1, colonne + largeur - 1));
}

/** The charts of a sheet; one without series is nothing to draw. */
export function* charts(drawing: Drawing, sheet: string, given: readonly Chart[]): Generator<Stroke> {
  for (const chart of given) {
    if (chart.series.length === 0) continue;
    yield {
      bytes: ACTION_BYTES * (CHART_PROPERTIES + SERIES_PROPERTIES * chart.series.length),
      draw: (workbook) => draw(workbook, drawing, sheet, chart),
    };
  }
}
