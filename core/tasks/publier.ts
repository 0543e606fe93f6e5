/** Disclosure control of the indicators: what may leave the region. */
import type { RegionSettings } from '../base';
import { protect } from '../disclosure';
import type { Protected } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { indicatorsOf } from '../indicators';
import type { Task } from './task';

/** The rows of `publication/indicateurs.csv`, and the report of what is hidden and why. */
export function* publier(region: RegionSettings, indicators: readonly IndicatorRow[]): Task<Protected> {
  yield { step: 'proteger', done: 0, total: 1 };
  return protect(indicators, {
    seuil: region.publication.seuil,
    indicateurs: indicatorsOf(region.indicateurs, region.rubriques.extensions),
    certificateurs: region.certificateurs,
  });
}
