/** The breakdowns that every engine computes for V03 and V09, in the contract's ids. */
export const BREAKDOWNS = [
  'certificateur',
  'ministere',
  'niveau_vise',
  'sexe',
  'tranche_age_a',
  'tranche_age_b',
  'departement',
] as const;
