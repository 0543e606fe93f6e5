/** Computes every indicator of a base, for internal use. */
import type { Base, Certifier, RegionSettings } from '../base';
import { closingDay } from '../base';
import type { IndicatorRow, RhythmName } from '../indicators';
import { computeIndicators, indicatorsOf } from '../indicators';
import { parseIsoDay } from '../table';
import type { Task } from './task';
import { inStep } from './task';

/**
 * The rows of `indicateurs/indicateurs.csv`.
 * @param missing certifiers (of nature certificateur) that have delivered nothing
 * @throws Problem when an indicator of the region is badly declared
 */
export function* calculer(
  region: RegionSettings,
  base: Base,
  missing: readonly Certifier[],
): Task<readonly IndicatorRow[]> {
  return yield* counted(region, base, missing, 'annee');
}

/**
 * The same indicators by quarter or by school year: for reading, beside the rows of the contract, whose `total` they share.
 * @throws as `calculer`
 */
export function* calculerPeriodes(
  region: RegionSettings,
  base: Base,
  missing: readonly Certifier[],
  rhythm: Exclude<RhythmName, 'annee'>,
): Task<readonly IndicatorRow[]> {
  const rows = yield* counted(region, base, missing, rhythm);
  return rows.filter(({ periode }) => periode !== 'total');
}

function* counted(
  region: RegionSettings,
  base: Base,
  missing: readonly Certifier[],
  rhythm: RhythmName,
): Task<readonly IndicatorRow[]> {
  const declared = indicatorsOf(region.indicateurs, region.rubriques.extensions);
  const scope = {
    closing: new Map(region.certificateurs.map(({ id }) => [id, closingDay(region, id)])),
    extraction: parseIsoDay(region.date_extraction),
    missing: missing.map(({ id, ministere }) => ({ id, ministere })),
  };
  yield { step: 'calculer', done: 0, total: 1 };
  return yield* inStep('calculer', computeIndicators(base, scope, declared, rhythm));
}
