/** The chronology of a parcours: birth < demande <= dépôt L1 <= L1 complet <= décision <= dépôt L2 <= jury <= notification. */
import type { FindingKind } from '../table';
import { MISSING_DAY } from '../table';
import { AGE_REFERENCES, FIRST_DAY, isAgeImprobable, PAST_STEPS } from './coherence';
import type { RowRule } from './types';

export const DATES_DESORDRE: FindingKind = {
  code: 'dates_desordre',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};

const BIRTH = 'date_naissance';

/** After the birth. */
const CHAIN: readonly string[] = [
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_jury#1',
  'date_notification#1',
];

/**
 * A pair over a longer step is asked only where the steps between are missing: one inversion, one finding. Nor is it
 * asked of a step dated in the future or before VAE, which has its own finding (`date_future`, `date_avant_vae`).
 */
function orderRule(before: string, after: string, between: readonly string[]): RowRule {
  const isPast = PAST_STEPS.includes(before);
  return {
    kind: DATES_DESORDRE,
    dates: [before, after],
    textes: [],
    facultatives: between,
    cible: after,
    autre: before,
    check: (days, _texts, extraction) => {
      // Asked a hundred times a row: no iterator is made.
      const a = days[0];
      const b = days[1];
      if (a === MISSING_DAY || b === MISSING_DAY) return 'non_verifiable';
      if (a <= b) return 'vrai';
      if ((isPast && a > extraction) || b < FIRST_DAY) return 'non_verifiable';
      for (let i = 2; i < days.length; i++) if (days[i] !== MISSING_DAY) return 'non_verifiable';
      return 'faux';
    },
  };
}

/**
 * Nobody is born on the day of a step, nor after it. Not asked where the age already tells (`age_improbable`): the birth
 * date is then the one to look at.
 */
function birthRule(after: string, between: readonly string[]): RowRule {
  return {
    ...orderRule(BIRTH, after, between),
    facultatives: [...between, ...AGE_REFERENCES],
    check: (days, _texts, extraction) => {
      const birth = days[0];
      const step = days[1];
      if (birth === MISSING_DAY || step === MISSING_DAY) return 'non_verifiable';
      if (birth < step) return 'vrai';
      if (birth > extraction || step < FIRST_DAY) return 'non_verifiable';
      const last = 2 + between.length;
      for (let i = 2; i < last; i++) if (days[i] !== MISSING_DAY) return 'non_verifiable';
      return isAgeImprobable(birth, days.slice(last), extraction) === 'faux' ? 'non_verifiable' : 'faux';
    },
  };
}

export const orderRules: readonly RowRule[] = [
  ...CHAIN.map((after, i) => birthRule(after, CHAIN.slice(0, i))),
  ...CHAIN.flatMap((before, i) =>
    CHAIN.slice(i + 1).map((after, j) => orderRule(before, after, CHAIN.slice(i + 1, i + 1 + j))),
  ),
  orderRule('date_debut_accompagnement', 'date_fin_accompagnement', []),
];
