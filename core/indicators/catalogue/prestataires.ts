/**
 * Results of support providers (P01 to P05, design/indicators.md): asked only of a base that tells who supported whom, and
 * when. P06, satisfaction, comes from questionnaires, never from a base: core/quality/outcomes.
 */
import type { Indicator, Predicate } from '../types';
import { PRESENTE, RESULTAT_INCONNU } from './predicates';

/**
 * Told to be supported: a first day, a provider, or « oui ». Without a first day it has no period, and is unknown to
 * `total`.
 */
const ACCOMPAGNE: Predicate = {
  une: [
    { evenement: 'debut_accompagnement' },
    { rubrique: 'prestataire', renseignee: true },
    { rubrique: 'accompagnement', parmi: ['oui'] },
  ],
};

/**
 * Ended by T, and no abandon before. An abandon on the very day of the end is what ended the support: files that write the
 * same day twice say so. (docs/decisions/022)
 */
const ACHEVE: Predicate = {
  toutes: [{ evenement: 'fin_accompagnement' }, { non: { evenement: 'abandon', jusqua: 'fin_accompagnement' } }],
};

/** Between the start and the end (or T, while there is no end). */
const ABANDON_PENDANT: Predicate = {
  toutes: [
    { evenement: 'abandon' },
    { non: { evenement: 'abandon', avant: 'debut_accompagnement' } },
    { non: { evenement: 'fin_accompagnement', avant: 'abandon' } },
  ],
};

/** Not told to have been before the support: what came before it is not its result. */
const DEPUIS_LE_DEBUT: Predicate = { non: { evenement: 'jury', avant: 'debut_accompagnement' } };

const COHORTE = {
  unite: 'parcours',
  vues: ['cohorte'],
  evenement: 'debut_accompagnement',
  entree: 'debut_accompagnement',
  ventilations: ['prestataire'],
  diffusion: 'interne',
} as const;

const EN_COURS =
  'Un accompagnement commencé récemment n’est souvent pas fini à la date d’arrêt : ni achevé, ni abandonné, il est en cours.';
const INTERNE = 'Chiffre interne : il n’entre dans aucune publication de la région.';
const CONTRADICTOIRE =
  'Un abandon daté d’avant le début de l’accompagnement ne compte ni comme achèvement, ni comme abandon.';

export const prestataires: readonly Indicator[] = [
  {
    ...COHORTE,
    id: 'P01',
    nom: 'Parcours accompagnés',
    question: 'Combien d’accompagnements ont commencé ?',
    vues: ['flux'],
    mesure: { genre: 'effectif', compte: ACCOMPAGNE },
    lecture: 'En {periode}, {valeur} accompagnements ont commencé.',
    avertissements: [INTERNE, 'Une personne qui a deux parcours accompagnés compte deux fois.'],
  },
  {
    ...COHORTE,
    id: 'P02',
    nom: 'Taux d’achèvement de l’accompagnement',
    question: 'Quelle part des accompagnements commencés est allée à son terme ?',
    mesure: { genre: 'taux', numerateur: ACHEVE, denominateur: ACCOMPAGNE },
    lecture: 'Parmi les accompagnements commencés en {periode}, {valeur} sont allés à leur terme.',
    avertissements: [INTERNE, EN_COURS, CONTRADICTOIRE],
  },
  {
    ...COHORTE,
    id: 'P03',
    nom: 'Taux d’abandon pendant l’accompagnement',
    question: 'Quelle part des accompagnements commencés s’est arrêtée par un abandon ?',
    mesure: { genre: 'taux', numerateur: ABANDON_PENDANT, denominateur: ACCOMPAGNE },
    lecture: 'Parmi les accompagnements commencés en {periode}, {valeur} se sont arrêtés par un abandon.',
    avertissements: [INTERNE, EN_COURS, CONTRADICTOIRE],
    exclusions: 'Les abandons déclarés après la fin de l’accompagnement.',
  },
  {
    ...COHORTE,
    id: 'P03.motifs',
    nom: 'Motifs des abandons pendant l’accompagnement',
    question: 'Pourquoi les candidats accompagnés abandonnent-ils ?',
    mesure: { genre: 'profil', parmi: ABANDON_PENDANT, rubriques: ['motif_abandon'] },
    lecture:
      'Parmi les accompagnements commencés en {periode}, {valeur} des abandons dont le motif est connu ont ce motif.',
    avertissements: [INTERNE, 'Part parmi les motifs connus ; le nombre d’inconnus est donné à côté.'],
  },
  {
    ...COHORTE,
    id: 'P04',
    nom: 'Taux de présentation après accompagnement',
    question: 'Quelle part des accompagnements achevés a mené devant un jury ?',
    mesure: {
      genre: 'taux',
      numerateur: { toutes: [ACHEVE, { evenement: 'presente_accompagne' }] },
      denominateur: ACHEVE,
    },
    lecture: 'Parmi les accompagnements achevés, commencés en {periode}, {valeur} ont mené devant un jury.',
    avertissements: [
      INTERNE,
      'À lire à côté de P05 : un taux de validation élevé peut cacher des candidats qui ne se présentent pas.',
      'Un accompagnement achevé récemment peut encore mener devant un jury.',
    ],
    exclusions: 'Les passages devant un jury d’avant le début de l’accompagnement.',
  },
  {
    id: 'P05',
    nom: 'Taux de validation totale après accompagnement',
    question: 'Quelle part des passages de candidats accompagnés donne la certification entière ?',
    unite: 'passage',
    vues: ['flux'],
    evenement: 'jury',
    ventilations: ['prestataire'],
    diffusion: 'interne',
    mesure: {
      genre: 'taux',
      numerateur: { toutes: [ACCOMPAGNE, DEPUIS_LE_DEBUT, { rubrique: 'resultat_jury', parmi: ['VT'] }] },
      denominateur: { toutes: [ACCOMPAGNE, DEPUIS_LE_DEBUT, PRESENTE] },
      inconnus: { toutes: [ACCOMPAGNE, DEPUIS_LE_DEBUT, RESULTAT_INCONNU] },
    },
    lecture: 'En {periode}, {valeur} des passages de candidats accompagnés donnent une validation totale.',
    avertissements: [
      INTERNE,
      'À lire à côté de P04 : seuls ceux qui se présentent y comptent.',
      'Les absents, les excusés et les résultats en attente sont exclus.',
      'Association, pas effet : les candidats de deux prestataires ne se ressemblent pas.',
    ],
    exclusions: 'Les passages devant un jury d’avant le début de l’accompagnement.',
  },
];
