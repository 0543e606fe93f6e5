/** DREETS, social-work diplomas, third tool: one row per jury, pipes between the cells, dates of a timestamp column. */
import { prefixed } from '../../certifications';
import { code, date, naissance, nom, prenom, text } from '../../columns';
import { isoMinuit } from '../../dates';
import type { Layout } from '../../layout';

export const dreetsSocial: Layout = {
  certificateur: 'dreets-social',
  fichiers: [
    {
      fichier: 'extraction.txt',
      contenant: { kind: 'texte', charset: 'cp1252', separateur: '|' },
      parJury: true,
      tri: 'nom',
      colonnes: [
        nom.naissance('Nom'),
        prenom('Prénom'),
        naissance('Date de naissance', isoMinuit),
        code('Civilité', 'sexe', { F: 'Madame', H: 'Monsieur' }),
        text('Code postal', 'code_postal'),
        text('N° dossier', 'id_dossier_source'),
        text('Diplôme', 'intitule_certification', (_, l) => prefixed(l.p.certification, "Diplôme d'Etat ")),
        date('Réception livret 1', 'date_depot_l1', isoMinuit),
        date('Notification recevabilité', 'date_decision_recevabilite', isoMinuit),
        code('Décision de recevabilité', 'decision_recevabilite', {
          recevable: 'Recevable',
          recevable_partiel: 'Recevable partiel',
          non_recevable: 'Irrecevable',
          incomplet: 'Incomplet',
          sans_suite: 'Sans suite',
          en_attente: 'En attente',
        }),
        date('Réception livret 2', 'date_depot_l2', isoMinuit),
        date('Date du jury', 'date_jury', isoMinuit),
        code('Décision du jury', 'resultat_jury', {
          VT: 'Validation totale',
          VP: 'Validation partielle',
          REF: 'Aucune validation',
          ABS: 'Absent',
          EXC: 'Excusé',
          ATT: 'En attente',
        }),
      ],
    },
  ],
};
