/** University, third tool: American dates and one column for the whole name. */
import { code, date, free, juries, naissance, text } from '../../columns';
import { mja } from '../../dates';
import type { Layout } from '../../layout';

export const universite: Layout = {
  certificateur: 'universite',
  fichiers: [
    {
      fichier: 'vae_export.csv',
      contenant: { kind: 'texte', charset: 'utf-8', separateur: ',', guillemets: true },
      colonnes: [
        text('ID', 'id_dossier_source'),
        free('Nom et prénom', 'nom_prenom', (l) => `${l.seen.nomNaissance.toUpperCase()} ${l.seen.prenom}`),
        naissance('Date of birth', mja),
        code('Sex', 'sexe', { F: 'Female', H: 'Male' }),
        text('Postal code', 'code_postal'),
        text('Diploma', 'intitule_certification', (value, l) => `${l.p.certification.type} ${value}`),
        text('RNCP', 'code_rncp'),
        code('Scheme', 'dispositif', { VAE: 'VAE', VAPP: 'VAPP', VES: 'VES' }),
        date('Eligibility application date', 'date_depot_l1', mja),
        date('Eligibility decision date', 'date_decision_recevabilite', mja),
        code('Eligibility decision', 'decision_recevabilite', {
          recevable: 'Accepted',
          recevable_partiel: 'Partially accepted',
          non_recevable: 'Rejected',
          recevable_implicite: 'Accepted (tacit)',
          incomplet: 'Incomplete',
          sans_suite: 'Closed',
          en_attente: 'Pending',
        }),
        code('Guidance', 'accompagnement', { oui: 'Yes', non: 'No' }),
        date('Dossier submission date', 'date_depot_l2', mja),
        ...juries(
          2,
          mja,
          {
            VT: 'Full validation',
            VP: 'Partial validation',
            VTB: 'All targeted units',
            VPB: 'Some targeted units',
            REF: 'Refused',
            ABS: 'Absent',
            EXC: 'Excused',
            ATT: 'Pending',
          },
          (rang) => [`Jury date ${rang}`, `Jury outcome ${rang}`],
        ),
      ],
    },
  ],
};
