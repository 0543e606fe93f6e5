/** DREETS, professional titles, other tool: CSV in CP1252, dotted dates, "Total général" at the bottom. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jmaPoints } from '../../dates';
import type { Layout } from '../../layout';
import { remarks } from '../../remarks';

export const dreetsTravail: Layout = {
  certificateur: 'dreets-travail',
  fichiers: [
    {
      fichier: 'TITRES_PRO.csv',
      contenant: { kind: 'texte', charset: 'cp1252', separateur: ';' },
      total: 'Total général',
      tri: 'nom',
      colonnes: [
        nom.epouse('NOM', capitals),
        prenom('PRENOM', capitals),
        naissance('DATE NAISSANCE', jmaPoints),
        code('SEXE', 'sexe', { H: 'M', F: 'F' }),
        text('N° DOSSIER VAE', 'id_dossier_source'),
        text('CODE POSTAL', 'code_postal'),
        text('DEPARTEMENT', 'departement'),
        text('TITRE PROFESSIONNEL', 'intitule_certification', (value) => `TP ${value}`),
        text('RNCP', 'code_rncp', (value) => `RNCP ${value}`),
        code(
          'NIVEAU',
          'niveau_vise',
          { 3: 'NIVEAU 3', 4: 'NIVEAU 4', 5: 'NIVEAU 5', 6: 'NIVEAU 6' },
          { systemeNiveau: 'nouveau' },
        ),
        date('DATE DEPOT CERFA', 'date_depot_l1', jmaPoints),
        date('DATE DECISION', 'date_decision_recevabilite', jmaPoints),
        code('DECISION RECEVABILITE', 'decision_recevabilite', {
          recevable: '10-FAVORABLE',
          non_recevable: '20-DEFAVORABLE',
          recevable_partiel: '30-PARTIELLE',
          incomplet: '40-INCOMPLET',
          en_attente: 'EN ATTENTE',
          sans_suite: 'SANS SUITE',
        }),
        code('ACCOMPAGNEMENT', 'accompagnement', { oui: 'OUI', non: 'NON' }),
        text('ORGANISME ACCOMPAGNATEUR (SIRET)', 'prestataire'),
        date('DEBUT ACCOMPAGNEMENT', 'date_debut_accompagnement', jmaPoints),
        date('FIN ACCOMPAGNEMENT', 'date_fin_accompagnement', jmaPoints),
        date('DEPOT DOSSIER PROFESSIONNEL', 'date_depot_l2', jmaPoints),
        ...juries(
          2,
          jmaPoints,
          {
            VT: 'ADMIS',
            VP: ['1 CCP', 'PARTIELLE'],
            VTB: 'CCP VISES OBTENUS',
            VPB: 'CCP VISES PARTIELS',
            REF: 'ECHEC',
            ABS: 'ABSENT',
            EXC: 'EXCUSE',
            ATT: 'EN ATTENTE',
          },
          (rang) => [`DATE JURY ${rang}`, `RESULTAT JURY ${rang}`],
        ),
        date('DATE ABANDON', 'date_abandon', jmaPoints),
        remarks('OBSERVATIONS', 0.1),
      ],
    },
  ],
};
