/** Semicolons in CP1252 with three title lines and a totals row, civilité, old roman levels, "10-Favorable". */
import { birthColumn, coded, column, dateColumns, remark, resultOf, type Layout } from '../layout';

const { date, jury } = dateColumns('JJ/MM/AAAA');
const sexe = { F: ['Mme', 'MME', 'Mlle'], H: ['M.', 'M'] };
const niveau = { '3': ['V'], '4': ['IV'], '5': ['III'], '6': ['II'] };
const decision = {
  recevable: ['10-Favorable', 'Favorable'],
  recevable_partiel: ['30-Partielle'],
  recevable_implicite: ['Acceptation tacite'],
  non_recevable: ['20-Défavorable'],
  incomplet: ['40-Incomplet'],
  en_attente: ['En cours'],
  sans_suite: ['Classé sans suite'],
};
const resultat = {
  VT: ['Validation totale', 'VALIDATION TOTALE'],
  VP: ['Validation partielle'],
  REF: ['Aucune validation', 'Refus'],
  VR: ['Validation sous réserve'],
  ABS: ['Absent'],
  EXC: ['Excusé'],
};
const ouiNon = { oui: ['O'], non: ['N'] };

export const dava: Layout = {
  certifier: 'dava',
  separator: ';',
  encoding: 'cp1252',
  bom: false,
  eol: '\r\n',
  quoteAll: false,
  titleLines: ['Suivi VAE - extraction', 'Édité le 30/06/2025', ''],
  totalsRow: true,
  files: ['suivi.csv'],
  columns: [
    column('N° dossier', 'id_dossier_source', (d) => d.numero),
    coded('Civilité', 'sexe', sexe, (d) => d.person.sexe),
    column('Nom de naissance', 'nom_naissance', (d) => d.person.nom.toUpperCase()),
    column("Nom d'usage", 'nom_usage', (d) => d.person.nomUsage.toUpperCase()),
    column('Prénom', 'prenom', (d) => d.person.prenom),
    birthColumn('Né(e) le', 'JJ/MM/AAAA'),
    column('Code postal', 'code_postal', (d) => d.person.lieu.codePostal),
    column('Ville', 'commune', (d) => d.person.lieu.commune),
    column('Courriel', 'courriel', (d) => d.person.courriel),
    column('Téléphone', 'telephone', (d) => d.person.telephone),
    column('Diplôme', 'intitule_certification', (d) => d.certification.intitule),
    column('Type de diplôme', 'type_certification', (d) => d.certification.type),
    column('Code RNCP', 'code_rncp', (d) => `RNCP${d.certification.rncp}`),
    coded('Niveau', 'niveau_vise', niveau, (d) => d.certification.niveau),
    column('Situation professionnelle', 'situation_emploi', (d) => d.situation),
    date('Date de la demande', 'date_demande', (d) => d.demande),
    date('Dépôt livret 1', 'date_depot_l1', (d) => d.depotL1),
    date('Livret 1 complet le', 'date_l1_complet', (d) => d.l1Complet),
    date('Date décision', 'date_decision_recevabilite', (d) => d.dateDecision),
    coded('Décision de recevabilité', 'decision_recevabilite', decision, (d) => d.decision),
    coded('Accompagnement', 'accompagnement', ouiNon, (d) => d.accompagnement),
    date('Dépôt livret 2', 'date_depot_l2', (d) => d.depotL2),
    jury('Date jury 1', 1),
    coded('Résultat jury 1', 'resultat_jury', resultat, resultOf(1), 1),
    jury('Date jury 2', 2),
    coded('Résultat jury 2', 'resultat_jury', resultat, resultOf(2), 2),
    date("Date d'abandon", 'date_abandon', (d) => d.abandon),
    remark('Observations'),
  ],
  spellings: {
    sexe,
    niveau_vise: niveau,
    decision_recevabilite: decision,
    resultat_jury: resultat,
    accompagnement: ouiNon,
  },
};
