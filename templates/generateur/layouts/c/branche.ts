/** Branch, third tool: CP1252, old levels in words, subtotals per year. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jma } from '../../dates';
import type { Layout } from '../../layout';

export const branche: Layout = {
  certificateur: 'branche',
  fichiers: [
    {
      fichier: 'cqp_suivi.csv',
      contenant: { kind: 'texte', charset: 'cp1252', separateur: ';' },
      sousTotal: 'Sous-total',
      colonnes: [
        nom.naissance('Nom', capitals),
        nom.usage('Nom marital', capitals),
        prenom('Prénom', capitals),
        naissance('DDN', jma),
        code('Sexe', 'sexe', { H: 'H', F: 'F' }),
        text('CP', 'code_postal'),
        text('N° candidat', 'id_dossier_source'),
        text('Certification', 'intitule_certification'),
        code(
          'Niveau',
          'niveau_vise',
          { 3: 'Niveau V', 4: 'Niveau IV', 5: 'Niveau III', 6: 'Niveau II', 7: 'Niveau I', sans_niveau: 'Sans niveau' },
          { systemeNiveau: 'ancien' },
        ),
        date('Dépôt L1', 'date_depot_l1', jma),
        date('Date recevabilité', 'date_decision_recevabilite', jma),
        code('Recevabilité', 'decision_recevabilite', {
          recevable: 'OUI',
          recevable_partiel: 'PARTIELLE',
          non_recevable: 'NON',
          incomplet: 'INCOMPLET',
          sans_suite: 'SANS SUITE',
          en_attente: 'EN ATTENTE',
        }),
        code('Accompagnement', 'accompagnement', { oui: 'OUI', non: 'NON' }),
        date('Dépôt L2', 'date_depot_l2', jma),
        ...juries(
          2,
          jma,
          {
            VT: 'Totale',
            VP: 'Partielle',
            VTB: 'Blocs visés : tous',
            VPB: 'Blocs visés : partie',
            REF: 'Refus',
            ABS: 'Absent',
            EXC: 'Excusé',
            ATT: 'En attente',
          },
          (rang) => [`Jury ${rang}`, `Résultat ${rang}`],
        ),
      ],
    },
  ],
};
