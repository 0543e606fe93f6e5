/** Branch (CQP): everything coded (1/2, O/N, I-V); an HTML table named .xls, then an .xlsx of the 1904 date system. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jma, serie, type DateFormat } from '../../dates';
import type { Column, Layout } from '../../layout';

const columns = (format: DateFormat, jury: string, result: string): Column[] => [
  text('REF_DOSSIER', 'id_dossier_source'),
  nom.courant('NOM', 'nom_naissance', capitals),
  prenom('PRENOM', capitals),
  code('SEXE', 'sexe', { H: '1', F: '2' }),
  naissance('DT_NAISS', format),
  text('CODE_POSTAL', 'code_postal'),
  text('CERTIF', 'intitule_certification', (value, l) => `${l.p.certification.type} ${value}`),
  text('RNCP', 'code_rncp', (value) => `RNCP${value}`),
  code(
    'NIVEAU',
    'niveau_vise',
    { 3: 'V', 4: 'IV', 5: 'III', 6: 'II', 7: 'I', sans_niveau: 'sans niveau' },
    { systemeNiveau: 'ancien' },
  ),
  code('PARTIEL', 'visee_partielle', { oui: 'O', non: 'N' }),
  code('DISPOSITIF', 'dispositif', { VAE: 'VAE', 'VAE collective': 'VAE COLL', 'VAE inversée': 'VAE INV' }),
  date('DT_DEPOT_L1', 'date_depot_l1', format),
  date('DT_RECEV', 'date_decision_recevabilite', format),
  code('RECEV', 'decision_recevabilite', {
    recevable: 'O',
    recevable_partiel: 'P',
    non_recevable: 'N',
    incomplet: 'I',
    sans_suite: 'S',
    en_attente: 'A',
  }),
  code('ACCOMP', 'accompagnement', { oui: 'O', non: 'N' }),
  date('DT_DEPOT_L2', 'date_depot_l2', format),
  ...juries(2, format, { VT: '1', VP: '2', REF: '3', ABS: '4', EXC: '5', VTB: '6', VPB: '7', ATT: '9' }, (rang) => [
    `${jury}${rang}`,
    `${result}${rang}`,
  ]),
  date('DT_ABANDON', 'date_abandon', format),
];

export const branche: Layout = {
  certificateur: 'branche',
  fichiers: [
    {
      fichier: 'CQP_2022_2023.xls',
      contenant: { kind: 'html' },
      colonnes: columns(jma, 'DT_JURY', 'RES_JURY'),
      annees: [2022, 2023],
    },
    {
      fichier: 'CQP_2024_2025.xlsx',
      contenant: { kind: 'xlsx', date1904: true },
      feuille: 'CQP',
      colonnes: columns(serie, 'DATE_JURY_', 'RESULTAT_'),
      annees: [2024, 2025],
    },
  ],
};
