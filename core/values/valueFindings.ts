/**
 * The findings of values. Severity is about the cell: a refused value is left empty and its row is kept, so nothing
 * here is `bloquant` (that is for rows and files). Sentences: core/messages, domain `valeurs`.
 */
import type { FindingKind, Repair } from '../table';

/** The value is certainly wrong: it is refused. */
function faulty(code: string, repair: Repair = 'manual'): FindingKind {
  return { code, severity: 'a_verifier', verdict: 'faux', repair };
}

/** The value may mean several things, or too little to be kept. */
function uncertain(code: string, repair: Repair = 'manual'): FindingKind {
  return { code, severity: 'a_verifier', verdict: 'non_verifiable', repair };
}

/** Worth telling, nothing to fear: repaired without doubt, or of no consequence for the base. */
function notice(code: string, repair: Repair): FindingKind {
  return { code, severity: 'information', verdict: 'faux', repair };
}

export const CELLULE_EN_ERREUR = faulty('cellule_en_erreur');

export const DATE_AMBIGUE = uncertain('date_ambigue');
export const DATE_IMPOSSIBLE = faulty('date_impossible', 'proposed');
export const DATE_PARTIELLE = uncertain('date_partielle');
export const DATE_HORS_LIMITES = faulty('date_hors_limites', 'proposed');
export const DATE_ILLISIBLE = faulty('date_illisible', 'proposed');
export const NAISSANCE_IMPROBABLE = uncertain('naissance_improbable');

export const NOMBRE_AMBIGU = uncertain('nombre_ambigu');
export const NOMBRE_ILLISIBLE = faulty('nombre_illisible');
/** "24 à 30", "environ 20", "plus de 24": some number, but not which. */
export const NOMBRE_IMPRECIS = uncertain('nombre_imprecis');
/** "3 jours": how many hours a day has is not said. */
export const DUREE_EN_AUTRE_UNITE = uncertain('duree_en_autre_unite');
export const ENTIER_ATTENDU = faulty('entier_attendu');

export const DEPARTEMENT_INCONNU = faulty('departement_inconnu');
export const DEPARTEMENT_INCOMPLET = uncertain('departement_incomplet');
export const DEPARTEMENT_CORSE = uncertain('departement_corse');
export const DEPARTEMENT_CONTRADICTOIRE = faulty('departement_contradictoire');
export const CODE_DE_REGION = faulty('code_de_region');

export const ZERO_PERDU = notice('zero_perdu', 'sure');
export const CODE_POSTAL_INVALIDE = faulty('code_postal_invalide');
export const CODE_POSTAL_ETRANGER = uncertain('code_postal_etranger');
export const CODE_COMMUNE_INVALIDE = faulty('code_commune_invalide');
export const COMMUNE_AU_LIEU_DU_CODE_POSTAL = faulty('commune_au_lieu_du_code_postal');
export const CODE_POSTAL_AU_LIEU_DE_COMMUNE = faulty('code_postal_au_lieu_de_commune');
export const NOM_DE_COMMUNE_INVALIDE = faulty('nom_de_commune_invalide');

export const CHIFFRES_PERDUS = faulty('chiffres_perdus');
export const IDENTIFIANT_DEVENU_DATE = faulty('identifiant_devenu_date');
export const RNCP_INVALIDE = faulty('rncp_invalide');
export const RNCP_MULTIPLE = uncertain('rncp_multiple');
export const REPERTOIRE_SPECIFIQUE = uncertain('repertoire_specifique');
export const NSF_INVALIDE = faulty('nsf_invalide');
export const NSF_CONTRADICTOIRE = faulty('nsf_contradictoire');

export const TEXTE_MAL_DECODE = faulty('texte_mal_decode', 'proposed');

export const NOM_DOUTEUX = uncertain('nom_douteux');
export const NOM_INVALIDE = faulty('nom_invalide');
export const COURRIEL_INVALIDE = notice('courriel_invalide', 'manual');
export const TELEPHONE_INVALIDE = notice('telephone_invalide', 'manual');
export const NIR_INVALIDE = notice('nir_invalide', 'manual');
