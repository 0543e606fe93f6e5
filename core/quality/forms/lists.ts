/** Lists of codes that several templates share; those of the common dictionary are taken from it. */
import { codeListById } from '../../dictionary';
import type { CodedLabel } from './types';

function fromDictionary(id: string): readonly CodedLabel[] {
  return codeListById(id).codes.map(({ code, libelle, graphies }) => ({ code, libelle, autres: graphies }));
}

/** Who pays for the support: the codes of the regional base (core/dictionary). */
export const FINANCEMENTS = fromDictionary('financement');

/** Roman numerals are those of 1969 (design/dictionary.md); « I » is 7 or 8 and is asked. */
export const NIVEAUX: readonly CodedLabel[] = [
  { code: '3', libelle: 'Niveau 3', autres: ['V', 'CAP', 'BEP', 'CAP BEP', 'CAP - BEP', 'niveau 3 (CAP BEP)'] },
  { code: '4', libelle: 'Niveau 4', autres: ['IV', 'bac', 'baccalauréat', 'bac pro', 'BP'] },
  { code: '5', libelle: 'Niveau 5', autres: ['III', 'bac + 2', 'BTS', 'DUT', 'BTS DUT'] },
  { code: '6', libelle: 'Niveau 6', autres: ['II', 'bac + 3', 'bac + 4', 'licence', 'licence pro', 'BUT'] },
  { code: '7', libelle: 'Niveau 7', autres: ['bac + 5', 'master', 'ingénieur'] },
  { code: '8', libelle: 'Niveau 8', autres: ['doctorat', 'bac + 8'] },
  { code: 'sans_niveau', libelle: 'Sans niveau', autres: ['CQP', 'non classé', 'sans niveau spécifique'] },
];

/** The fourteen « grands domaines » of the ROME (France Travail), health and social work named apart as VAE has it. */
export const DOMAINES: readonly CodedLabel[] = [
  {
    code: 'agriculture',
    libelle: 'Agriculture et environnement',
    autres: ['agriculture', 'environnement', 'espaces verts', 'agriculture pêche', 'agricole', 'espaces naturels'],
  },
  { code: 'artisanat', libelle: 'Artisanat et métiers d’art', autres: ['artisanat', 'métiers d’art', 'arts', 'art'] },
  {
    code: 'banque',
    libelle: 'Banque assurance immobilier',
    autres: ['banque', 'assurance', 'immobilier', 'banque et assurance'],
  },
  {
    code: 'commerce',
    libelle: 'Commerce et vente',
    autres: ['commerce', 'vente', 'distribution', 'grande distribution'],
  },
  {
    code: 'communication',
    libelle: 'Communication et multimédia',
    autres: ['communication', 'média', 'médias', 'multimédia', 'audiovisuel'],
  },
  { code: 'batiment', libelle: 'Bâtiment et travaux publics', autres: ['bâtiment', 'BTP', 'construction'] },
  {
    code: 'hotellerie',
    libelle: 'Hôtellerie restauration tourisme',
    autres: ['hôtellerie', 'restauration', 'tourisme', 'hôtellerie restauration', 'HCR', 'loisirs'],
  },
  { code: 'industrie', libelle: 'Industrie', autres: ['industrie et production', 'production'] },
  {
    code: 'maintenance',
    libelle: 'Installation et maintenance',
    autres: ['maintenance', 'installation', 'automobile'],
  },
  { code: 'sante', libelle: 'Santé', autres: ['sanitaire', 'soins', 'paramédical'] },
  {
    code: 'social',
    libelle: 'Social et services à la personne',
    autres: [
      'social',
      'médico-social',
      'services à la personne',
      'aide à domicile',
      'travail social',
      'petite enfance',
    ],
  },
  {
    code: 'formation',
    libelle: 'Enseignement et formation',
    autres: ['formation', 'enseignement', 'éducation', 'insertion'],
  },
  { code: 'sport', libelle: 'Sport et animation', autres: ['sport', 'animation', 'jeunesse et sports'] },
  { code: 'spectacle', libelle: 'Spectacle et culture', autres: ['spectacle', 'culture'] },
  {
    code: 'gestion',
    libelle: 'Gestion et administration',
    autres: [
      'gestion',
      'administration',
      'tertiaire',
      'secrétariat',
      'comptabilité',
      'ressources humaines',
      'support à l’entreprise',
      'management',
    ],
  },
  { code: 'numerique', libelle: 'Informatique et numérique', autres: ['informatique', 'numérique'] },
  { code: 'securite', libelle: 'Sécurité et défense', autres: ['sécurité', 'défense', 'prévention'] },
  { code: 'transport', libelle: 'Transport et logistique', autres: ['transport', 'logistique', 'transports'] },
  { code: 'mer', libelle: 'Mer et pêche', autres: ['mer', 'pêche', 'maritime', 'nautisme'] },
  { code: 'autre', libelle: 'Autre domaine', autres: ['autre', 'autres'] },
];

