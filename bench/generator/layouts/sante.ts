/** Semicolons in UTF-8, French long dates, sex 1/2, postcodes without their leading zero, numbered jury results. */
import { birthColumn, coded, column, dateColumns, resultOf, type Layout } from '../layout';

const { date, jury } = dateColumns('long');
const sexe = { H: ['1'], F: ['2'] };
const decision = {
  recevable: ['Accepté', 'accepté'],
  recevable_partiel: ['Accepté en partie'],
  recevable_implicite: ['Accord implicite'],
  non_recevable: ['Rejeté'],
  incomplet: ['À compléter'],
  en_attente: ['En instruction'],
  sans_suite: ['Abandonné par le service'],
};
const resultat = { VT: ['1'], VP: ['2'], REF: ['3'], VR: ['4'], ABS: ['5'], EXC: ['6'] };
const ouiNon = { oui: ['1'], non: ['0'] };

export const sante: Layout = {
  certifier: 'sante',
  separator: ';',
  encoding: 'utf-8',
  bom: false,
  eol: '\r\n',
  quoteAll: false,
  titleLines: [],
  totalsRow: false,
  files: ['recevabilite.csv'],
  columns: [
    column('Identifiant', 'id_dossier_source', (d) => d.numero),
    column('Nom', 'nom_naissance', (d) => d.person.nom),
    column('Prénom', 'prenom', (d) => d.person.prenom),
    coded('Sexe', 'sexe', sexe, (d) => d.person.sexe),
    birthColumn('Date de naissance', 'long'),
    column('CP', 'code_postal', (d) => d.person.lieu.codePostal.replace(/^0/, '')),
    column('Commune', 'commune', (d) => d.person.lieu.commune.toUpperCase()),
    column('Mail', 'courriel', (d) => d.person.courriel),
    column('Portable', 'telephone', (d) => d.person.telephone.replace(/^0/, '')),
    column('Libellé du diplôme', 'intitule_certification', (d) => d.certification.intitule),
    column('Type', 'type_certification', (d) => d.certification.type),
    column('Niveau du diplôme', 'niveau_vise', (d) => d.certification.niveau),
    column('RNCP', 'code_rncp', (d) => `${d.certification.rncp}.0`),
    column('Emploi', 'situation_emploi', (d) => d.situation),
    date('Demande', 'date_demande', (d) => d.demande),
    date('Réception du livret 1', 'date_depot_l1', (d) => d.depotL1),
    date('Livret 1 complet', 'date_l1_complet', (d) => d.l1Complet),
    date('Date de la décision', 'date_decision_recevabilite', (d) => d.dateDecision),
    coded('Décision', 'decision_recevabilite', decision, (d) => d.decision),
    coded('Accompagné (1/0)', 'accompagnement', ouiNon, (d) => d.accompagnement),
    date('Réception du livret 2', 'date_depot_l2', (d) => d.depotL2),
    jury('Premier jury', 1),
    coded('Résultat du premier jury', 'resultat_jury', resultat, resultOf(1), 1),
    jury('Second jury', 2),
    coded('Résultat du second jury', 'resultat_jury', resultat, resultOf(2), 2),
    date('Abandon', 'date_abandon', (d) => d.abandon),
  ],
  spellings: { sexe, decision_recevabilite: decision, resultat_jury: resultat, accompagnement: ouiNon },
};
