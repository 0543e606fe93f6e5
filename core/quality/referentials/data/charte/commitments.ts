/** The eight commitments and the points that the source lists under each; questions and evidence are ours. */

export interface Commitment {
  readonly numero: string;
  /** Exactly as in the source. */
  readonly titre: string;
  readonly points: readonly {
    readonly titre: string;
    readonly question: string;
    readonly preuves: readonly string[];
  }[];
}

export const COMMITMENTS: readonly Commitment[] = [
  {
    numero: 'I',
    titre: "Conditions d'accueil adaptées",
    points: [
      {
        titre: 'Horaires',
        question: 'Les horaires d’accueil et de rendez-vous conviennent-ils à des personnes en emploi\u00a0?',
        preuves: ['Horaires affichés', 'Agenda montrant des rendez-vous en soirée, le samedi ou à distance'],
      },
      {
        titre: 'Réactivité du service',
        question: 'En combien de temps une demande reçoit-elle une réponse, puis un rendez-vous\u00a0?',
        preuves: ['Registre des demandes et des réponses', 'Délai annoncé au public'],
      },
      {
        titre: 'Organisation temporelle',
        question: 'Le calendrier de l’accompagnement est-il convenu avec le candidat et tenu\u00a0?',
        preuves: ['Calendrier prévisionnel', 'Émargements'],
      },
      {
        titre: 'Locaux',
        question: 'Les locaux sont-ils accessibles et permettent-ils un entretien confidentiel\u00a0?',
        preuves: ['Visite des lieux', 'Attestation ou registre d’accessibilité'],
      },
    ],
  },
  {
    numero: 'II',
    titre: 'Information des candidats en amont de la prestation',
    points: [
      {
        titre: 'Coût',
        question: 'Le candidat connaît-il le coût et ce qu’il comprend avant de s’engager\u00a0?',
        preuves: ['Grille tarifaire', 'Document remis avant l’engagement'],
      },
      {
        titre: 'Possibilités de financement',
        question: 'Les financements possibles et le reste à charge sont-ils expliqués\u00a0?',
        preuves: ['Support d’information sur les financements', 'Compte rendu d’entretien'],
      },
      {
        titre: 'Devis',
        question: 'Un devis détaillé est-il remis à chaque candidat\u00a0?',
        preuves: ['Devis datés et acceptés', 'Factures conformes'],
      },
    ],
  },
  {
    numero: 'III',
    titre: 'Contractualisation des engagements',
    points: [
      {
        titre: 'Conventions signées avec le candidat',
        question: 'Une convention est-elle signée par les deux parties avant le début\u00a0?',
        preuves: ['Conventions signées et datées', 'Avenants'],
      },
      {
        titre: 'Charte des bonnes pratiques',
        question: 'La charte est-elle remise au candidat et expliquée\u00a0?',
        preuves: ['Charte jointe à la convention', 'Affichage ou page du site'],
      },
    ],
  },
  {
    numero: 'IV',
    titre: 'Respect des principes déontologiques',
    points: [
      {
        titre: 'Garantie de confidentialité',
        question: 'Qui a accès aux informations confiées, et le candidat le sait-il\u00a0?',
        preuves: ['Engagements de confidentialité signés', 'Rangement des dossiers et droits d’accès'],
      },
      {
        titre: 'Lisibilité du travail',
        question: 'Le candidat sait-il à tout moment ce qui a été fait et ce qui reste à faire\u00a0?',
        preuves: ['Fiche de progression', 'Comptes rendus remis au candidat'],
      },
      {
        titre: 'Égalité de traitement',
        question:
          'Les candidats sont-ils accueillis et accompagnés de la même façon, quel que soit leur financeur\u00a0?',
        preuves: ['Règles d’accès écrites', 'Dossiers de candidats aux financements différents'],
      },
      {
        titre: "Neutralité de l'accompagnateur",
        question:
          'L’accompagnateur conseille-t-il sans intérêt dans le choix de la certification ou d’une formation\u00a0?',
        preuves: ['Règle écrite sur les conflits d’intérêts', 'Entretien avec un accompagnateur'],
      },
    ],
  },
  {
    numero: 'V',
    titre: 'Offre de prestation de qualité',
    points: [
      {
        titre: 'Information complète du candidat sur méthodes et outils',
        question: 'Les méthodes et les outils sont-ils présentés au candidat\u00a0?',
        preuves: ['Présentation de la prestation', 'Outils remis'],
      },
      {
        titre: 'Étapes de la prestation',
        question: 'Les étapes sont-elles décrites, de l’accueil à l’après-jury\u00a0?',
        preuves: ['Schéma des étapes', 'Fiche de progression'],
      },
      {
        titre: 'Limites',
        question: 'Le candidat sait-il ce que l’accompagnement ne fait pas et ne garantit pas\u00a0?',
        preuves: ['Clause de la convention', 'Support de présentation'],
      },
      {
        titre: 'Résultats',
        question: 'Les résultats des accompagnements sont-ils communiqués, avec leur effectif\u00a0?',
        preuves: ['Résultats diffusés', 'Tableau de suivi'],
      },
      {
        titre: 'Évaluation',
        question: 'Le candidat sait-il comment la prestation sera évaluée, par lui et par la structure\u00a0?',
        preuves: ['Questionnaire de satisfaction', 'Synthèse des évaluations'],
      },
    ],
  },
  {
    numero: 'VI',
    titre: 'Engagement sur la professionnalisation des accompagnateurs',
    points: [
      {
        titre: 'Intervenants expérimentés',
        question: 'Quelle expérience de l’accompagnement VAE chaque intervenant a-t-il\u00a0?',
        preuves: ['Fiches accompagnateur', 'CV à jour'],
      },
      {
        titre: 'Intervenants formés',
        question: 'Comment les intervenants sont-ils formés, au départ puis chaque année\u00a0?',
        preuves: ['Attestations de formation', 'Plan de formation'],
      },
    ],
  },
  {
    numero: 'VII',
    titre: 'Coopération et mutualisation entre organismes',
    points: [
      {
        titre: 'Développement de culture commune',
        question: 'À quelles rencontres et à quels travaux du réseau la structure a-t-elle pris part\u00a0?',
        preuves: ['Feuilles de présence des réunions du réseau', 'Outils ou pratiques partagés'],
      },
      {
        titre: 'Travailler en lien avec le réseau info-conseil, valideurs et certificateurs',
        question:
          'Quels échanges réels ont lieu avec les points relais conseil, les valideurs et les certificateurs\u00a0?',
        preuves: ['Fiches de liaison', 'Comptes rendus de rencontres'],
      },
    ],
  },
  {
    numero: 'VIII',
    titre: "Engagement d'évaluation",
    points: [
      {
        titre: 'Vérification par le Comité technique des 7 critères qualité',
        question: 'La structure accepte-t-elle et prépare-t-elle la vérification du Comité technique\u00a0?',
        preuves: ['Accord signé', 'Rapport ou décision du Comité technique'],
      },
    ],
  },
];
