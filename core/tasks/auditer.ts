/** Attacks a publication once more, just before it leaves: figures may have been opened, edited, or kept from another day. */
import type { RegionSettings } from '../base';
import { auditSteps } from '../disclosure';
import type { Objection } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { indicatorsOf, publishable, publishableRows } from '../indicators';
import { Problem } from '../messages';
import { inStep } from './task';
import type { Task } from './task';

/**
 * @param published rows about to leave
 * @param truth the rows that they come from, in the same order, with or without those of internal indicators
 * @returns what must not leave; empty when all may
 */
export function* auditer(
  region: RegionSettings,
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
): Task<readonly Objection[]> {
  yield { step: 'auditer', done: 0, total: 1 };
  const declared = indicatorsOf(region.indicateurs, region.rubriques.extensions);
  const auditing = auditSteps(published, publishableRows(truth, declared), {
    seuil: region.publication.seuil,
    indicateurs: publishable(declared),
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
