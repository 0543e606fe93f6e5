/** Criteria 6 and 7 of the RNQ, for VAE: environment, then feedback and improvement. */
import { ofCriterion } from './draft';

export const environnement = ofCriterion('6', [
  {
    numero: '23',
    titre: 'Veille légale et réglementaire',
    question: 'Comment suivez-vous les textes sur la VAE et la formation, et qu’avez-vous changé à la suite\u00a0?',
    preuves: [
      'Abonnements, réunions, lettres d’information',
      'Tableau de veille',
      'Document modifié après un changement de texte',
    ],
    conforme: 'Une veille est organisée, et ses effets sont visibles dans la pratique.',
    mineure: 'Veille réelle, mais peu exploitée ou non partagée.',
    majeure: 'Aucune veille\u00a0: documents contraires aux textes en vigueur.',
  },
  {
    numero: '24',
    titre: 'Veille sur les métiers et les certifications',
    question: 'Comment suivez-vous les métiers, les emplois et les certifications que vous accompagnez\u00a0?',
    preuves: ['Suivi des fiches RNCP', 'Échanges avec les branches et les certificateurs', 'Outils mis à jour'],
    conforme: 'L’évolution des métiers et des certifications est suivie et exploitée.',
    mineure: 'Veille réelle, mais peu exploitée.',
    majeure: 'Aucune veille\u00a0: certifications ou référentiels périmés.',
  },
  {
    numero: '25',
    titre: 'Veille pédagogique et technologique',
    question: 'Comment suivez-vous les méthodes et outils d’accompagnement, à distance compris\u00a0?',
    preuves: [
      'Participation à des groupes de travail',
      'Essais de nouveaux outils',
      'Compte rendu partagé avec l’équipe',
    ],
    conforme: 'Une veille sur les méthodes et les outils est organisée et fait évoluer les accompagnements.',
    mineure: 'Veille réelle, mais peu exploitée.',
    majeure: 'Aucune veille.',
  },
  {
    numero: '26',
    titre: 'Accueil des publics en situation de handicap',
    question:
      'Quels partenaires et quelles compétences mobilisez-vous pour accueillir, accompagner ou orienter ces candidats\u00a0?',
    preuves: [
      'Référent handicap nommé',
      'Liste des partenaires et contacts réels',
      'Exemple d’aménagement ou d’orientation',
    ],
    conforme: 'Partenaires identifiés et mobilisés\u00a0; besoins demandés\u00a0; aménagements possibles et connus.',
    majeure: 'Aucun réseau ni expertise identifiés.',
  },
  {
    numero: '27',
    titre: 'Sous-traitance et portage salarial',
    question: 'Comment vous assurez-vous que ceux qui accompagnent en votre nom respectent le RNQ\u00a0?',
    preuves: [
      'Contrats de sous-traitance',
      'Vérification de la certification et des compétences',
      'Suivi des prestations confiées',
    ],
    condition: 'Seulement en cas de sous-traitance ou de portage salarial',
    conforme: 'Exigences contractualisées, vérifiées avant, suivies pendant.',
    majeure: 'Sous-traitants sans contrat ou sans vérification.',
  },
]);

export const appreciations = ofCriterion('7', [
  {
    numero: '30',
    titre: 'Recueil des appréciations',
    question:
      'À qui demandez-vous un avis (candidats, financeurs, équipes, entreprises), quand, et combien répondent\u00a0?',
    preuves: ['Questionnaires et dates d’envoi', 'Taux de retour et relances', 'Synthèses'],
    conforme: 'Les avis de toutes les parties concernées sont demandés à un rythme défini.',
    mineure: 'Recueil réel, mais une partie prenante manque ou le rythme n’est pas tenu.',
    majeure: 'Aucun recueil des appréciations.',
    // Appreciation of candidates: their questionnaire, never the regional base.
    mesures: ['P06'],
  },
  {
    numero: '31',
    titre: 'Traitement des difficultés et réclamations',
    question: 'Comment une difficulté, une réclamation ou un aléa est-il enregistré, traité et clos\u00a0?',
    preuves: [
      'Procédure et moyen de réclamer, connus des candidats',
      'Registre des réclamations et aléas',
      'Une réclamation suivie jusqu’à la réponse',
    ],
    conforme: 'Toute réclamation est enregistrée, traitée dans un délai fixé, et reçoit une réponse.',
    majeure: 'Aucun moyen de réclamer, ou réclamations restées sans réponse.',
  },
  {
    numero: '32',
    titre: 'Amélioration continue',
    question:
      'Quelles améliorations avez-vous faites à partir des avis, des réclamations, des abandons et des résultats\u00a0?',
    preuves: ['Plan d’amélioration daté', 'Analyse des causes d’abandon', 'Action close, avec la preuve de son effet'],
    conforme: 'Les avis, les ruptures et les réclamations sont analysés, et des actions en découlent et sont suivies.',
    majeure: 'Aucune action d’amélioration.',
    // What improvement starts from: how many finish, how many drop out.
    mesures: ['P02', 'P03'],
  },
]);
