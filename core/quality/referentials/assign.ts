/** Applies the criteria that a region chose for indicators which the source assigns to none. */
import { Problem } from '../../messages';
import { byCriterion, indicatorOf } from './lookup';
import type { Assignments, Referential } from './types';

/**
 * The référentiel with the region's criteria, marked `region`. Indicators keep the order of the source.
 * @throws Problem `qualite_rattachement_indicateur`, `qualite_rattachement_critere` (unknown), `qualite_rattachement_source`
 * (the source decides), `qualite_rattachement_vide` (a criterion would have no indicator left).
 */
export function assigned(referential: Referential, assignments: Assignments): Referential {
  const chosen = new Map(assignments.rattachements.map(({ indicateur, critere }) => [indicateur, critere]));
  for (const [indicateur, critere] of chosen) {
    const slots = { referentiel: referential.id, indicateur, critere };
    const indicator = indicatorOf(referential, indicateur);
    if (indicator === undefined) throw new Problem('qualite_rattachement_indicateur', slots);
    if (!referential.criteres.some(({ numero }) => numero === critere)) {
      throw new Problem('qualite_rattachement_critere', {
        ...slots,
        liste: referential.criteres.map(({ numero }) => numero).join(', '),
      });
    }
    if (indicator.rattachement === 'source' && indicator.critere !== critere) {
      throw new Problem('qualite_rattachement_source', { ...slots, actuel: indicator.critere });
    }
  }
  const result: Referential = {
    ...referential,
    indicateurs: referential.indicateurs.map((indicator) => {
      const critere = chosen.get(indicator.numero);
      if (critere === undefined || indicator.rattachement === 'source') return indicator;
      return { ...indicator, critere, rattachement: 'region' };
    }),
  };
  const empty = byCriterion(result).find(({ indicateurs }) => indicateurs.length === 0);
  if (empty !== undefined) {
    throw new Problem('qualite_rattachement_vide', { referentiel: referential.id, critere: empty.critere.numero });
  }
  return result;
}

/** The criteria of a référentiel that a region may choose, as they are now: to start from. */
export function assignmentsOf(referential: Referential): Assignments {
  return {
    format: 1,
    referentiel: referential.id,
    rattachements: referential.indicateurs
      .filter(({ rattachement }) => rattachement !== 'source')
      .map(({ numero, critere }) => ({ indicateur: numero, critere })),
  };
}
