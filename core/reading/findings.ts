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

/** A record of more cells than the header, which reads in one way only once two of them are joined again. */
export const CELLULES_RECOLLEES: FindingKind = {
  code: 'cellules_recollees',
  severity: 'information',
  verdict: 'faux',
  repair: 'sure',
};
export const CELLULE_DE_TROP: FindingKind = {
  code: 'cellule_de_trop',
  severity: 'a_verifier',
  verdict: 'faux',
  repair: 'manual',
};
/** Another table below the first: its rows would be read by the wrong columns. */
export const AUTRE_TABLEAU: FindingKind = {
  code: 'autre_tableau',
  severity: 'a_verifier',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const SECONDE_LIGNE_ENTETE: FindingKind = {
  code: 'seconde_ligne_entete',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};
export const LIGNE_EXEMPLE: FindingKind = { ...SECONDE_LIGNE_ENTETE, code: 'ligne_exemple' };

/** A finding of a whole file about some of its rows: how many hold something, the first, the last, as the officer sees them. */
export function rowsFinding(kind: FindingKind, n: number, du: number, au: number): Finding {
  return { ...readingFinding(kind), suggestion: writeDetail({ code: 'lignes_du_au', slots: { n, du, au } }) };
}

/** A finding of a whole file about a row that is not read. */
export function rowFinding(kind: FindingKind, at: number): Finding {
  return { ...readingFinding(kind), suggestion: writeDetail({ code: 'ligne_numero', slots: { at } }) };
}

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
