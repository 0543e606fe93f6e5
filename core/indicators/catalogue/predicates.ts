/** Named conditions shared by the catalogue (design/indicators.md, "General rules"). */
import type { Predicate } from '../types';

/** R: recevable, partly, or implicitly where the certifier states it (never inferred). */
export const RECEVABLE: Predicate = {
  rubrique: 'decision_recevabilite',
  parmi: ['recevable', 'recevable_partiel', 'recevable_implicite'],
};

/** A decision was taken: R, RP, NR; incomplete and waiting files are not decisions. */
export const DECIDE: Predicate = {
  rubrique: 'decision_recevabilite',
  parmi: ['recevable', 'recevable_partiel', 'recevable_implicite', 'non_recevable'],
};

/** Came before the jury, with a result. */
export const PRESENTE: Predicate = { rubrique: 'resultat_jury', parmi: ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF'] };

/** Expected before the jury: presented, absent or excused. */
export const CONVOQUE: Predicate = {
  rubrique: 'resultat_jury',
  parmi: ['VT', 'VP', 'VTB', 'VPB', 'VR', 'REF', 'ABS', 'EXC'],
};

/** The result of the passage is not told. */
export const RESULTAT_INCONNU: Predicate = { rubrique: 'resultat_jury', renseignee: false };

export const VISEE_NON_PARTIELLE: Predicate = { non: { rubrique: 'visee_partielle', parmi: ['oui'] } };

