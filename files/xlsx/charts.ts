/** A chart of the model as hucre's native chart: one accent colour, light grid, readable labels. */
import type { SheetChart } from 'hucre/xlsx';
import {
  type Chart,
  CHART_FORMATS,
  CHART_GRID,
  CHART_INK,
  rangeReference,
  TINT_ORDER,
  TINTS,
} from '../../core/workbook';

/** hucre's chart of a chart. */
export function nativeChart(chart: Chart): SheetChart {
  const { genre, place } = chart;
  const isLine = genre === 'courbes';
  const isStacked = genre === 'colonnes_empilees' || genre === 'barres_empilees_100';
  // hucre writes no radar: one bar per axis says as much.
  const isBar = genre === 'barres' || genre === 'barres_empilees_100' || genre === 'profil';
  const numberFormat = { formatCode: CHART_FORMATS[chart.format ?? 'entier'], sourceLinked: false };
  return {
    type: isLine ? 'line' : isBar ? 'bar' : 'column',
    title: chart.titre,
    titleFontSize: 13,
    titleBold: true,
    titleColor: CHART_INK,
    altText: chart.description ?? chart.titre,
    frameTitle: chart.titre,
    series: chart.series.map((one, i) => {
      const color = TINTS[one.teinte ?? TINT_ORDER[i % TINT_ORDER.length]];
      return {
        name: one.nom,
        values: rangeReference(one.valeurs),
        categories: rangeReference(chart.categories),
        color,
        ...(isLine
          ? { stroke: { width: 2.25 }, marker: { symbol: 'circle' as const, size: 6, fill: color, line: color } }
          : {}),
      };
    }),
    anchor: {
      from: { row: place.ligne, col: place.colonne },
      to: { row: place.ligne + place.hauteur, col: place.colonne + place.largeur },
    },
    ...(isStacked ? { barGrouping: genre === 'barres_empilees_100' ? 'percentStacked' : 'stacked', overlap: 100 } : {}),
    ...(isLine ? {} : { gapWidth: isStacked ? 60 : 80 }),
    legend: chart.series.length > 1 ? 'bottom' : false,
    legendFontSize: 10,
    legendFontColor: CHART_INK,
    chartSpaceFillColor: 'FFFFFF',
    chartSpaceBorderColor: CHART_GRID,
    roundedCorners: false,
    dispBlanksAs: 'gap',
    lang: 'fr-FR',
    ...(chart.etiquettes === true ? { dataLabels: { showValue: true, numberFormat } } : {}),
    axes: {
      x: {
        ...(chart.axeX === undefined ? {} : { title: chart.axeX, axisTitleFontSize: 10, axisTitleBold: false }),
        labelFontSize: 10,
        labelColor: CHART_INK,
        gridlines: { major: false },
        majorTickMark: 'none',
        minorTickMark: 'none',
        // Bars are drawn bottom up: reversed, they read in the order of the table.
        ...(isBar ? { reverse: true } : {}),
      },
      y: {
        ...(chart.axeY === undefined
          ? {}
          : { title: chart.axeY, axisTitleFontSize: 10, axisTitleBold: false, axisTitleRotation: -90 }),
        labelFontSize: 10,
        labelColor: CHART_INK,
        gridlines: { major: true },
        majorTickMark: 'none',
        minorTickMark: 'none',
        numberFormat,
        scale: { min: 0, ...(chart.format === 'taux' && !isLine ? { max: 1 } : {}) },
      },
    },
  };
}

/** hucre writes grid lines without a colour, which programs draw black. */
export function lightGrid(xml: string): string {
  const line = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${CHART_GRID}"/></a:solidFill></a:ln></c:spPr>`;
  return xml.replace(/<c:majorGridlines\/>/g, `<c:majorGridlines>${line}</c:majorGridlines>`);
}
