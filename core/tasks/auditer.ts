/** Attacks a publication once more, just before it leaves: figures may have been opened, edited, or kept from another day. */
import type { RegionSettings } from '../base';
import { auditSteps } from '../disclosure';
import type { Objection } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { indicatorsOf } from '../indicators';
import { Problem } from '../messages';
import { inStep } from './task';
import type { Task } from './task';

/**
 * @param published rows about to leave
 * @param truth the rows that they come from, in the same order
 * @returns what must not leave; empty when all may
 */
export function* auditer(
  region: RegionSettings,
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
): Task<readonly Objection[]> {
  yield { step: 'auditer', done: 0, total: 1 };
  const auditing = auditSteps(published, truth, {
    seuil: region.publication.seuil,
    indicateurs: indicatorsOf(region.indicateurs, region.rubriques.extensions),
    certificateurs: region.certificateurs,
  });
  return yield* inStep('auditer', auditing);
}

/** @throws Problem `publication_devoilee` when something must not leave. */
export function* requireSafe(
  region: RegionSettings,
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
): Task<void> {
  const [objection] = yield* auditer(region, published, truth);
  const { seuil } = region.publication;
  if (objection !== undefined) throw new Problem('publication_devoilee', { genre: objection.genre, seuil });
}
