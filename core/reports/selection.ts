/** The workbook of chosen indicators: one sheet each, by period and by chosen rubriques, with native charts, then the rows. */
import type { RegionSettings } from '../base';
import type { Indicator, IndicatorRow, View } from '../indicators';
import { phrase } from '../messages';
import { sheetName } from '../workbook';
import type { Cell, Chart, Sheet, WorkbookModel } from '../workbook';
import { allRowsSheet } from './dashboard/allRows';
import { legend } from './dashboard/tables';
import type { Shape } from './figures';
import { countCell, Figures, shapeOf, valueCell } from './figures';
import { frenchSpaces } from './french';
import { modalityLabel, periodLabel, rubriqueTitle, sortModalities } from './labels';
import type { ReportMeta } from './meta';
import { methodLines } from './methodSheet';
import { Page } from './page';
import type { PlacedTable } from './page';

/** Formats of a chart's axis. */
const AXIS: Readonly<Record<Shape, Chart['format']>> = { entier: 'entier', taux: 'taux', jours: 'jours' };

/** Rows that a chart can show without becoming unreadable. */
const CHARTED = 24;

/**
 * @param indicators the declarations chosen, in the order of the sheets
 * @param rows of these indicators, in the periods and breakdowns chosen
 */
export function selectionWorkbook(
  region: RegionSettings,
  indicators: readonly Indicator[],
  rows: readonly IndicatorRow[],
  meta: ReportMeta,
): WorkbookModel {
  const figures = new Figures(rows, region, meta.jour);
  const taken = new Set<string>();
  const declarationOf = declarationFinder(indicators);
  const sheets = indicators.map((indicator) => {
    const own = rows.filter(({ indicateur }) => declarationOf(indicateur) === indicator);
    return indicatorSheet(sheetName(`${indicator.id} ${indicator.nom}`, taken), indicator, own, figures, meta);
  });
  return {
    titre: phrase('tableau.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [...sheets, allRowsSheet(figures)],
  };
}

/**
 * Finds the declaration of a row: its own id, or the longest beginning of it (`V09.hors_partielle` is declared apart from
 * `V09`; `V17.l2_jury.mediane` is a statistic of `V17.l2_jury`).
 */
export function declarationFinder(indicators: readonly Indicator[]): (rowId: string) => Indicator | undefined {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const known = new Map<string, Indicator | undefined>();
  return (rowId) => {
    if (!known.has(rowId)) {
      let end = rowId.length;
      while (end > 0 && !byId.has(rowId.slice(0, end))) end = rowId.lastIndexOf('.', end - 1);
      known.set(rowId, end > 0 ? byId.get(rowId.slice(0, end)) : undefined);
    }
    return known.get(rowId);
  };
}

/** Name of a series of an indicator: its statistic; empty where it has one series only. */
export function seriesLabel(rowId: string, id: string): string {
  const statistic = rowId.slice(id.length + 1);
  if (statistic === '') return '';
  const months = /^part_(\d+)_mois$/.exec(statistic)?.[1];
  return months === undefined
    ? phrase(`tableau.statistique.${statistic}`)
    : phrase('chiffres.part_mois', { n: Number(months) });
}

function indicatorSheet(
  name: string,
  indicator: Indicator,
  rows: readonly IndicatorRow[],
  figures: Figures,
  meta: ReportMeta,
): Sheet {
  const page = new Page(name, [46, 14, 12, 12, 12, 12, 12, 12, 12]);
  page.title(frenchSpaces(`${indicator.id} - ${indicator.nom}`));
  page.text(indicator.question);
  for (const warning of indicator.avertissements) page.text(warning, 'legende');
  if (rows.length === 0) page.text(phrase('rapport.vide'));
  for (const vue of indicator.vues) viewTables(page, indicator, vue, rows, figures);
  page.gap();
  legend(page, figures);
  page.heading(phrase('tableau.feuille.fiches'));
  for (const { titre, texte } of methodLines(indicator, meta)) page.text(`${titre}\u00a0: ${texte}`);
  return page.sheet({ figer: { lignes: 0, colonnes: 1 }, couleurOnglet: 'bleu' });
}

/** One table a breakdown: a row for each period and modality, the main series charted by period or by modality. */
function viewTables(page: Page, indicator: Indicator, vue: View, all: readonly IndicatorRow[], figures: Figures): void {
  const rows = all.filter((row) => row.vue === vue);
  const series = [...new Set(rows.map(({ indicateur }) => indicateur))].sort();
  for (const ventilation of [...new Set(rows.map(({ ventilation_1 }) => ventilation_1))].sort()) {
    const part = rows.filter(({ ventilation_1 }) => ventilation_1 === ventilation);
    const periods = [...new Set(part.map(({ periode }) => periode))];
    const codes =
      ventilation === ''
        ? ['']
        : sortModalities(figures.region, ventilation, [...new Set(part.map(({ modalite_1 }) => modalite_1))]);
    const title = ventilation === '' ? phrase('rapport.ensemble') : rubriqueTitle(ventilation);
    page.heading(`${title} (${phrase(`vue.${vue}`)})`);
    const lines = periods.flatMap((periode) => codes.map((code) => ({ periode, code })));
    // A count rests on nothing but itself.
    const isCount = indicator.mesure.genre === 'effectif';
    const cells = lines.map(({ periode, code }): Cell[] => [
      { valeur: lineLabel(figures.region, ventilation, periode, code), style: 'cellule' },
      ...series.map((id) => {
        const row = figures.row(id, vue, periode, ventilation, code);
        return valueCell(row, shapeOf(row ?? { indicateur: id, numerateur: null, denominateur: null }));
      }),
      ...(isCount ? [] : [countCell(figures.row(series[0], vue, periode, ventilation, code)?.denominateur)]),
    ]);
    const heads = series.map((id) => seriesLabel(id, indicator.id) || indicator.nom);
    const placed = page.table(
      [phrase('tableau.donnees.periode'), ...heads, ...(isCount ? [] : [phrase('tableau.sur')])],
      cells,
    );
    // The whole period, last, would make the bars of the others too small to read.
    const charted = lines.filter(({ periode }) => periode !== 'total').length;
    chart(page, indicator, placed, series, charted);
  }
}

function lineLabel(region: RegionSettings, ventilation: string, periode: string, code: string): string {
  const period = periodLabel(periode);
  return ventilation === '' ? period : `${period} - ${modalityLabel(region, ventilation, code)}`;
}

function chart(page: Page, indicator: Indicator, placed: PlacedTable, series: readonly string[], lines: number): void {
  if (lines < 2 || lines > CHARTED) return;
  page.chart({
    genre: 'colonnes',
    titre: indicator.nom,
    format: AXIS[shapeOf({ indicateur: series[0], numerateur: null, denominateur: null })],
    categories: { ...placed.colonne(0), hauteur: lines },
    series: [
      {
        nom: seriesLabel(series[0], indicator.id) || indicator.nom,
        valeurs: { ...placed.colonne(1), hauteur: lines },
        teinte: 'accent',
      },
    ],
  });
}
