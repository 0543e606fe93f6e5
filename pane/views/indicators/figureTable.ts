/** One indicator's figures, read in the pane: a line for each period and modality, with what they rest on. */
import type { RegionSettings } from '../../../core/base';
import type { Indicator, IndicatorRow } from '../../../core/indicators';
import { seriesLabel } from '../../../core/reports';
import { shapeOf } from '../../../core/reports/figures';
import { countText, frenchSpaces, numberText, percentColumn } from '../../../core/reports/french';
import { modalityLabel, periodLabel } from '../../../core/reports/labels';
import { figureText } from '../../../core/reports/site/value';

/** A line as people read it. */
export interface FigureLine {
  /** What the line is about: period, then modality and statistic where there are several. */
  readonly quoi: string;
  readonly valeur: string;
  /** Bounds of a rate; empty otherwise. */
  readonly intervalle: string;
  /** Units that the figure rests on. */
  readonly sur: string;
  /** Phrase code of the reliability; empty when there is nothing to say. */
  readonly statut: string;
  /** Units left out because a value is missing: a total that looks small is read with it. */
  readonly inconnus: number;
}

/** Rows of one indicator in one view, in the order of the CSV. */
export function figureLines(region: RegionSettings, indicator: Indicator, rows: readonly IndicatorRow[]): FigureLine[] {
  return rows.map((row): FigureLine => {
    const parts = [
      periodLabel(row.periode),
      row.ventilation_1 === '' ? '' : modalityLabel(region, row.ventilation_1, row.modalite_1),
      seriesLabel(row.indicateur, indicator.id),
    ].filter((part) => part !== '');
    return {
      quoi: frenchSpaces(parts.join(', ')),
      valeur: figureText(row.valeur, shapeOf(row)),
      intervalle:
        row.ic95_bas === null || row.ic95_haut === null
          ? ''
          : `${numberText(row.ic95_bas * 100, 1)} à ${percentColumn(row.ic95_haut)}`,
      sur: row.denominateur === null ? '' : countText(row.denominateur),
      statut: row.statut === 'ok' ? '' : `statut.${row.statut}`,
      inconnus: row.inconnus ?? 0,
    };
  });
}
