/** Tabs in UTF-8, dates with dashes, "34 - Hérault", short jury codes, the file number in the last column. */
import { birthColumn, coded, column, dateColumns, remark, resultOf, type Layout } from '../layout';

const { date, jury } = dateColumns('JJ-MM-AAAA');
const sexe = { F: ['Femme', 'femme'], H: ['Homme', 'homme'] };
const niveau = { '3': ['Niveau 3'], '4': ['Niveau 4'], '6': ['Niveau 6', 'niveau 6'] };
const decision = {
  recevable: ['Recevable', 'RECEVABLE'],
  recevable_partiel: ['Partiellement recevable'],
  recevable_implicite: ['Recevable (silence)'],
  non_recevable: ['Irrecevable', 'Non recevable'],
  incomplet: ['Dossier incomplet'],
  en_attente: ['En attente'],
  sans_suite: ['Sans suite'],
};
const resultat = {
  VT: ['VT'],
  VP: ['VP', 'DC1-DC3'],
  REF: ['NV', 'REF'],
  VR: ['VT sous réserve'],
  ABS: ['ABS'],
  EXC: ['EXC'],
};
const ouiNon = { oui: ['Oui'], non: ['Non'] };

export const social: Layout = {
  certifier: 'social',
  separator: '\t',
  encoding: 'utf-8',
  bom: false,
  eol: '\n',
  quoteAll: false,
  titleLines: [],
  totalsRow: false,
  files: ['candidats.csv'],
  columns: [
    column('NOM', 'nom_naissance', (d) => d.person.nom.toUpperCase()),
    column('PRENOM', 'prenom', (d) => d.person.prenom.toUpperCase()),
    column('NOM USAGE', 'nom_usage', (d) => d.person.nomUsage.toUpperCase()),
    coded('SEXE', 'sexe', sexe, (d) => d.person.sexe),
    birthColumn('DATE NAISSANCE', 'JJ-MM-AAAA'),
    column('DEPARTEMENT', 'departement', (d) => `${d.person.lieu.departement} - ${d.person.lieu.nomDepartement}`),
    column('DIPLOME', 'intitule_certification', (d) => d.certification.intitule),
    column('TYPE', 'type_certification', (d) => d.certification.type),
    coded('NIVEAU', 'niveau_vise', niveau, (d) => d.certification.niveau),
    column('RNCP', 'code_rncp', (d) => `RNCP ${d.certification.rncp}`),
    column('SITUATION EMPLOI', 'situation_emploi', (d) => d.situation.toUpperCase()),
    column('NIVEAU DIPLOME OBTENU', 'niveau_diplome', (d) => d.niveauDiplome),
    date('DEMANDE LE', 'date_demande', (d) => d.demande),
    date('DEPOT LIVRET 1', 'date_depot_l1', (d) => d.depotL1),
    date('LIVRET 1 COMPLET', 'date_l1_complet', (d) => d.l1Complet),
    coded('RECEVABILITE', 'decision_recevabilite', decision, (d) => d.decision),
    date('DATE RECEVABILITE', 'date_decision_recevabilite', (d) => d.dateDecision),
    coded('ACCOMPAGNE', 'accompagnement', ouiNon, (d) => d.accompagnement),
    date('DEPOT LIVRET 2', 'date_depot_l2', (d) => d.depotL2),
    jury('JURY 1', 1),
    coded('DECISION JURY 1', 'resultat_jury', resultat, resultOf(1), 1),
    jury('JURY 2', 2),
    coded('DECISION JURY 2', 'resultat_jury', resultat, resultOf(2), 2),
    date('ABANDON LE', 'date_abandon', (d) => d.abandon),
    remark('REMARQUES'),
    column('MEL', 'courriel', (d) => d.person.courriel),
    column('NUMERO DOSSIER', 'id_dossier_source', (d) => d.numero),
  ],
  spellings: {
    sexe,
    niveau_vise: niveau,
    decision_recevabilite: decision,
    resultat_jury: resultat,
    accompagnement: ouiNon,
  },
};
