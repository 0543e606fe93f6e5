/** Headers of livret 2: filed, its state. */
import { PAS_LE_JOUR } from './autrui';
import type { EntetesRubrique } from './types';

export const livret2: readonly EntetesRubrique[] = [
  {
    rubrique: 'date_depot_l2',
    exacts: [
      "Date {d'|} envoi {du|} dossier de validation",
      'Dossier de validation envoyé le',
      'Dossier de validation sent {at|on}',
      'Validation file sent {at|on}',
    ],
    libelles: [
      "Date {de|du|} {dépôt|réception|remise|arrivée} {du|de|} {livret 2|L2|dossier de validation|livret de validation|dossier 2|dossier d'expérience|mémoire|dossier professionnel}",
      '{Livret 2|L2|Dossier de validation} {déposé|reçu|remis|arrivé} le',
      '{Livret 2|L2} - date {de|} {dépôt|réception}',
      '{Dépôt|Réception} {du|de|} {livret 2|L2|dossier de validation|mémoire}',
      'Date {du|de|} {livret 2|L2|dossier de validation}',
      "Date {d'|} enregistrement {du|} {livret 2|L2}",
      '{Filing|Submission|Reception} date {of|} {booklet 2|L2|validation file}',
      'Validation file {submitted|received} on',
      'Date {de|} {dépôt|réception} {du|} {livret 2|L2|dossier de validation} complet',
    ],
    secondaires: [
      '{Date de|Date|} retour {du|} {livret 2|L2|dossier de validation}',
      'Livret 2',
      'L2',
      'Date {de|} {complétude|accusé de réception} {du|} {livret 2|L2}',
      '{Livret 2|L2} complet {le|}',
    ],
    conditionnels: [
      {
        libelles: [
          'Date {de|} {dépôt|réception|remise|arrivée}',
          'Date {de|} {dépôt|réception} {du|de|} {dossier|livret}',
          '{Reçu|Déposé|Arrivé} le',
          'Dossier {reçu|déposé} le',
          '{Filing|Submission|Reception} date',
          'Dépôt',
          'Réception',
          'Dépôt du dossier',
        ],
        apres: ['date_decision_recevabilite'],
        sans: ['date_depot_l2'],
      },
      {
        libelles: ["Date {d'|} envoi {du|de|} {livret 2|L2|dossier de validation}"],
        apres: ['date_fin_accompagnement'],
        sans: ['date_depot_l2'],
      },
    ],
    neutres: 'complet validation',
    interdits: `l1 jury decision recev abandon naissance notification fin ${PAS_LE_JOUR.replace(' envoi', '')}`,
  },
  {
    rubrique: 'etat_l2',
    libelles: [
      '{État|Statut|Situation|Avancement|Suivi} {du|de|} {dossier de validation|livret de validation|mémoire}',
      "{État|Statut} d'avancement {du|} {livret 2|L2}",
      '{L2|Livret 2} {en cours|avancement}',
      '{Booklet 2|Part 2} status',
      'Position {du|} livret 2',

      '{État|Statut|Situation} {du|de|} {livret 2|L2|dossier de validation}',
      '{Livret 2|L2|Dossier de validation} {état|statut}',
      'Avancement {du|} {livret 2|L2}',
      'Validation file status',
      'Décision {du|} {livret 2|L2|dossier de validation}',
    ],
    interdits: 'date jury l1',
  },
];
