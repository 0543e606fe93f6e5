/** DRAAF, other Mac: Mac Roman with carriage returns alone, the classic "CSV (Macintosh)". */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jmaCourt, jma } from '../../dates';
import type { Layout } from '../../layout';

export const draaf: Layout = {
  certificateur: 'draaf',
  fichiers: [
    {
      fichier: 'agri.csv',
      contenant: { kind: 'texte', charset: 'mac-roman', separateur: ';', finDeLigne: '\r' },
      colonnes: [
        nom.epouse('Nom du candidat'),
        prenom('Prénom du candidat'),
        code('Sexe du candidat', 'sexe', { F: 'F', H: 'M' }),
        naissance('Date de naissance', jma),
        text('Code postal', 'code_postal'),
        text('Réf.', 'id_dossier_source'),
        text('Diplôme', 'intitule_certification', (value, l) => `${l.p.certification.type} ${value}`),
        date('Date dépôt L1', 'date_depot_l1', jmaCourt),
        date('Date recevabilité', 'date_decision_recevabilite', jmaCourt),
        code('Recevable ?', 'decision_recevabilite', {
          recevable: 'oui',
          recevable_partiel: 'partiellement',
          non_recevable: 'non',
          incomplet: 'incomplet',
          sans_suite: 'sans suite',
          en_attente: 'en attente',
        }),
        code('Accompagnement', 'accompagnement', { oui: 'oui', non: 'non' }),
        date('Date dépôt L2', 'date_depot_l2', jmaCourt),
        ...juries(
          2,
          jmaCourt,
          { VT: 'Totale', VP: 'Partielle', REF: 'Refusée', ABS: 'Absent', EXC: 'Excusé', ATT: 'En attente' },
          (rang) => [`Date jury ${rang}`, `Résultat jury ${rang}`],
        ),
      ],
    },
  ],
};
