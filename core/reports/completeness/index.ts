/** `qualite-donnees.xlsx`, for the region: how complete each certifier's deliveries are, and what to ask first of whom. */
import type { RegionSettings } from '../../base';
import { phrase } from '../../messages';
import type { Steps } from '../../table';
import { within } from '../../table';
import type { WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import { rubriqueRank } from '../feedback/told';
import type { ReportMeta } from '../meta';
import { absentSheet } from './absentSheet';
import { asksSheet } from './asksSheet';
import { matrixSheet } from './matrixSheet';
import { measureSteps } from './measure';
import { statesSheet } from './statesSheet';
import type { ComparedQuality } from './trendSheet';
import { trendSheet } from './trendSheet';

/**
 * The workbook, in steps. Counts only, no value and no identity; by certifier, so for internal use.
 * @param deliveries of all the certifiers, in their order
 */
export function* completenessSteps(
  region: Pick<RegionSettings, 'nom' | 'certificateurs'>,
  deliveries: readonly ReportedDelivery[],
  meta: ReportMeta,
): Steps<WorkbookModel> {
  const measured = yield* within(measureSteps(deliveries), 0, 0.9);
  const rubriques = [...new Set(measured.flatMap(({ states }) => [...states.keys()]))].sort(
    (a, b) => rubriqueRank(a) - rubriqueRank(b),
  );
  const delivered = new Set(measured.map(({ certifier }) => certifier.id));
  const silent = region.certificateurs.filter(({ id, nature }) => nature === 'certificateur' && !delivered.has(id));
  const taken = new Set<string>();
  const [matrix, evolution, states, asks, absent] = ['matrice', 'evolution', 'etats', 'demandes', 'absentes'].map(
    (one) => sheetName(phrase(`completude.feuille.${one}`), taken),
  );
  const compared = measured.filter((one): one is ComparedQuality => one.compared !== null);
  return {
    titre: phrase('completude.titre', { region: region.nom }),
    jour: meta.jour,
    feuilles: [
      matrixSheet(matrix, region.nom, measured, rubriques, silent, meta),
      ...(compared.length === 0 ? [] : [trendSheet(evolution, compared)]),
      statesSheet(states, measured, rubriques),
      asksSheet(asks, measured),
      absentSheet(absent, measured),
    ],
  };
}
