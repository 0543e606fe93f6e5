/** What reading itself has to report; the table is read all the same. */
import { writeDetail } from '../messages';
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

/** A sheet that the profile does not name, with its columns: next year's. */
export const FEUILLE_NOUVELLE: FindingKind = {
  code: 'feuille_nouvelle_lue',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};
/** A sheet that the profile names. */
export const FEUILLE_DISPARUE: FindingKind = {
  code: 'feuille_disparue',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const FEUILLE_SANS_LIGNE: FindingKind = {
  code: 'feuille_sans_ligne',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const TITRES_DE_SECTION: FindingKind = {
  code: 'titres_de_section',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const LIGNES_MASQUEES: FindingKind = {
  code: 'lignes_masquees',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** A finding of a whole file that counts rows. */
export function countedFinding(kind: FindingKind, n: number): Finding {
  return { ...readingFinding(kind), suggestion: writeDetail({ code: 'lignes', slots: { n } }) };
}

/** A finding of a whole file about another sheet of its workbook. */
export function sheetFinding(kind: FindingKind, sheet: string): Finding {
  return { ...readingFinding(kind), suggestion: sheet };
}

/** A finding of a whole file (row -1), of a row or of a column of the raw table. */
export function readingFinding(kind: FindingKind, row = -1, column = -1): Finding {
  return { ...kind, rubrique: '', row, column, suggestion: '', autre: '' };
}
