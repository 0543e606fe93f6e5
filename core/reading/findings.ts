/** What reading itself has to report; the table is read all the same. */
import type { Finding, FindingKind } from '../table';

export const ENTETES_ABSENTS: FindingKind = {
  code: 'entetes_absents',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};
export const ENTETES_INCERTAINS: FindingKind = {
  code: 'entetes_incertains',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const COLONNE_SANS_ENTETE: FindingKind = {
  code: 'colonne_sans_entete',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};
export const GUILLEMET_NON_FERME: FindingKind = {
  code: 'guillemet_non_ferme',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'sure',
};
export const ENCODAGE_MIXTE: FindingKind = {
  code: 'encodage_mixte',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'sure',
};
export const ENCODAGE_DIFFERENT: FindingKind = {
  code: 'encodage_different',
  severity: 'information',
  verdict: 'faux',
  repair: 'sure',
};
export const CARACTERES_ILLISIBLES: FindingKind = {
  code: 'caracteres_illisibles',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};
export const AUTRES_FEUILLES: FindingKind = {
  code: 'autres_feuilles',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** The other sheet has the same columns: a year, a site. */
export const AUTRES_FEUILLES_SEMBLABLES: FindingKind = { ...AUTRES_FEUILLES, severity: 'a_verifier' };
export const FEUILLE_RENOMMEE: FindingKind = {
  code: 'feuille_renommee',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const ENTETES_DEPLACES: FindingKind = {
  code: 'entetes_deplaces',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** A finding of a whole file (row -1), of a row or of a column of the raw table. */
export function readingFinding(kind: FindingKind, row = -1, column = -1): Finding {
  return { ...kind, rubrique: '', row, column, suggestion: '', autre: '' };
}
