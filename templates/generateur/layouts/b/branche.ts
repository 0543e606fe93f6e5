/** Branch, other tool: comma-separated UTF-8 without accents in headers, compact dates. */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { compact } from '../../dates';
import type { Layout } from '../../layout';

export const branche: Layout = {
  certificateur: 'branche',
  fichiers: [
    {
      fichier: 'candidats_cqp.csv',
      contenant: { kind: 'texte', charset: 'utf-8', separateur: ',' },
      colonnes: [
        text('Reference', 'id_dossier_source'),
        prenom('Prenom'),
        nom.courant('Nom', 'nom_naissance'),
        naissance('Date de naissance', compact),
        code('Sexe', 'sexe', { H: 'H', F: 'F' }),
        text('CP', 'code_postal'),
        text('Intitule certification', 'intitule_certification'),
        code('Type certification', 'type_certification', { CQP: 'CQP', TFP: 'Titre à finalité professionnelle' }),
        text('Code RNCP', 'code_rncp'),
        code('Validation partielle visee', 'visee_partielle', { oui: 'VRAI', non: 'FAUX' }),
        date('Date depot livret 1', 'date_depot_l1', compact),
        date('Date recevabilite', 'date_decision_recevabilite', compact),
        code('Decision recevabilite', 'decision_recevabilite', {
          recevable: 'acceptée',
          recevable_partiel: 'acceptée partiellement',
          non_recevable: 'refusée',
          incomplet: 'incomplet',
          sans_suite: 'sans suite',
          en_attente: 'en attente',
        }),
        code('Accompagnement', 'accompagnement', { oui: '1', non: '0' }),
        date('Date depot livret 2', 'date_depot_l2', compact),
        ...juries(
          2,
          compact,
          {
            VT: 'Obtenu',
            VP: 'Partiel',
            VTB: 'Blocs visés obtenus',
            VPB: 'Blocs visés partiels',
            REF: 'Non obtenu',
            ABS: 'Absent',
            EXC: 'Reporté',
            ATT: 'En attente',
          },
          (rang) => [`Date jury ${rang}`, `Resultat jury ${rang}`],
        ),
        date('Date abandon', 'date_abandon', compact),
      ],
    },
  ],
};
