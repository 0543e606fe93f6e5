/** Criteria 4 and 5 of the RNQ, for VAE: means, then people. */
import { ofCriterion } from './draft';

export const moyens = ofCriterion('4', [
  {
    numero: '17',
    titre: 'Moyens humains, techniques et locaux',
    question:
      'Les personnes, les lieux et le matériel mis à disposition conviennent-ils aux accompagnements menés\u00a0?',
    preuves: [
      'Visite des locaux ou outil à distance',
      'Liste des moyens et des intervenants',
      'Baux ou conventions de mise à disposition',
    ],
    conforme: 'Les moyens sont identifiés, disponibles et adaptés, sur place comme à distance.',
    mineure: 'Un moyen annoncé est insuffisant sans gêner l’accompagnement.',
    majeure: 'Moyens absents ou inadaptés\u00a0: l’accompagnement ne peut se faire correctement.',
  },
  {
    numero: '18',
    titre: 'Coordination des intervenants',
    question: 'Qui fait quoi autour du candidat, et comment les intervenants se coordonnent-ils\u00a0?',
    preuves: [
      'Organigramme ou fiches de mission',
      'Comptes rendus de réunions',
      'Contact du référent connu du candidat',
    ],
    conforme: 'Rôles définis, référent identifié, échanges tracés entre intervenants.',
    mineure: 'Coordination réelle, mais peu tracée ou rôles imprécis.',
    majeure: 'Aucune coordination\u00a0: le candidat reçoit des consignes contradictoires.',
  },
  {
    numero: '19',
    titre: 'Ressources pédagogiques',
    question: 'Quelles ressources le candidat utilise-t-il, et comment peut-il se les approprier\u00a0?',
    preuves: ['Guides, fiches, référentiels remis', 'Espace en ligne et aide à l’usage', 'Dates de mise à jour'],
    conforme: 'Ressources adaptées, à jour, accessibles, avec une aide pour s’en servir.',
    mineure: 'Ressources utiles, mais en partie anciennes ou difficiles d’accès.',
    majeure: 'Aucune ressource mise à disposition.',
  },
]);

export const personnels = ofCriterion('5', [
  {
    numero: '21',
    titre: 'Compétences des intervenants',
    question:
      'Comment déterminez-vous les compétences nécessaires, et comment vérifiez-vous que les intervenants les ont\u00a0?',
    preuves: ['CV et diplômes', 'Fiches de poste', 'Entretiens ou habilitation avant la première intervention'],
    conforme: 'Compétences requises définies et vérifiées pour chaque intervenant, interne ou externe.',
    majeure: 'Compétences non définies ou non vérifiées.',
  },
  {
    numero: '22',
    titre: 'Développement des compétences des salariés',
    question: 'Que faites-vous pour entretenir et développer les compétences de ceux qui accompagnent\u00a0?',
    preuves: [
      'Plan de développement des compétences',
      'Attestations de formation',
      'Entretiens professionnels, échanges de pratiques',
    ],
    conforme: 'Des actions régulières, décidées d’après les besoins, sont réalisées.',
    majeure: 'Aucune action, ni prévue ni réalisée.',
  },
]);
