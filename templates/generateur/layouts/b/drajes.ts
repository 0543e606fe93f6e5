/** Jeunesse et Sports, other tool: one HTML table named .xls for all years. */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jmaSansZero } from '../../dates';
import type { Layout } from '../../layout';

export const drajes: Layout = {
  certificateur: 'drajes',
  fichiers: [
    {
      fichier: 'export.xls',
      contenant: { kind: 'html' },
      titre: [['Suivi VAE']],
      colonnes: [
        text('N° de dossier', 'id_dossier_source'),
        nom.courant('Nom', 'nom_naissance'),
        prenom('Prénom'),
        naissance('Né(e) le', jmaSansZero),
        code('Sexe', 'sexe', { F: 'Féminin', H: 'Masculin' }),
        text('Dépt', 'departement'),
        text('Diplôme et spécialité', 'intitule_certification', (value, l) => `${l.p.certification.type} ${value}`),
        date('Dépôt du livret 1', 'date_depot_l1', jmaSansZero),
        date('Recevabilité le', 'date_decision_recevabilite', jmaSansZero),
        code('Recevabilité', 'decision_recevabilite', {
          recevable: 'Recevable',
          recevable_partiel: 'Recevable partiellement',
          non_recevable: 'Non recevable',
          incomplet: 'Incomplet',
          sans_suite: 'Sans suite',
          en_attente: 'En cours',
        }),
        code('Accompagné', 'accompagnement', { oui: 'Oui', non: 'Non' }),
        date('Dépôt du livret 2', 'date_depot_l2', jmaSansZero),
        ...juries(
          2,
          jmaSansZero,
          { VT: 'Totale', VP: 'Partielle', REF: 'Aucune', ABS: 'Absent', EXC: 'Excusé', ATT: 'En attente' },
          (rang) => [`Date jury ${rang}`, `Validation jury ${rang}`],
        ),
        date('Abandon le', 'date_abandon', jmaSansZero),
      ],
    },
  ],
};
