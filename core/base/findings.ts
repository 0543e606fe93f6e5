/** The findings that consolidation declares: what only several rows or several files together can tell. */
import type { FindingKind, Severity } from '../table';

function kind(code: string, severity: Severity): FindingKind {
  return { code, severity, verdict: 'faux', repair: 'manual' };
}

export const LIGNE_FUSIONNEE = kind('ligne_fusionnee', 'information');
export const NUMERO_PARTAGE = kind('numero_dossier_partage', 'a_verifier');
export const RESULTATS_CONTRADICTOIRES = kind('resultats_contradictoires', 'a_verifier');
export const DEUX_SEXES = kind('personne_deux_sexes', 'a_verifier');
export const TROP_DE_DEMANDES = kind('demandes_trop_nombreuses', 'a_verifier');
export const MEME_CERTIFICATION = kind('certification_demandee_deux_fois', 'a_verifier');
/** Within one file (duplicates/). */
export const LIGNE_EN_DOUBLE = kind('ligne_en_double', 'a_verifier');
export const DEMANDE_EN_DOUBLE = kind('demande_en_double', 'a_verifier');
export const PERSONNE_PROCHE = kind('personne_proche', 'a_verifier');
export const PERSONNES_NON_COMPAREES = kind('personnes_non_comparees', 'information');
