/** The findings of coded values. Sentences: core/messages, domain `codes`. */
import type { FindingKind, Repair } from '../../table';

/** The value is in no list: it is refused. */
function unknown(code: string, repair: Repair = 'manual'): FindingKind {
  return { code, severity: 'a_verifier', verdict: 'faux', repair };
}

/** The value may mean several things: it is left out until a person says. */
function uncertain(code: string, repair: Repair = 'manual'): FindingKind {
  return { code, severity: 'a_verifier', verdict: 'non_verifiable', repair };
}

export const CODE_INCONNU = unknown('code_inconnu');
export const CODE_PROCHE = unknown('code_proche', 'proposed');
export const CODE_A_CONFIRMER = uncertain('code_a_confirmer', 'proposed');
export const CODE_AMBIGU = uncertain('code_ambigu');

export const SEXE_INDECIDABLE = uncertain('sexe_indecidable');
export const BOOLEEN_INDECIDABLE = uncertain('booleen_indecidable');

export const NIVEAU_INDECIDABLE = uncertain('niveau_indecidable');
export const NIVEAU_7_OU_8 = uncertain('niveau_7_ou_8', 'proposed');
export const NIVEAU_AMBIGU = uncertain('niveau_ambigu');
export const NIVEAU_INCONNU = unknown('niveau_inconnu');
export const NIVEAU_HORS_ECHELLE = unknown('niveau_hors_echelle');

export const NR_INDECIDABLE = uncertain('nr_indecidable');
export const AVIS_NON_DECISION = uncertain('avis_non_decision', 'proposed');
export const DECISION_SOUS_RESERVE = uncertain('decision_sous_reserve', 'proposed');

export const RESULTAT_STATUT_DOSSIER = uncertain('resultat_statut_dossier');
export const RESULTAT_TOTAL_OU_PARTIEL = uncertain('resultat_total_ou_partiel', 'proposed');
export const RESULTAT_INCOHERENT = unknown('resultat_incoherent');

export const BLOCS_ILLISIBLES = unknown('blocs_illisibles');
export const BLOCS_AMBIGUS = uncertain('blocs_ambigus', 'proposed');

export const MOTIF_AUTRE_EVENEMENT = uncertain('motif_autre_evenement');

/** The value is kept; the cell says more, which no rubrique takes. */
export const TEXTE_EN_PLUS: FindingKind = {
  code: 'texte_en_plus',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};

/** Worth telling, of no consequence for the figures. */
export const ARCHIVAGE_SANS_EFFET: FindingKind = {
  code: 'archivage_sans_effet',
  severity: 'information',
  verdict: 'non_verifiable',
  repair: 'manual',
};
