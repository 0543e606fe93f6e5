/** What a publication hides and why, as lines for people: counts by reason, by indicator, and rows as examples. */
import type { RegionSettings } from '../../../core/base';
import type { Protected, ReleaseDifferences } from '../../../core/disclosure';
import type { IndicatorRow } from '../../../core/indicators';
import type { Slots } from '../../../core/messages';
import {
  countText,
  frenchSpaces,
  hiddenByIndicator,
  hiddenExamples,
  hiddenReasons,
  seriesLabel,
} from '../../../core/reports';
import { indicatorOf } from '../../../core/reports/figures';
import { modalityLabel, periodLabel, rubriqueTitle } from '../../../core/reports/labels';

type Say = (code: string, slots?: Slots) => string;

/** What a row is about: indicator, period, modality. */
export function rowName(region: RegionSettings, row: IndicatorRow): string {
  const declared = indicatorOf(row.indicateur);
  const parts = [
    declared?.nom ?? row.indicateur,
    declared === undefined ? '' : seriesLabel(row.indicateur, declared.id),
    periodLabel(row.periode),
    row.ventilation_1 === ''
      ? ''
      : `${rubriqueTitle(row.ventilation_1)} : ${modalityLabel(region, row.ventilation_1, row.modalite_1)}`,
  ];
  return frenchSpaces(parts.filter((part) => part !== '').join(', '));
}

/** Reason, number of rows. */
export function reasonRows({ report }: Protected, say: Say): string[][] {
  return hiddenReasons(report).map(({ phrase, slots, n }) => [say(phrase, slots), countText(n)]);
}

/** Indicator, rows published, rows hidden for themselves, rows hidden for others. */
export function indicatorRows({ rows }: Protected): string[][] {
  return hiddenByIndicator(rows).map(({ id, nom, lignes, primaires, secondaires }) => [
    frenchSpaces(`${id} - ${nom}`),
    countText(lignes - primaires - secondaires),
    countText(primaires),
    countText(secondaires),
  ]);
}

/** Names of rows hidden one way, a few of them. */
export function exampleNames(
  region: RegionSettings,
  { rows }: Protected,
  statut: 'secret_primaire' | 'secret_secondaire',
  count: number,
): string[] {
  return hiddenExamples(rows, statut, count).map((row) => rowName(region, row));
}

/** What comparing with the publication before tells, as sentences; the first one always. */
export function differenceLines(
  region: RegionSettings,
  { communes, petitsEcarts, dejaDites }: ReleaseDifferences,
  seuil: number,
  say: Say,
): string[] {
  const first = (rows: readonly IndicatorRow[]): string => rowName(region, rows[0]);
  return [
    say('publication.precedente.communes', { n: communes }),
    ...(petitsEcarts.length === 0
      ? []
      : [
          say('publication.precedente.ecarts', {
            n: petitsEcarts.length,
            seuil,
            premiere: first(petitsEcarts),
          }),
        ]),
    ...(dejaDites.length === 0
      ? []
      : [say('publication.precedente.dites', { n: dejaDites.length, premiere: first(dejaDites) })]),
    ...(petitsEcarts.length + dejaDites.length === 0 ? [say('publication.precedente.rien')] : []),
  ];
}
