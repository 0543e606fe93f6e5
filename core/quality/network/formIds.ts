/** What the network reads in returned documents: ids of forms, sections and fields, in one place (core/quality/forms). */

export const CENSUS = {
  modele: 'recensement',
  structures: 'structures',
  /** Hand-written journal of steps, and decisions of the Comité technique. */
  journal: 'etapes',
  charte: 'charte',
} as const;

export const FILE = {
  modele: 'dossier-referencement',
  certifications: 'certifications',
  sites: 'sites',
  tarifs: 'tarifs',
} as const;
export const DIAGNOSTIC = { modele: 'questionnaire-diagnostic' } as const;
export const AUDIT = { modele: 'grille-audit' } as const;
export const CHARTER = { modele: 'fiche-charte', fiche: 'fiche', decision: 'decision' } as const;
export const ADVISER = { modele: 'fiche-accompagnateur' } as const;
export const PLAN = { modele: 'plan-actions', actions: 'actions' } as const;
export const DIRECTORY = { modele: 'annuaire', offres: 'offres' } as const;

/** Fields of a structure. */
export const ID = 'structure';
export const SIRET = 'siret';
export const NAME = 'nom';
/** Day of entry in the census. */
export const CENSUS_DAY = 'date_recensement';
/** Whom to write to. Internal only. */
export const CONTACT = { nom: 'contact_nom', courriel: 'courriel' } as const;
/** What the structure agrees to show, and since when. */
export const CONSENT = { general: 'consentement', contact: 'consentement_contact', date: 'date_consentement' } as const;

/** Whether a field is an agreement. */
export function isConsent(field: string): boolean {
  return field === CONSENT.general || field === CONSENT.contact;
}

/** Of a line of the journal. */
export const STEP = { etape: 'etape', date: 'date', motif: 'motif' } as const;
/** Of a decision on the charter, in the census and in the charter sheet. */
export const DECISION = {
  genre: 'genre',
  date: 'date',
  avis: 'avis',
  fin_validite: 'fin_validite',
  motif: 'motif',
} as const;
/** Of the charter sheet alone. */
export const SIGNED = {
  date: 'date_signature',
  donnee: 'signature',
  retrait: 'date_retrait',
  motif_retrait: 'motif_retrait',
} as const;
/** Of a row of the plan. */
export const ACTION = {
  indicateurs: 'indicateurs',
  action: 'action',
  echeance: 'echeance',
  statut: 'statut',
  realisee: 'date_realisation',
} as const;

/** Fields in which a document gives its own day, the surest first. */
export const DOCUMENT_DAYS: readonly string[] = ['date_audit', 'date', 'date_signature'];

/**
 * Forms that a structure has once, or once for each value of these fields: a newer one takes the place of the former.
 * Two audits of one day by two auditors are two documents.
 */
export const VERSIONED: Readonly<Record<string, readonly string[]>> = {
  [FILE.modele]: [],
  [DIAGNOSTIC.modele]: ['date', 'site'],
  [AUDIT.modele]: ['date_audit', 'site', 'auditeur'],
  [ADVISER.modele]: ['nom', 'prenom'],
  [PLAN.modele]: ['date'],
};

/** What tells a row of a list from another, beside its structure: in two documents, the most recent row is kept. */
export const ROW_KEYS: Readonly<Record<string, readonly string[]>> = {
  'recensement.financeurs': ['financeur', 'date_envoi'],
  'registre-dysfonctionnements.faits': ['date', 'nature', 'description'],
  'reunions-reseau.reunions': ['date', 'reunion', 'nature'],
  'reunions-reseau.presences': ['date', 'reunion'],
  'reunions-reseau.pratiques': ['intitule'],
  'tableau-de-bord.points': ['date', 'sujet'],
};

/** Lists whose rows are each of someone who is not named: two that are alike are two. */
export const ANONYMOUS: ReadonlySet<string> = new Set(['questionnaire-candidat.reponses']);

/** Forms of one structure: without one, they are kept apart. */
export const OF_A_STRUCTURE: ReadonlySet<string> = new Set([
  FILE.modele,
  DIAGNOSTIC.modele,
  AUDIT.modele,
  CHARTER.modele,
  ADVISER.modele,
  PLAN.modele,
]);
