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
