/** Computes every indicator of a base, for internal use. */
import type { Base, Certifier, RegionSettings } from '../base';
import { closingDay } from '../base';
import type { IndicatorRow } from '../indicators';
import { computeIndicators, indicatorsOf } from '../indicators';
import { parseIsoDay } from '../table';
import type { Task } from './task';

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
  const declared = indicatorsOf(region.indicateurs, region.rubriques.extensions);
  const scope = {
    closing: new Map(region.certificateurs.map(({ id }) => [id, closingDay(region, id)])),
    extraction: parseIsoDay(region.date_extraction),
    missing: missing.map(({ id, ministere }) => ({ id, ministere })),
  };
  const counting = computeIndicators(base, scope, declared);
  for (;;) {
    const step = counting.next();
    if (step.done === true) return step.value;
    yield { step: 'calculer', done: step.value.done, total: step.value.of };
  }
}
