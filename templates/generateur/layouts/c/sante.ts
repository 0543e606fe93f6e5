/** Health diplomas, third tool: a platform's export whose dates are instants (midnight in Paris, written in UTC). */
import { code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { isoZulu } from '../../dates';
import type { Layout } from '../../layout';

export const sante: Layout = {
  certificateur: 'sante',
  fichiers: [
    {
      fichier: 'candidatures.csv',
      contenant: { kind: 'texte', charset: 'utf-8', separateur: ',', finDeLigne: '\n' },
      colonnes: [
        text('candidacy_id', 'id_dossier_source'),
        nom.naissance('birth_name'),
        nom.usage('usage_name'),
        prenom('first_name'),
        naissance('birth_date', isoZulu),
        code('gender', 'sexe', { F: 'woman', H: 'man' }),
        text('email', 'courriel'),
        text('phone', 'telephone'),
        text('zip_code', 'code_postal'),
        text('city', 'commune'),
        text('certification_label', 'intitule_certification', (value) => `DE ${value}`),
        text('rncp_id', 'code_rncp'),
        date('feasibility_file_sent_at', 'date_depot_l1', isoZulu),
        date('feasibility_decision_at', 'date_decision_recevabilite', isoZulu),
        code('feasibility_decision', 'decision_recevabilite', {
          recevable: 'ADMISSIBLE',
          recevable_partiel: 'PARTIALLY_ADMISSIBLE',
          non_recevable: 'REJECTED',
          incomplet: 'INCOMPLETE',
          sans_suite: 'CLOSED',
          en_attente: 'PENDING',
        }),
        date('validation_file_sent_at', 'date_depot_l2', isoZulu),
        ...juries(
          2,
          isoZulu,
          {
            VT: 'FULL_SUCCESS',
            VP: 'PARTIAL_SUCCESS',
            VR: 'FULL_SUCCESS_WITH_RESERVE',
            REF: 'FAILURE',
            ABS: 'CANDIDATE_ABSENT',
            EXC: 'CANDIDATE_EXCUSED',
            ATT: 'PENDING',
          },
          (rang) => [`jury_${rang}_date`, `jury_${rang}_result`],
        ),
      ],
    },
  ],
};
