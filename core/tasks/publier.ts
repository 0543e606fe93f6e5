/** Disclosure control of the indicators: what may leave the region. */
import type { RegionSettings } from '../base';
import { protectSteps } from '../disclosure';
import type { Protected } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { indicatorsOf } from '../indicators';
import type { Task } from './task';
import { inStep } from './task';

/** The rows of `publication/indicateurs.csv`, and the report of what is hidden and why. */
export function* publier(region: RegionSettings, indicators: readonly IndicatorRow[]): Task<Protected> {
  yield { step: 'proteger', done: 0, total: 1 };
  const protecting = protectSteps(indicators, {
    seuil: region.publication.seuil,
    indicateurs: indicatorsOf(region.indicateurs, region.rubriques.extensions),
    certificateurs: region.certificateurs,
  });
  return yield* inStep('proteger', protecting);
}
