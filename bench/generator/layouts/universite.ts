/** Everything quoted, two-digit years, two files a year apart in the same habits, several ministries in one export. */
import { birthColumn, coded, column, dateColumns, resultOf, type Layout } from '../layout';

const { date, jury } = dateColumns('JJ/MM/AA');
const sexe = { F: ['Madame'], H: ['Monsieur'] };
const ministere = { ESR: ['Enseignement supérieur'], Culture: ['Ministère de la culture'] };
const decision = {
  recevable: ['Avis favorable', 'FAVORABLE'],
  recevable_partiel: ['Favorable pour partie'],
  recevable_implicite: ['Tacite'],
  non_recevable: ['Avis défavorable'],
  incomplet: ['Incomplet'],
  en_attente: ['Attente commission'],
  sans_suite: ['Sans suite'],
};
const resultat = {
  VT: ['Diplôme complet', 'Admis'],
  VP: ['Validation partielle'],
  REF: ['Ajourné'],
  VR: ['Admis sous réserve'],
  ABS: ['Défaillant'],
  EXC: ['Reporté'],
};
const ouiNon = { oui: ['oui'], non: ['non'] };

export const universite: Layout = {
  certifier: 'universite',
  separator: ';',
  encoding: 'utf-8',
  bom: false,
  eol: '\n',
  quoteAll: true,
  titleLines: [],
  totalsRow: false,
  files: ['scolarite-1.csv', 'scolarite-2.csv'],
  columns: [
    coded('Civilité', 'sexe', sexe, (d) => d.person.sexe),
    column('Prénom', 'prenom', (d) => d.person.prenom),
    column('Nom patronymique', 'nom_naissance', (d) => d.person.nom),
    column('Nom marital', 'nom_usage', (d) => d.person.nomUsage),
    birthColumn('Naissance', 'JJ/MM/AAAA'),
    column('Code postal', 'code_postal', (d) => d.person.lieu.codePostal),
    column('Localité', 'commune', (d) => d.person.lieu.commune),
    column('N° étudiant VAE', 'id_dossier_source', (d) => d.numero),
    coded('Ministère', 'ministere', ministere, (d) => d.ministere),
    column('Diplôme visé', 'intitule_certification', (d) => d.certification.intitule),
    column('Type', 'type_certification', (d) => d.certification.type),
    column('Niveau', 'niveau_vise', (d) => d.certification.niveau),
    column('Fiche RNCP', 'code_rncp', (d) => d.certification.rncp),
    column('Situation', 'situation_emploi', (d) => d.situation),
    date('Demande', 'date_demande', (d) => d.demande),
    date('Dépôt dossier recevabilité', 'date_depot_l1', (d) => d.depotL1),
    date('Commission', 'date_decision_recevabilite', (d) => d.dateDecision),
    coded('Avis de la commission', 'decision_recevabilite', decision, (d) => d.decision),
    coded('Suivi par un accompagnateur', 'accompagnement', ouiNon, (d) => d.accompagnement),
    date('Dépôt dossier VAE', 'date_depot_l2', (d) => d.depotL2),
    jury('Jury (1)', 1),
    coded('Résultat (1)', 'resultat_jury', resultat, resultOf(1), 1),
    jury('Jury (2)', 2),
    coded('Résultat (2)', 'resultat_jury', resultat, resultOf(2), 2),
    date('Abandon', 'date_abandon', (d) => d.abandon),
  ],
  spellings: {
    sexe,
    ministere,
    decision_recevabilite: decision,
    resultat_jury: resultat,
    accompagnement: ouiNon,
  },
};
