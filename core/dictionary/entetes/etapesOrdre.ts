/** The dates of a parcours in the order in which they happen (coherence rule of the dictionary). */

export const ORDRE_DES_ETAPES: readonly string[] = [
  'date_naissance',
  'date_conseil',
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_debut_accompagnement',
  'date_fin_accompagnement',
  'date_depot_l2',
  'date_jury',
  'date_notification',
  'date_abandon',
  'date_fin_validite',
];
