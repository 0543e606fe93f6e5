/** The findings that harmonising itself declares. */
import type { FindingKind } from '../table';

export const RUBRIQUE_ABSENTE: FindingKind = {
  code: 'rubrique_absente',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const LIGNE_HORS_CHAMP: FindingKind = {
  code: 'ligne_hors_champ',
  severity: 'bloquant',
  verdict: 'faux',
  repair: 'manual',
};

export const LIGNE_SANS_PERSONNE: FindingKind = {
  code: 'ligne_sans_personne',
  severity: 'bloquant',
  verdict: 'faux',
  repair: 'manual',
};

export const VALEUR_HORS_LISTE_DU_PROFIL: FindingKind = {
  code: 'decision_de_valeur_inconnue',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};

export const LIGNE_RATTACHEE: FindingKind = {
  code: 'ligne_rattachee',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const LIGNES_RATTACHEES: FindingKind = {
  code: 'lignes_rattachees',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const LIGNE_NON_RATTACHEE: FindingKind = {
  code: 'ligne_non_rattachee',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const LIGNES_SANS_IDENTITE: FindingKind = {
  code: 'lignes_sans_identite',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const CHOIX_CONTREDIT: FindingKind = {
  code: 'choix_contredit',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** Two answers ticked where one is expected. */
export const CASES_MULTIPLES: FindingKind = {
  code: 'cases_multiples',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** Something else than a tick, or than the state of a bloc. */
export const CASE_ILLISIBLE: FindingKind = {
  code: 'case_illisible',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** Held before, or dispensed with: not validated by this jury. */
export const BLOC_DISPENSE: FindingKind = {
  code: 'bloc_dispense',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** Which word is the family name cannot be told. */
export const ORDRE_NOMS_INDECIS: FindingKind = {
  code: 'ordre_noms_indecis',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** "idem": the value above was taken. */
export const VALEUR_REPRISE: FindingKind = {
  code: 'valeur_reprise',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'proposed',
};

/** "idem" whose value nobody can tell, or that may not be copied. */
export const REPETITION_NON_SUIVIE: FindingKind = {
  code: 'repetition_non_suivie',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** A sign that says nothing, or "the same": nothing is taken. */
export const REPETITION_POSSIBLE: FindingKind = {
  code: 'repetition_possible',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

export const CHOIX_PAR_DEFAUT: FindingKind = {
  code: 'choix_par_defaut',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};
