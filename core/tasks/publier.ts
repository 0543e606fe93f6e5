/** Disclosure control of the indicators: what may leave the region. */
import type { RegionSettings } from '../base';
import { protectSteps } from '../disclosure';
import type { Protected } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { indicatorsOf, publishable, publishableRows } from '../indicators';
import type { Task } from './task';
import { inStep } from './task';

/**
 * The rows of `publication/indicateurs.csv`, and the report of what is hidden and why. Internal indicators are left out
 * before anything is protected: nothing is told of them.
 */
export function* publier(region: RegionSettings, indicators: readonly IndicatorRow[]): Task<Protected> {
  yield { step: 'proteger', done: 0, total: 1 };
  const declared = indicatorsOf(region.indicateurs, region.rubriques.extensions);
  const protecting = protectSteps(publishableRows(indicators, declared), {
    seuil: region.publication.seuil,
    indicateurs: publishable(declared),
    certificateurs: region.certificateurs,
  });
  return yield* inStep('proteger', protecting);
}
