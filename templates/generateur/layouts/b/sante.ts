/** Health diplomas, other tool: an old .xls with dates as text, abbreviated months. */
import { stateDiploma } from '../../certifications';
import { capitalsMarked, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { longAbrege } from '../../dates';
import type { Layout } from '../../layout';
import { remarks } from '../../remarks';

export const sante: Layout = {
  certificateur: 'sante',
  fichiers: [
    {
      fichier: 'vae_sanitaire.xls',
      contenant: { kind: 'xls' },
      feuille: 'Feuil1',
      titre: [['Candidats VAE - diplômes sanitaires'], ['Extraction au 28/02/2026']],
      total: 'TOTAL',
      colonnes: [
        text('Numéro dossier', 'id_dossier_source'),
        code('Civilité', 'sexe', { F: ['Mme', 'Mlle'], H: 'M.' }),
        nom.naissance('Nom de naissance', capitalsMarked),
        nom.usage('Nom marital', capitalsMarked),
        prenom('Prénom', capitalsMarked),
        naissance('Date de naissance', longAbrege),
        text('Numéro de sécurité sociale', 'nir'),
        text('Adresse', 'adresse'),
        text('Code Postal', 'code_postal'),
        text('Ville', 'commune', capitalsMarked),
        text('Diplôme visé', 'intitule_certification', (_, l) => stateDiploma(l.p.certification)),
        date('Date dépôt livret 1', 'date_depot_l1', longAbrege),
        code('Décision', 'decision_recevabilite', {
          recevable: 'Recevable',
          recevable_partiel: 'Partiellement recevable',
          non_recevable: 'Non recevable',
          incomplet: 'Incomplet',
          sans_suite: 'Sans suite',
          en_attente: 'En attente',
        }),
        date('Date décision recevabilité', 'date_decision_recevabilite', longAbrege),
        code('Accompagnement', 'accompagnement', { oui: 'Oui', non: 'Non' }, { defaut: 'Non renseigné' }),
        date('Date dépôt livret 2', 'date_depot_l2', longAbrege),
        ...juries(
          2,
          longAbrege,
          {
            VT: 'Validation totale',
            VP: ['Validation partielle', 'DC1 et DC3 validés', '2 DC validés'],
            VR: 'Validation totale sous réserve',
            REF: 'Refus',
            ABS: 'Absent(e)',
            EXC: 'Excusé(e)',
            ATT: 'En attente',
          },
          (rang) => [`Jury ${rang} - date`, `Jury ${rang} - résultat`],
        ),
        remarks('Observations', 0.1),
      ],
    },
  ],
};
