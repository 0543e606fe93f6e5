/** Criteria 1 to 3 of the RNQ, for VAE: information, objectives, follow-up. */
import { ofCriterion } from './draft';

export const information = ofCriterion('1', [
  {
    numero: '1',
    titre: 'Information du public sur l’offre',
    question:
      'Un candidat trouve-t-il, avant de s’engager, une information complète et à jour\u00a0: étapes, prérequis, durée, modalités, délais d’accès, tarifs, contacts, accessibilité\u00a0?',
    preuves: [
      'Site, plaquette ou fiche de la prestation VAE, datés',
      'Devis et conditions remis avant l’engagement',
      'Information sur l’accueil des personnes en situation de handicap',
    ],
    conforme: 'Toutes les informations utiles sont accessibles, exactes et datées, sur chaque support.',
    mineure: 'Une ou deux informations manquent ou diffèrent d’un support à l’autre.',
    majeure: 'L’information est absente, trompeuse, ou ne permet pas de choisir.',
  },
  {
    numero: '2',
    titre: 'Indicateurs de résultats publiés',
    question: 'Quels résultats de vos accompagnements publiez-vous, et comment sont-ils calculés\u00a0?',
    preuves: [
      'Résultats diffusés, avec période, effectif et mode de calcul',
      'Tableau de suivi d’où ils viennent',
      'Taux de retour de l’enquête de satisfaction',
    ],
    conforme: 'Des résultats propres à la VAE sont publiés, datés, avec l’effectif et le mode de calcul.',
    mineure: 'Des résultats sont publiés, mais anciens, sans effectif ou sans mode de calcul.',
    majeure: 'Aucun résultat publié, ou résultats que rien ne justifie.',
    // What a provider may publish of its VAE activity is the whole family of provider indicators.
    mesures: ['P01', 'P02', 'P03', 'P04', 'P05', 'P06'],
  },
  {
    numero: '3',
    titre: 'Taux d’obtention et suites',
    question:
      'Que dites-vous au public du taux d’obtention des certifications visées, des validations partielles et des suites possibles\u00a0?',
    preuves: [
      'Taux d’obtention par certification, avec l’effectif',
      'Information sur les blocs de compétences, passerelles et suites de parcours',
      'Résultats de jury à l’appui',
    ],
    conforme: 'Taux d’obtention et suites possibles publiés par certification accompagnée, avec l’effectif.',
    mineure: 'Information donnée pour une partie seulement des certifications, ou sans les suites de parcours.',
    majeure: 'Aucune information sur l’obtention des certifications.',
    // The rate at which certifications are obtained: P05 alone.
    mesures: ['P05'],
  },
]);

export const objectifs = ofCriterion('2', [
  {
    numero: '4',
    titre: 'Analyse du besoin du candidat',
    question:
      'Comment analysez-vous la situation, l’expérience et le projet du candidat avant de lui proposer un accompagnement\u00a0?',
    preuves: [
      'Compte rendu de l’entretien d’analyse',
      'Étude de faisabilité ou de recevabilité',
      'Grille d’analyse utilisée',
    ],
    conforme: 'Une analyse écrite précède chaque proposition et s’y retrouve.',
    majeure: 'Pas d’analyse, ou analyse sans rapport avec la proposition.',
  },
  {
    numero: '5',
    titre: 'Objectifs définis et vérifiables',
    question: 'Quels objectifs sont fixés avec le candidat, et à quoi verra-t-on qu’ils sont atteints\u00a0?',
    preuves: [
      'Convention ou plan d’accompagnement avec objectifs',
      'Points d’étape prévus',
      'Référentiel de la certification visée',
    ],
    conforme: 'Objectifs écrits, propres au candidat, reliés à la certification et vérifiables.',
    majeure: 'Objectifs absents, ou si généraux que rien ne peut être vérifié.',
  },
  {
    numero: '6',
    titre: 'Contenus et modalités adaptés aux objectifs',
    question: 'En quoi le contenu, la durée et les modalités prévus découlent-ils des objectifs et du candidat\u00a0?',
    preuves: [
      'Plan d’accompagnement détaillé',
      'Calendrier et répartition individuel, collectif, à distance',
      'Deux plans différents pour deux candidats',
    ],
    conforme: 'Contenus et modalités décrits, cohérents avec les objectifs et la situation du candidat.',
    majeure: 'Contenus non décrits, ou sans lien avec les objectifs.',
  },
]);

export const suivi = ofCriterion('3', [
  {
    numero: '9',
    titre: 'Information sur le déroulement',
    question:
      'Que sait le candidat, au départ, du déroulement\u00a0: règles, interlocuteurs, calendrier, moyens, droits\u00a0?',
    preuves: ['Livret d’accueil ou règlement remis', 'Convocations', 'Preuve de remise'],
    conforme: 'Le candidat reçoit avant le début toutes les conditions de déroulement.',
    mineure: 'Information remise, mais incomplète ou sans preuve pour quelques dossiers.',
    majeure: 'Candidats non informés du déroulement.',
  },
  {
    numero: '10',
    titre: 'Mise en œuvre et adaptation du suivi',
    question: 'Comment l’accompagnement est-il réellement mené, suivi et adapté au candidat\u00a0?',
    preuves: [
      'Émargements ou journal des rendez-vous',
      'Comptes rendus d’étape',
      'Exemple d’ajustement en cours de route',
    ],
    conforme: 'Le suivi est tracé et l’accompagnement s’adapte à l’avancée du candidat.',
    majeure: 'Accompagnement non tracé, ou non adapté malgré des besoins connus.',
  },
  {
    numero: '11',
    titre: 'Atteinte des objectifs par le candidat',
    question: 'Comment évaluez-vous, pendant et à la fin, que le candidat atteint ses objectifs\u00a0?',
    preuves: [
      'Bilans d’étape et de fin',
      'Jury blanc ou relecture à l’aide du référentiel',
      'Suivi des présentations et des résultats de jury',
    ],
    conforme: 'L’avancée est évaluée avec le candidat, du plan initial au passage devant le jury.',
    majeure: 'Aucune évaluation de l’atteinte des objectifs.',
    // A candidate's objectives are to be presented, then to be awarded the certification.
    mesures: ['P04', 'P05'],
  },
  {
    // Its means of prevention are not proved by a rate: P03 is shown with 32, where the provider draws conclusions from it.
    numero: '12',
    titre: 'Engagement du candidat et prévention des ruptures',
    question: 'Que faites-vous pour garder le lien et éviter les abandons\u00a0?',
    preuves: ['Procédure de relance', 'Traces de relances après un silence', 'Motifs d’abandon recueillis'],
    conforme: 'Des mesures de prévention sont définies et mises en œuvre à chaque signe de décrochage.',
    mineure: 'Mesures prévues, mais appliquées de façon inégale.',
    majeure: 'Rien n’est fait en cas d’absence ou de silence.',
  },
  {
    numero: '16',
    titre: 'Conditions de présentation à la certification',
    question:
      'Comment vous assurez-vous que le candidat est inscrit et se présente dans les conditions fixées par le certificateur\u00a0?',
    preuves: [
      'Calendriers et consignes du certificateur',
      'Preuve de dépôt du dossier',
      'Convocation au jury et information donnée au candidat',
    ],
    conforme: 'Les exigences du certificateur sont connues, transmises et respectées pour chaque candidat.',
    majeure: 'Candidats non présentés, ou mal informés, du fait du prestataire.',
  },
]);
