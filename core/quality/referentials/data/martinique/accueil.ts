/** Criterion 1 of martinique-2010: Les conditions d'accueil. */
import { deduced } from './draft';

export const accueil = deduced('1', [
  {
    numero: '1',
    titre: 'Accessibilité des locaux',
    question:
      'Comment un candidat vient-il jusqu’à vous, entre-t-il et vous rencontre-t-il, y compris s’il est en situation de handicap ou sans voiture\u00a0?',
    preuves: [
      'Visite des lieux\u00a0: signalétique, accès, espace de confidentialité',
      'Registre public d’accessibilité ou attestation de conformité (ERP)',
      'Plan d’accès avec transports et stationnement, remis ou mis en ligne',
      'Convention de mise à disposition des salles hors du siège',
    ],
    niveaux: [
      'Aucun lieu identifié pour recevoir les candidats, ou locaux inaccessibles sans solution de rechange.',
      'Un lieu existe, mais l’accès est mal indiqué, difficile pour une partie des publics, ou rien n’est prévu pour un entretien à l’abri des oreilles.',
      'Lieu signalé et desservi, accessible ou avec une solution prévue et écrite (autre site, rendez-vous à domicile ou à distance)\u00a0; un bureau fermé pour les entretiens.',
      'Plusieurs points d’accueil au plus près des candidats ou permanences itinérantes\u00a0; besoins d’accès demandés à l’inscription et suivis\u00a0; accessibilité revue avec des usagers.',
    ],
  },
  {
    numero: '2',
    titre: 'Délais de réponse',
    question:
      'En combien de temps répondez-vous à une demande, proposez-vous un premier rendez-vous, et comment le savez-vous\u00a0?',
    preuves: [
      'Registre ou boîte de réception\u00a0: dates de cinq demandes et des réponses',
      'Délai annoncé au public (site, répondeur, plaquette)',
      'Consigne écrite pour l’accueil téléphonique et les absences',
    ],
    niveaux: [
      'Les demandes ne sont pas enregistrées\u00a0; des candidats restent sans réponse.',
      'Les demandes reçoivent une réponse, sans délai annoncé ni suivi\u00a0: les dates relevées vont de quelques jours à plusieurs semaines.',
      'Un délai est annoncé et tenu dans les dossiers examinés\u00a0; les demandes sont datées, et quelqu’un répond pendant les absences.',
      'Le délai est mesuré et suivi dans l’année, les dépassements sont expliqués et corrigés\u00a0; une réponse d’attente part le jour même.',
    ],
  },
  {
    numero: '3',
    titre: 'Étalement dans le temps de la prestation',
    question:
      'Sur quelle durée, du premier au dernier rendez-vous, la prestation s’étale-t-elle, et comment la calez-vous sur les échéances du candidat et du certificateur\u00a0?',
    preuves: [
      'Calendrier prévisionnel de trois dossiers, avec date de jury visée',
      'Convention indiquant le début et la fin de la prestation',
      'Calendriers de dépôt et de jury des certificateurs',
    ],
    niveaux: [
      'Pas de calendrier\u00a0: la prestation dure tant que le candidat se manifeste.',
      'Une durée type est annoncée, la même pour tous, sans lien avec la date de dépôt du dossier ou la session de jury.',
      'Chaque candidat a un calendrier écrit, du démarrage à l’après-jury, compatible avec sa recevabilité et sa session de jury.',
      'Le calendrier est revu avec le candidat à chaque étape\u00a0; les écarts entre prévu et réalisé sont analysés pour réduire les ruptures.',
    ],
  },
  {
    numero: '4',
    titre: 'Périodicité des rendez-vous',
    question:
      'À quel rythme voyez-vous les candidats, et que faites-vous quand un rendez-vous est manqué ou qu’un candidat ne donne plus de nouvelles\u00a0?',
    preuves: [
      'Feuilles d’émargement ou agenda de trois candidats',
      'Trace des relances après une absence',
      'Règle de report et d’annulation remise au candidat',
    ],
    niveaux: [
      'Rendez-vous au coup par coup, sans trace.',
      'Rendez-vous tracés, mais intervalles très inégaux\u00a0; les absences ne déclenchent pas de relance.',
      'Un rythme est convenu au départ et tenu\u00a0; tout rendez-vous manqué est relancé dans un délai fixé et reprogrammé.',
      'Le rythme s’ajuste à l’avancée du dossier\u00a0; les silences sont repérés tôt et une reprise est proposée (autre horaire, à distance, point intermédiaire).',
    ],
  },
]);
