/** DRAAF: CSV saved on a Mac (Mac Roman), dates with hyphens, notes under the table. */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jmaTirets } from '../../dates';
import type { Layout } from '../../layout';

export const draaf: Layout = {
  certificateur: 'draaf',
  fichiers: [
    {
      fichier: 'VAE agricole.csv',
      contenant: { kind: 'texte', charset: 'mac-roman', separateur: ';' },
      titre: [['VAE - diplômes de l’enseignement agricole'], [null]],
      notes: ['Source : base régionale de suivi, données provisoires'],
      colonnes: [
        text('Numéro', 'id_dossier_source'),
        nom.naissance('Nom'),
        nom.usage('Nom d’épouse'),
        prenom('Prénom'),
        code('Sexe', 'sexe', { F: 'Femme', H: 'Homme' }),
        naissance('Date naiss.', jmaTirets),
        text('C.P.', 'code_postal'),
        text('Localité', 'commune'),
        code('Type', 'type_certification', {
          BTSA: 'BTSA',
          BP: ['BPREA', 'BP'],
          'Bac pro': 'Bac Pro',
          CAP: ['CAPa', 'CAP agricole'],
        }),
        text('Spécialité', 'intitule_certification'),
        code(
          'Niveau diplôme visé',
          'niveau_vise',
          { 3: 'niv. 3', 4: 'niv. 4', 5: 'niv. 5' },
          { systemeNiveau: 'nouveau' },
        ),
        date('Livret 1 reçu le', 'date_depot_l1', jmaTirets),
        date('Livret 1 complet le', 'date_l1_complet', jmaTirets),
        date('Recevabilité : date', 'date_decision_recevabilite', jmaTirets),
        code('Recevabilité : décision', 'decision_recevabilite', {
          recevable: 'accepté',
          recevable_partiel: 'accepté partiellement',
          non_recevable: 'rejeté',
          incomplet: 'incomplet',
          sans_suite: 'sans suite',
          en_attente: 'à l’étude',
        }),
        code('Accompagné(e)', 'accompagnement', { oui: 'oui', non: 'non' }, { defaut: 'ne sait pas' }),
        date('Livret 2 reçu le', 'date_depot_l2', jmaTirets),
        ...juries(
          2,
          jmaTirets,
          {
            VT: 'diplôme complet',
            VP: 'partielle',
            REF: 'échec',
            ABS: 'non présenté',
            EXC: 'excusé',
            ATT: 'en attente',
          },
          (rang) => [`Jury ${rang} : date`, `Jury ${rang} : résultat`],
        ),
        date('Abandon (date)', 'date_abandon', jmaTirets),
      ],
    },
  ],
};
