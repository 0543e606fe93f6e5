/** DREETS, social-work diplomas, other tool: one row per jury in a tab-separated UTF-8 text. */
import { prefixed } from '../../certifications';
import { capitals, code, date, naissance, nom, prenom, text } from '../../columns';
import { amj } from '../../dates';
import type { Layout } from '../../layout';

export const dreetsSocial: Layout = {
  certificateur: 'dreets-social',
  fichiers: [
    {
      fichier: 'passages_jury.tsv',
      contenant: { kind: 'texte', charset: 'utf-8', separateur: '\t', finDeLigne: '\n' },
      parJury: true,
      colonnes: [
        text('identifiant_dossier', 'id_dossier_source'),
        text('rang_passage', 'rang'),
        date('date_passage_jury', 'date_jury', amj),
        code('resultat', 'resultat_jury', {
          VT: 'totale',
          VP: 'partielle',
          REF: 'refus',
          ABS: 'absent',
          EXC: 'excusé',
          ATT: 'en attente',
        }),
        code('nature', 'nature_passage', { jury: 'jury', 'contrôle complémentaire': 'contrôle complémentaire' }),
        nom.naissance('nom_naissance', capitals),
        nom.usage('nom_usage', capitals),
        prenom('prenoms', capitals),
        code('sexe', 'sexe', { F: '2', H: '1' }),
        naissance('date_naissance', amj),
        text('code_postal', 'code_postal'),
        text('libelle_diplome', 'intitule_certification', (_, l) => prefixed(l.p.certification, 'DE ')),
        text('code_rncp', 'code_rncp'),
        code('niveau', 'niveau_vise', { 3: '3', 4: '4', 6: '6' }, { systemeNiveau: 'nouveau' }),
        date('date_depot_livret1', 'date_depot_l1', amj),
        date('date_decision_recevabilite', 'date_decision_recevabilite', amj),
        code('decision_recevabilite', 'decision_recevabilite', {
          recevable: 'recevable',
          recevable_partiel: 'recevable partiel',
          non_recevable: 'non recevable',
          incomplet: 'incomplet',
          sans_suite: 'sans suite',
          en_attente: 'en attente',
        }),
        code('accompagnement', 'accompagnement', { oui: 'oui', non: 'non' }),
        date('date_depot_livret2', 'date_depot_l2', amj),
      ],
    },
  ],
};