export const PUBLICS: readonly CodedLabel[] = [
  { code: 'salaries', libelle: 'Salariés', autres: ['salarié', 'salarié(e)s', 'salariés du privé', 'entreprises'] },
  {
    code: 'demandeurs_emploi',
    libelle: 'Demandeurs d’emploi',
    autres: ['demandeur d’emploi', 'DE', 'chômeurs', 'personnes sans emploi'],
  },
  {
    code: 'independants',
    libelle: 'Indépendants',
    autres: ['indépendant', 'non salariés', 'chefs d’entreprise', 'libéraux', 'travailleurs indépendants', 'TNS'],
  },
  {
    code: 'agents_publics',
    libelle: 'Agents publics',
    autres: ['agent public', 'fonctionnaires', 'fonction publique', 'agents de la fonction publique'],
  },
  { code: 'benevoles', libelle: 'Bénévoles et élus', autres: ['bénévoles', 'bénévole', 'élus'] },
  { code: 'jeunes', libelle: 'Jeunes de moins de 26 ans', autres: ['jeunes', 'moins de 26 ans'] },
  {
    code: 'handicap',
    libelle: 'Personnes en situation de handicap',
    autres: ['handicap', 'PSH', 'TH', 'RQTH', 'travailleurs handicapés', 'personnes handicapées'],
  },
  {
    code: 'illettrisme',
    libelle: 'Personnes en difficulté avec l’écrit',
    autres: ['illettrisme', 'allophones', 'illettrisme et allophonie', 'FLE'],
  },
  { code: 'insertion', libelle: 'Publics en insertion', autres: ['insertion', 'bénéficiaires du RSA', 'RSA', 'IAE'] },
  { code: 'detenus', libelle: 'Personnes placées sous main de justice', autres: ['détenus', 'PPSMJ', 'prison'] },
  { code: 'aidants', libelle: 'Proches aidants', autres: ['aidants', 'aidants familiaux'] },
];

export const MODALITES: readonly CodedLabel[] = [
  { code: 'presentiel', libelle: 'Présentiel', autres: ['en présentiel', 'sur place', 'face à face', 'présence'] },
  {
    code: 'distance',
    libelle: 'À distance',
    autres: ['distanciel', 'distance', 'visio', 'visioconférence', 'en ligne'],
  },
  { code: 'mixte', libelle: 'Mixte', autres: ['hybride', 'présentiel et distanciel', 'mixte (présence et distance)'] },
  { code: 'individuel', libelle: 'Individuel', autres: ['accompagnement individuel', 'en individuel'] },
  { code: 'collectif', libelle: 'Collectif', autres: ['accompagnement collectif', 'en groupe', 'groupe', 'ateliers'] },
  {
    code: 'entreprise',
    libelle: 'Dans l’entreprise',
    autres: ['en entreprise', 'intra', 'intra-entreprise', 'VAE collective'],
  },
];

export const LANGUES: readonly CodedLabel[] = [
  { code: 'francais', libelle: 'Français', autres: ['fr'] },
  { code: 'creole', libelle: 'Créole' },
  { code: 'anglais', libelle: 'Anglais', autres: ['english', 'en'] },
  { code: 'espagnol', libelle: 'Espagnol', autres: ['es'] },
  { code: 'portugais', libelle: 'Portugais', autres: ['brésilien'] },
  { code: 'allemand', libelle: 'Allemand' },
  { code: 'italien', libelle: 'Italien' },
  { code: 'arabe', libelle: 'Arabe' },
  { code: 'lsf', libelle: 'Langue des signes', autres: ['LSF', 'langue des signes française'] },
  { code: 'autre', libelle: 'Autre langue', autres: ['autre', 'autres'] },
];

