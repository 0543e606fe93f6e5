/** The main job: read deliveries -> harmonised, pseudonymised, consolidated, counted, protected, reported. */
import type { Certifier, RegionSettings } from '../base';
import type { Protected } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { indicatorsOf } from '../indicators';
import { calculer } from './calculer';
import type { ConsolidateResult, ReadDelivery, RegionKeys } from './consolider';
import { consolider } from './consolider';
import { publier } from './publier';
import type { Task } from './task';

export interface ExecuterResult extends ConsolidateResult {
  readonly indicators: readonly IndicatorRow[];
  readonly published: Protected;
}

/**
 * Runs the main job on deliveries that are read and mapped.
 * @param reads sorted by `livraison`.
 * @param missing certifiers (of nature certificateur) that have delivered no file.
 */
export function* executer(
  region: RegionSettings,
  reads: readonly ReadDelivery[],
  missing: readonly Certifier[],
  keys: RegionKeys,
): Task<ExecuterResult> {
  // Before any reading: an indicator that is badly declared stops the job at once.
  indicatorsOf(region.indicateurs, region.rubriques.extensions);
  const built = yield* consolider(region, reads, keys);
  const indicators = yield* calculer(region, built.consolidated.base, missing);
  const published = yield* publier(region, indicators);
  return { ...built, indicators, published };
}
