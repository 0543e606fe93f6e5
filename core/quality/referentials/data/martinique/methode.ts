/** Criterion 3 of martinique-2010: Critères méthodologiques. */
import { deduced } from './draft';

export const methode = deduced('3', [
  {
    numero: '12',
    titre: 'Découpage des temps individuels et collectifs',
    question: 'Comment répartissez-vous le travail seul à seul et en groupe, et à quoi sert chacun\u00a0?',
    preuves: [
      'Programme type indiquant les heures individuelles et collectives',
      'Émargements individuels et collectifs de deux candidats',
      'Déroulé d’un atelier collectif',
    ],
    niveaux: [
      'Aucun découpage\u00a0: tout est en groupe, ou rien n’est prévu à l’avance.',
      'Deux types de temps existent, mais leur répartition suit les disponibilités de la structure plutôt que les besoins.',
      'La répartition est écrite et justifiée\u00a0: le collectif pour comprendre la démarche et s’entraîner, l’individuel pour explorer son expérience.',
      'Le candidat choisit en partie\u00a0; groupes composés avec soin (taille, métiers, avancement) et apport des pairs évalué.',
    ],
  },
  {
    numero: '13',
    titre: 'Durée de la prestation',
    question: 'Combien d’heures comptez-vous, comment les fixez-vous, et combien sont réellement faites\u00a0?',
    preuves: [
      'Durée prévue dans trois conventions, durée réalisée dans les émargements',
      'Règle de modulation (niveau, expérience, aisance à l’écrit)',
      'Facturation des heures non faites',
    ],
    niveaux: [
      'Durée non précisée au candidat.',
      'Durée unique, dictée par le plafond du financeur\u00a0; l’écart avec le réalisé n’est pas connu.',
      'Durée annoncée, fixée selon les besoins, tracée\u00a0; l’écart entre prévu et réalisé est expliqué au candidat et au financeur.',
      'Les durées réelles sont suivies par niveau et par certification, et servent à mieux calibrer les prestations suivantes.',
    ],
  },
  {
    numero: '14',
    titre: 'Prestations pour des publics spécifiques',
    question:
      'Que proposez-vous aux personnes qui ont besoin d’autre chose\u00a0: handicap, illettrisme, langue, éloignement, travail de nuit, détention, groupe d’entreprise\u00a0?',
    preuves: [
      'Description des aménagements proposés',
      'Dossier d’un candidat ayant bénéficié d’un aménagement',
      'Partenaires mobilisés et référent handicap',
    ],
    niveaux: [
      'Rien n’est prévu\u00a0; ces candidats sont écartés ou abandonnent.',
      'De la bonne volonté, au cas par cas, sans partenaire ni information au public.',
      'Les besoins sont demandés à l’entrée\u00a0; des aménagements existent, sont connus du public et ont été mis en œuvre.',
      'Des prestations conçues avec les partenaires spécialisés, évaluées avec les bénéficiaires, et partagées avec le réseau.',
    ],
  },
  {
    numero: '15',
    titre: "Les différentes étapes de la prestation d'accompagnement",
    question:
      'Quelles sont les étapes, de l’accueil à l’après-jury, et comment le candidat sait-il où il en est\u00a0?',
    preuves: [
      'Schéma ou livret des étapes remis au candidat',
      'Fiche de progression de deux candidats',
      'Trace de la préparation à l’oral et de l’entretien après le jury',
    ],
    niveaux: [
      'Pas d’étapes définies\u00a0: l’aide se limite à relire le dossier.',
      'Des étapes existent, mais l’amont (choix de la certification) ou l’aval (jury, validation partielle) manque.',
      'Toutes les étapes sont décrites, remises au candidat, suivies dans son dossier\u00a0: analyse, choix des activités, rédaction, préparation à l’oral, après-jury.',
      'Chaque étape a un but et un point de contrôle avec le candidat\u00a0; les abandons sont analysés par étape.',
    ],
  },
  {
    numero: '16',
    titre: "Supports d'information, moyens techniques et matériels à la disposition des bénéficiaires",
    question:
      'De quoi le candidat dispose-t-il pour travailler\u00a0: documents, référentiels, poste informatique, salle\u00a0?',
    preuves: [
      'Visite\u00a0: postes, connexion, imprimante, documentation',
      'Liste des ressources remises ou mises en ligne',
      'Conditions et horaires d’accès, connus des candidats',
    ],
    niveaux: [
      'Le candidat ne dispose de rien.',
      'Quelques moyens, sans accès organisé, ou matériel hors d’usage.',
      'Référentiels de certification, guides et poste informatique accessibles à des horaires connus, avec une aide à l’usage.',
      'Espace de ressources en ligne et sur place, prêt de matériel pour ceux qui n’en ont pas, renouvelé d’après leurs remarques.',
    ],
  },
  {
    numero: '17',
    titre: 'Modalités de convocation des bénéficiaires',
    question:
      'Comment le candidat apprend-il la date, le lieu et le but de chaque rendez-vous, et comment peut-il en changer\u00a0?',
    preuves: [
      'Convocations ou messages envoyés à deux candidats',
      'Délai de prévenance constaté',
      'Moyen de report indiqué au candidat',
    ],
    niveaux: [
      'Pas de convocation\u00a0; le candidat doit rappeler.',
      'Convocation orale ou tardive, sans le but ni les documents à apporter.',
      'Convocation écrite, à l’avance, avec date, heure, lieu, durée, but et documents utiles\u00a0; report possible et simple.',
      'Rappel la veille par le canal choisi par le candidat\u00a0; le taux d’absence est suivi et a fait évoluer la pratique.',
    ],
  },
  {
    numero: '18',
    titre: 'Modalités de contractualisation',
    question: 'Qu’est-ce qui est signé, par qui, quand, et que se passe-t-il si l’une des parties veut arrêter\u00a0?',
    preuves: [
      'Trois conventions ou contrats signés, avec dates',
      'Charte ou règlement remis au candidat',
      'Clause d’interruption et de remboursement',
      'Accord tripartite avec l’employeur ou le financeur',
    ],
    niveaux: [
      'Aucun écrit, ou écrit signé après le début de la prestation.',
      'Un document est signé, mais il manque l’objet, la durée, le prix, les obligations ou les conditions d’arrêt.',
      'Convention signée avant le début\u00a0: but, étapes, durée, prix, engagements de chacun, confidentialité, conditions d’arrêt.',
      'La convention est expliquée, suivie d’avenants quand le plan change\u00a0; le candidat garde un exemplaire et la charte du réseau y est jointe.',
    ],
  },
  {
    numero: '19',
    titre: 'Outils pédagogiques utilisés',
    question:
      'Avec quels outils aidez-vous à explorer, choisir, décrire et prouver l’expérience, et d’où viennent-ils\u00a0?',
    preuves: [
      'Outils d’analyse de l’activité (guide d’explicitation, grilles, fiches)',
      'Exemples d’usage dans deux dossiers, avec accord du candidat',
      'Date de dernière révision des outils',
    ],
    niveaux: [
      'Aucun outil\u00a0: relecture et conseils généraux.',
      'Des outils disparates, propres à chaque accompagnateur, peu reliés aux référentiels de certification.',
      'Outils communs à l’équipe, reliés aux étapes et aux référentiels, réellement utilisés dans les dossiers examinés.',
      'Outils révisés d’après les retours des jurys et des candidats, mutualisés avec le réseau.',
    ],
  },
]);
