/** Headers of drop-outs and archived files. */
import type { EntetesRubrique } from './types';

export const abandon: readonly EntetesRubrique[] = [
  {
    rubrique: 'date_abandon',
    libelles: [
      "Date {d'|de l'|} abandon",
      "Date {d'|de l'|} abandon {VAE|du candidat|du parcours|de la démarche|déclaré}",
      'Abandon le',
      'Abandon {(date)|date}',
      'Abandonné le',
      'Date {de|du|} {désistement|renoncement}',
      'Désistement le',
      "Date {d'|} arrêt {du parcours|de la démarche}",
      "Date {d'|de|} {interruption|renonciation}",
      'Date {de|} sortie {du parcours|de la démarche}',
      '{Withdrawal|Drop-out|Dropout|Abandonment} date',
      'Date of {withdrawal|abandonment}',
      'Withdrawn on',
    ],
    // A customer tool "loses" a file that stops, for whatever reason.
    conditionnels: [
      { libelles: ['Lost date', 'Closed lost date', 'Lost on'], avec: ['motif_abandon'], sans: ['date_abandon'] },
    ],
    neutres: 'desistement abandon',
    interdits: 'motif etape jury l1 l2 recev naissance archivage',
  },
  {
    rubrique: 'motif_abandon',
    libelles: [
      "Motif {d'|de l'|} abandon",
      'Motif {de|du|} {désistement|renoncement}',
      "{Raison|Cause} {d'|de l'|} abandon",
      "{Code|Libellé} motif {d'|} abandon",
      "Motifs d'abandon",
      'Abandon {motif|raison|(motif)}',
      "Motif {d'|} arrêt {du parcours|de la démarche}",
      'Motif de sortie {du parcours|}',
      '{Withdrawal|Drop-out|Dropout|Abandonment} reason',
      'Reason for {withdrawal|abandonment|dropout}',
    ],
    conditionnels: [{ libelles: ['{Closed|} Lost reason', 'Loss reason'], valeurs: true, sans: ['motif_abandon'] }],
    neutres: 'code libelle',
    interdits: 'date etape archivage jury',
  },
  {
    rubrique: 'etape_abandon',
    libelles: [
      '{Étape|Stade|Phase} {de|du|} {sortie|renoncement|arrêt} {du parcours|}',
      'Abandon {avant / après recevabilité|phase}',
      "{Étape|Phase} {de l'|} interruption",
      'Étape où {le candidat|} abandonne',
      'Stage of {withdrawal|abandonment}',

      "{Étape|Stade|Phase|Moment} {de l'|d'|à l'|au moment de l'|lors de l'} abandon",
      'Abandon {(étape)|étape|stade}',
      '{Étape|Stade} {de|du|} {désistement|renoncement}',
      "Étape atteinte à l'abandon",
      '{Withdrawal|Drop-out|Dropout} {stage|step}',
      "Abandon à l'étape",
      "Stade d'abandon {du parcours|}",
    ],
    exige: 'abandon desistement sortie',
    interdits: 'date motif jury',
  },
  {
    rubrique: 'motif_archivage',
    libelles: [
      "Motif {d'|de l'|} archivage {du dossier|de la candidature|du parcours}",
      '{Cause|Raison} {de|} {clôture|suppression} {du dossier|}',
      'Motif {de|} {classement|fermeture} {du dossier|}',
      'Archiving reason',
      'Archival reason',

      "Motif {d'|de l'|de|} archivage",
      "{Raison|Cause} {d'|de l'|} archivage",
      "{Code|Libellé} motif {d'|} archivage",
      'Archivage {motif|raison|(motif)}',
      'Motif {de|} {clôture|suppression} {du dossier|de la candidature|}',
      'Archive reason',
      'Reason for archiving',
      'Closing reason',
    ],
    neutres: 'code libelle dossier candidature',
    interdits: 'date abandon jury',
  },
];
