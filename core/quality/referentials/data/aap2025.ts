/** aap-2025: skeleton of the specification of the architecte-accompagnateur de parcours (arrêté du 3 juillet 2025). */
import type { QualityIndicator, Referential } from '../types';
import { RESPECT } from './scales';

const SOURCE = {
  intitule:
    'Arrêté du 3 juillet 2025, annexe I\u00a0: cahier des charges des personnes chargées de l’accompagnement à la VAE',
  reference: 'Journal officiel du 9 juillet 2025, lu en partie, sur un site tiers',
  adresse: 'https://legal.tricoteuses.fr/articles/JORFARTI000051862218',
  a_verifier: true,
};

/** Titles alone: a skeleton asks no question yet. */
function titled(critere: string, letter: string, titles: readonly string[]): QualityIndicator[] {
  return titles.map((titre, i) => ({
    // A letter: spreadsheets take « 1.10 » for 1.1, and « 1.2 » for a date.
    numero: `${letter}${i + 1}`,
    titre,
    critere,
    // The order and the grouping are ours: the annex was read in part only.
    rattachement: 'deduit',
    question: '',
    preuves: [],
    descripteurs: {},
    a_valider: true,
    source: SOURCE,
  }));
}

export const aap2025: Referential = {
  format: 1,
  id: 'aap-2025',
  famille: 'aap',
  version: '2025',
  titre: 'Architecte-accompagnateur de parcours VAE (squelette)',
  editeur: 'Ministère chargé du Travail',
  genre: 'audit',
  statut: 'squelette',
  // In force the day after its publication (Code civil, article 1), if nothing in it says otherwise: to be verified.
  validite: { debut: '2025-07-10', fin: null },
  source: SOURCE,
  echelle: { ...RESPECT, titre: 'Respect du cahier des charges' },
  criteres: [
    { numero: '1', titre: 'Missions d’accompagnement' },
    { numero: '2', titre: 'Compétences et posture' },
    { numero: '3', titre: 'Offre de services et référencement' },
  ],
  indicateurs: [
    ...titled('1', 'M', [
      'Expliquer au candidat les buts et les procédures de la VAE',
      'Présenter ses missions au candidat',
      'Construire le parcours avec le candidat',
      'Évaluer la faisabilité du projet et ses conditions de réussite',
      'Vérifier les prérequis de la certification visée',
      'Proposer des formations complémentaires sur au moins trois devis',
      'Proposer une période de mise en situation en milieu professionnel',
      'Déposer les dossiers de faisabilité et de validation',
      'Aider à rassembler les financements',
      'Préparer la session d’évaluation devant le jury',
      'Proposer un rendez-vous après les résultats',
    ]),
    ...titled('2', 'C', ['Compétences d’accompagnement à la VAE', 'Confidentialité', 'Neutralité et probité']),
    ...titled('3', 'O', ['Certification Qualiopi pour la VAE', 'Présentation de l’offre sur le portail France VAE']),
  ],
  regles: {},
  remarques: [
    {
      titre: 'Squelette',
      texte:
        'Ce référentiel ne porte que des titres, reformulés d’après une lecture partielle de l’annexe I et des articles qui la présentent. Il aide à préparer une grille\u00a0; il ne sert pas à noter. À compléter avec le texte publié au Journal officiel.',
    },
  ],
};