export const FORMES_JURIDIQUES: readonly CodedLabel[] = [
  { code: 'association', libelle: 'Association', autres: ['association loi 1901', 'asso', 'loi 1901'] },
  {
    code: 'societe',
    libelle: 'Société',
    autres: ['SARL', 'SAS', 'SA', 'EURL', 'SASU', 'société commerciale', 'entreprise'],
  },
  { code: 'cooperative', libelle: 'Coopérative', autres: ['SCOP', 'SCIC', 'société coopérative', 'CAE'] },
  {
    code: 'individuelle',
    libelle: 'Entreprise individuelle',
    autres: ['EI', 'auto-entrepreneur', 'micro-entreprise', 'auto-entreprise', 'indépendant', 'profession libérale'],
  },
  {
    code: 'public',
    libelle: 'Établissement public',
    autres: ['EPLE', 'GRETA', 'GIP', 'université', 'EPA', 'EPIC', 'EPSCP', 'établissement public d’enseignement'],
  },
  { code: 'consulaire', libelle: 'Organisme consulaire', autres: ['CCI', 'CMA', 'chambre consulaire', 'chambre'] },
  { code: 'collectivite', libelle: 'Collectivité ou service de l’État', autres: ['collectivité', 'État', 'ministère'] },
  { code: 'autre', libelle: 'Autre forme' },
];

export const PROFILS: readonly CodedLabel[] = [
  { code: 'organisme_formation', libelle: 'Organisme de formation', autres: ['OF', 'centre de formation'] },
  {
    code: 'universite',
    libelle: 'Université ou grande école',
    autres: ['université', 'enseignement supérieur', 'CNAM'],
  },
  { code: 'education_nationale', libelle: 'GRETA ou DAVA', autres: ['GRETA', 'DAVA', 'éducation nationale'] },
  {
    code: 'bilan',
    libelle: 'Centre de bilan de compétences',
    autres: ['bilan de compétences', 'CIBC', 'centre de bilan'],
  },
  { code: 'cabinet', libelle: 'Cabinet de conseil', autres: ['cabinet', 'conseil', 'consultants'] },
  {
    code: 'independant',
    libelle: 'Consultant indépendant',
    autres: ['indépendant', 'consultant', 'formateur indépendant'],
  },
  { code: 'insertion', libelle: 'Structure d’insertion', autres: ['insertion', 'mission locale', 'PLIE', 'SIAE'] },
  { code: 'consulaire', libelle: 'Chambre consulaire', autres: ['CCI', 'CMA', 'chambre d’agriculture'] },
  { code: 'branche', libelle: 'Organisme de branche', autres: ['branche', 'branche professionnelle', 'fédération'] },
  { code: 'aap', libelle: 'Architecte accompagnateur de parcours', autres: ['AAP'] },
  { code: 'autre', libelle: 'Autre profil' },
];

/** Where an entry of the census comes from (product.md Q1: « origin of the entry: funder, press »). */
export const ORIGINES: readonly CodedLabel[] = [
  { code: 'financeur', libelle: 'Financeur', autres: ['financeurs', 'OPCO', 'OPCA', 'liste d’un financeur'] },
  { code: 'presse', libelle: 'Presse ou publicité', autres: ['presse', 'publicité', 'journal', 'annonce'] },
  { code: 'annuaire', libelle: 'Annuaire', autres: ['pages jaunes', 'annuaire professionnel', 'répertoire'] },
  { code: 'reseau', libelle: 'Réseau info-conseil', autres: ['réseau', 'PRC', 'point relais conseil', 'info conseil'] },
  { code: 'certificateur', libelle: 'Certificateur', autres: ['certificateurs', 'valideur'] },
  { code: 'candidat', libelle: 'Candidat', autres: ['candidats', 'bouche à oreille'] },
  { code: 'spontanee', libelle: 'Démarche de la structure', autres: ['spontanée', 'candidature spontanée'] },
  { code: 'internet', libelle: 'Recherche sur internet', autres: ['internet', 'site internet', 'web'] },
  { code: 'autre', libelle: 'Autre origine' },
];

/** Kinds of evidence. */
export const TYPES_PREUVE: readonly CodedLabel[] = [
  { code: 'document', libelle: 'Document', autres: ['doc', 'support', 'plaquette', 'livret', 'procédure', 'papier'] },
  { code: 'entretien', libelle: 'Entretien', autres: ['interview', 'échange', 'oral', 'déclaratif', 'déclaration'] },
  { code: 'observation', libelle: 'Observation sur place', autres: ['observation', 'visite', 'constat', 'visuel'] },
  { code: 'dossier', libelle: 'Dossier de bénéficiaire', autres: ['dossier', 'dossier candidat', 'échantillon'] },
  { code: 'enquete', libelle: 'Enquête ou questionnaire', autres: ['enquête', 'questionnaire', 'satisfaction'] },
  { code: 'donnees', libelle: 'Données chiffrées', autres: ['données', 'statistiques', 'indicateurs', 'tableau'] },
  { code: 'numerique', libelle: 'Site ou outil en ligne', autres: ['site', 'site internet', 'plateforme', 'extranet'] },
  { code: 'photo', libelle: 'Photographie', autres: ['photo', 'photos'] },
  { code: 'autre', libelle: 'Autre preuve' },
];

