/** Consular network, other tool: an old program that still writes CP850, capitals only, with subtotals per year. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jma } from '../../dates';
import type { Layout } from '../../layout';

export const consulaire: Layout = {
  certificateur: 'consulaire',
  fichiers: [
    {
      fichier: 'VAE.TXT',
      contenant: { kind: 'texte', charset: 'cp850', separateur: ';' },
      sousTotal: 'Sous-total',
      total: 'TOTAL GENERAL',
      colonnes: [
        text('Dossier', 'id_dossier_source'),
        nom.naissance('Nom', capitals),
        nom.usage('Nom époux', capitals),
        prenom('Prénom', capitals),
        naissance('Né le', jma),
        code('Sexe', 'sexe', { F: 'F', H: 'M' }),
        text('Code postal', 'code_postal'),
        text('Ville', 'commune', capitals),
        text('Titre préparé', 'intitule_certification', (value) => capitals(value.replace(/’/g, "'"))),
        date('Date dépôt livret 1', 'date_depot_l1', jma),
        date('Date décision recevabilité', 'date_decision_recevabilite', jma),
        code('Décision recevabilité', 'decision_recevabilite', {
          recevable: 'RECEVABLE',
          recevable_partiel: 'RECEVABLE PARTIEL',
          non_recevable: 'NON RECEVABLE',
          incomplet: 'INCOMPLET',
          sans_suite: 'SANS SUITE',
          en_attente: 'EN ATTENTE',
        }),
        code('Accompagnement', 'accompagnement', { oui: 'O', non: 'N' }),
        date('Date dépôt livret 2', 'date_depot_l2', jma),
        ...juries(
          2,
          jma,
          { VT: 'TOTALE', VP: 'PARTIELLE', REF: 'REFUS', ABS: 'ABSENT', EXC: 'EXCUSE', ATT: 'EN ATTENTE' },
          (rang) => [`Date jury ${rang}`, `Résultat jury ${rang}`],
        ),
      ],
    },
  ],
};
