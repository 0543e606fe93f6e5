/** DAVA, third tool: XLSX with two header rows, groups merged above the columns. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { serie } from '../../dates';
import type { Layout } from '../../layout';

const results = {
  VT: 'Validation totale',
  VP: 'Validation partielle',
  REF: 'Refus',
  ABS: 'Absent',
  EXC: 'Excusé',
  ATT: 'En attente',
};

export const dava: Layout = {
  certificateur: 'dava',
  fichiers: [
    {
      fichier: 'Suivi candidats.xlsx',
      contenant: { kind: 'xlsx' },
      feuille: 'Suivi',
      groupes: [['Candidat', 8], ['Certification', 4], ['Livret 1', 3], ['Accompagnement', 4], ['Livret 2', 1], ['Jury 1', 2], ['Jury 2', 2], ['Jury 3', 2]], // prettier-ignore
      colonnes: [
        text('N°', 'id_dossier_source'),
        nom.naissance('Nom de naissance', capitals),
        nom.usage("Nom d'usage", capitals),
        prenom('Prénom'),
        code('Sexe', 'sexe', { F: 'F', H: 'M' }),
        naissance('Date de naissance', serie),
        text('Code postal', 'code_postal'),
        text('Commune', 'commune'),
        text('Intitulé', 'intitule_certification'),
        code('Type', 'type_certification', { BTS: 'BTS', 'Bac pro': 'BAC PRO', CAP: 'CAP', BP: 'BP', MC: 'MC' }),
        code('Niveau', 'niveau_vise', { 3: '3', 4: '4', 5: '5' }, { systemeNiveau: 'nouveau' }),
        text('RNCP', 'code_rncp', (value) => `RNCP${value}`),
        date('Date de dépôt', 'date_depot_l1', serie),
        date('Date de décision', 'date_decision_recevabilite', serie),
        code('Décision', 'decision_recevabilite', {
          recevable: 'Recevable',
          recevable_partiel: 'Recevable partiel',
          non_recevable: 'Non recevable',
          recevable_implicite: 'Recevable implicite',
          incomplet: 'Incomplet',
          sans_suite: 'Sans suite',
          en_attente: 'En attente',
        }),
        code('Oui/Non', 'accompagnement', { oui: 'Oui', non: 'Non' }),
        text('Siret', 'prestataire'),
        date('Date de début', 'date_debut_accompagnement', serie),
        date('Date de fin', 'date_fin_accompagnement', serie),
        date('Date de dépôt', 'date_depot_l2', serie),
        ...juries(3, serie, results, () => ['Date', 'Résultat']),
      ],
    },
  ],
};