/** Opinions of the Comité technique. */
export const AVIS: readonly CodedLabel[] = [
  { code: 'favorable', libelle: 'Favorable', autres: ['avis favorable', 'oui', 'accord'] },
  {
    code: 'favorable_reserves',
    libelle: 'Favorable avec réserves',
    autres: ['réserves', 'avec réserves', 'sous réserve', 'favorable sous réserve', 'favorable avec réserve'],
  },
  { code: 'defavorable', libelle: 'Défavorable', autres: ['avis défavorable', 'non', 'refus'] },
];

export const STATUTS_ACTION: readonly CodedLabel[] = [
  { code: 'a_faire', libelle: 'À faire', autres: ['à lancer', 'prévue', 'non commencée', 'à engager'] },
  { code: 'en_cours', libelle: 'En cours', autres: ['engagée', 'commencée', 'démarrée'] },
  {
    code: 'terminee',
    libelle: 'Terminée',
    autres: ['faite', 'réalisée', 'close', 'clôturée', 'soldée', 'fini', 'fait'],
  },
  { code: 'abandonnee', libelle: 'Abandonnée', autres: ['annulée', 'sans suite'] },
];

export const PRIORITES: readonly CodedLabel[] = [
  { code: 'haute', libelle: 'Haute', autres: ['urgente', 'forte', 'élevée', '1', 'P1'] },
  { code: 'moyenne', libelle: 'Moyenne', autres: ['normale', '2', 'P2'] },
  { code: 'basse', libelle: 'Basse', autres: ['faible', '3', 'P3'] },
];

/** Satisfaction on four degrees, without a middle one; codes are the scores. */
export const SATISFACTION: readonly CodedLabel[] = [
  {
    code: '1',
    libelle: '1 - Pas du tout satisfait',
    autres: ['pas du tout', 'pas du tout satisfait', 'très insatisfait'],
  },
  { code: '2', libelle: '2 - Peu satisfait', autres: ['peu satisfait', 'plutôt pas satisfait', 'insatisfait', 'peu'] },
  { code: '3', libelle: '3 - Satisfait', autres: ['satisfait', 'plutôt satisfait', 'assez satisfait'] },
  { code: '4', libelle: '4 - Très satisfait', autres: ['très satisfait', 'tout à fait', 'tout à fait satisfait'] },
];

/** States of the network's workflow and its exits (design/quality.md); codes are those of core/quality/network. */
export const ETAPES: readonly CodedLabel[] = [
  { code: 'recensee', libelle: 'Recensée', autres: ['recensement'] },
  {
    code: 'dossier_envoye',
    libelle: 'Dossier envoyé',
    autres: ['envoi du dossier', 'dossier de référencement envoyé'],
  },
  { code: 'dossier_recu', libelle: 'Dossier reçu', autres: ['réception du dossier', 'dossier de référencement reçu'] },
  { code: 'referencee', libelle: 'Référencée', autres: ['référencement', 'référencé'] },
  { code: 'questionnaire_envoye', libelle: 'Questionnaire envoyé', autres: ['envoi du questionnaire'] },
  { code: 'questionnaire_recu', libelle: 'Questionnaire reçu', autres: ['réception du questionnaire'] },
  { code: 'diagnostiquee', libelle: 'Diagnostiquée', autres: ['diagnostic', 'diagnostic fait'] },
  { code: 'auditee', libelle: 'Auditée', autres: ['audit', 'audit réalisé', 'audit sur site'] },
  { code: 'preconisations', libelle: 'Préconisations écrites', autres: ['préconisations', 'recommandations'] },
  { code: 'restituee', libelle: 'Restituée', autres: ['restitution', 'résultats restitués'] },
  { code: 'professionnalisation', libelle: 'En professionnalisation', autres: ['professionnalisation'] },
  { code: 'suivie', libelle: 'Suivie', autres: ['suivi'] },
  { code: 'sortie_sans_reponse', libelle: 'Sortie : sans réponse', autres: ['sans réponse', 'pas de réponse'] },
  { code: 'sortie_refus', libelle: 'Sortie : refus', autres: ['refus', 'refuse'] },
  { code: 'sortie_hors_champ', libelle: 'Sortie : hors champ', autres: ['hors champ', 'hors périmètre'] },
  {
    code: 'sortie_cessation',
    libelle: 'Sortie : cessation d’activité',
    autres: ['cessation', 'cessation d’activité', 'fermeture', 'fermée', 'liquidation'],
  },
];
