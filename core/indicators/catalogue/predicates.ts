/** Named conditions shared by the catalogue (design/indicators.md, "General rules"). */
import { DECIDED, FAVOURABLE, PRESENTED } from '../events';
import type { Predicate } from '../types';

/** R: recevable, partly, or implicitly where the certifier states it (never inferred). */
export const RECEVABLE: Predicate = { rubrique: 'decision_recevabilite', parmi: FAVOURABLE };

/** A decision was taken: R, RP, NR; incomplete and waiting files are not decisions. */
export const DECIDE: Predicate = { rubrique: 'decision_recevabilite', parmi: DECIDED };

/** Came before the jury, with a result. */
export const PRESENTE: Predicate = { rubrique: 'resultat_jury', parmi: PRESENTED };

/** Expected before the jury: presented, absent or excused. */
export const CONVOQUE: Predicate = { rubrique: 'resultat_jury', parmi: [...PRESENTED, 'ABS', 'EXC'] };

/** The result of the passage is not told. */
export const RESULTAT_INCONNU: Predicate = { rubrique: 'resultat_jury', renseignee: false };

/** Not told to aim at some blocs only: a target that is not told is taken as whole. */
export const VISEE_NON_PARTIELLE: Predicate = { non: { rubrique: 'visee_partielle', parmi: ['oui'] } };

/**
 * The application exists: filed on a known day, or decided on, which a file must precede. Undated, it is unknown to
 * `total`; in a cohort of decisions, it is everyone.
 */
export const DEPOSE: Predicate = { une: [{ evenement: 'depot_l1' }, DECIDE] };
