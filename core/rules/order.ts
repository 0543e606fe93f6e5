/** The chronology of a parcours: birth < demande <= dépôt L1 <= L1 complet <= décision <= dépôt L2 <= jury <= notification. */
import type { FindingKind } from '../table';
import { MISSING_DAY } from '../table';
import type { RowRule } from './types';

export const DATES_DESORDRE: FindingKind = {
  code: 'dates_desordre',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};

const CHAIN: readonly string[] = [
  'date_naissance',
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_jury#1',
  'date_notification#1',
];

/** A pair over a longer step is asked only where the steps between are missing: one inversion, one finding. */
function orderRule(before: string, after: string, between: readonly string[]): RowRule {
  const strict = before === 'date_naissance';
  return {
    kind: DATES_DESORDRE,
    dates: [before, after],
    textes: [],
    facultatives: between,
    cible: after,
    autre: before,
    check: (days) => {
      const [a, b] = days;
      if (a === MISSING_DAY || b === MISSING_DAY) return 'non_verifiable';
      if (a < b || (a === b && !strict)) return 'vrai';
      return days.slice(2).some((step) => step !== MISSING_DAY) ? 'non_verifiable' : 'faux';
    },
  };
}

export const orderRules: readonly RowRule[] = [
  ...CHAIN.flatMap((before, i) =>
    CHAIN.slice(i + 1).map((after, j) => orderRule(before, after, CHAIN.slice(i + 1, i + 1 + j))),
  ),
  orderRule('date_debut_accompagnement', 'date_fin_accompagnement', []),
];
