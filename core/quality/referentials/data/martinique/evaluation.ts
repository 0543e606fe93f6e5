/** Criterion 5 of martinique-2010: Critères d'évaluation. */
import { deduced } from './draft';

export const evaluation = deduced('5', [
  {
    numero: '23',
    titre: 'Modalités de suivi de la prestation',
    question:
      'Comment suivez-vous chaque candidat jusqu’à son résultat, et que savez-vous de ceux qui s’arrêtent en route\u00a0?',
    preuves: [
      'Tableau de suivi\u00a0: étapes, dates, résultat de jury',
      'Taux d’achèvement, d’abandon et de présentation, avec leur mode de calcul',
      'Compte rendu d’une réunion où ce suivi a servi à décider',
    ],
    // What follow-up counts: finished, dropped, presented; P05 belongs to experience (20) and to the jury.
    mesures: ['P02', 'P03', 'P04'],
    niveaux: [
      'Aucun suivi\u00a0: la structure ignore ce que sont devenus les candidats.',
      'Suivi partiel, jusqu’à la remise du dossier\u00a0; les abandons et les résultats de jury ne sont pas recueillis.',
      'Chaque parcours est suivi jusqu’au jury, abandons et motifs compris\u00a0; les taux sont calculés avec leur effectif.',
      'Suivi exploité chaque année avec l’équipe et le réseau, devenir à six mois connu, actions décidées et vérifiées.',
    ],
  },
  {
    numero: '24',
    titre: "Modalités d'évaluation de la prestation par le bénéficiaire",
    question:
      'Comment le candidat donne-t-il son avis, y compris s’il a abandonné, et qu’est-ce que cela a changé\u00a0?',
    preuves: [
      'Questionnaire de satisfaction et date d’envoi',
      'Synthèse des réponses, avec leur nombre et le taux de retour',
      'Registre des réclamations et suites données',
      'Exemple d’amélioration née d’un avis',
    ],
    // Satisfaction comes from the questionnaire, never from the regional base (indicators, P06).
    mesures: ['P06'],
    niveaux: [
      'L’avis des candidats n’est pas demandé.',
      'Un questionnaire existe, remis à certains, sans synthèse ni suite.',
      'L’avis est demandé à tous à la fin, y compris après un abandon\u00a0; synthèse annuelle, réclamations traitées dans un délai fixé.',
      'Avis recueilli aussi à distance du jury, croisé avec celui des financeurs et des jurys\u00a0; améliorations datées et portées à la connaissance des candidats.',
    ],
  },
]);
