/** Pipes in CP1252, AAAAMMJJ dates, départements that lost their zero. */
import { birthColumn, coded, column, dateColumns, remark, resultOf, type Layout } from '../layout';

const { date, jury } = dateColumns('AAAAMMJJ');
const sexe = { F: ['Féminin'], H: ['Masculin'] };
const niveau = { '3': ['Niv. 3'], '4': ['Niv. 4'], '5': ['Niv. 5'], '7': ['Niv. 7'] };
const decision = {
  recevable: ['R'],
  recevable_partiel: ['RP'],
  recevable_implicite: ['RI'],
  non_recevable: ['NR'],
  incomplet: ['INC'],
  en_attente: ['ATT'],
  sans_suite: ['SS'],
};
const resultat = {
  VT: ['Totale'],
  VP: ['Partielle'],
  REF: ['Nulle'],
  VR: ['Réserve'],
  ABS: ['Non présenté'],
  EXC: ['Reporté'],
};
const ouiNon = { oui: ['avec'], non: ['sans'] };

export const agri: Layout = {
  certifier: 'agri',
  separator: '|',
  encoding: 'cp1252',
  bom: false,
  eol: '\r\n',
  quoteAll: false,
  titleLines: [],
  totalsRow: false,
  files: ['export_draaf.csv'],
  columns: [
    column('DOSSIER', 'id_dossier_source', (d) => d.numero),
    column('RNCP', 'code_rncp', (d) => d.certification.rncp),
    column('INTITULE', 'intitule_certification', (d) => d.certification.intitule),
    column('TYPE_DIPLOME', 'type_certification', (d) => d.certification.type),
    coded('NIVEAU', 'niveau_vise', niveau, (d) => d.certification.niveau),
    column('NOM_NAISSANCE', 'nom_naissance', (d) => d.person.nom.toUpperCase()),
    column('PRENOM', 'prenom', (d) => d.person.prenom),
    coded('SEXE', 'sexe', sexe, (d) => d.person.sexe),
    birthColumn('DATE_NAISSANCE', 'AAAAMMJJ'),
    column('DEPT', 'departement', (d) => d.person.lieu.departement.replace(/^0/, '')),
    date('DATE_DEMANDE', 'date_demande', (d) => d.demande),
    date('DATE_DEPOT_L1', 'date_depot_l1', (d) => d.depotL1),
    date('DATE_DECISION', 'date_decision_recevabilite', (d) => d.dateDecision),
    coded('DECISION', 'decision_recevabilite', decision, (d) => d.decision),
    coded('ACCOMPAGNEMENT', 'accompagnement', ouiNon, (d) => d.accompagnement),
    date('DATE_DEPOT_L2', 'date_depot_l2', (d) => d.depotL2),
    jury('DATE_JURY_1', 1),
    coded('RESULTAT_JURY_1', 'resultat_jury', resultat, resultOf(1), 1),
    jury('DATE_JURY_2', 2),
    coded('RESULTAT_JURY_2', 'resultat_jury', resultat, resultOf(2), 2),
    date('DATE_ABANDON', 'date_abandon', (d) => d.abandon),
    remark('OBSERVATIONS'),
  ],
  spellings: {
    sexe,
    niveau_vise: niveau,
    decision_recevabilite: decision,
    resultat_jury: resultat,
    accompagnement: ouiNon,
  },
};
