/** UTF-8 with BOM, commas, English headers, ISO dates, partial targets. */
import { birthColumn, coded, column, dateColumns, resultOf, type Layout } from '../layout';

const { date, jury } = dateColumns('AAAA-MM-JJ');
const sexe = { F: ['F'], H: ['M'] };
const decision = {
  recevable: ['admissible'],
  recevable_partiel: ['partly_admissible'],
  recevable_implicite: ['tacitly_admissible'],
  non_recevable: ['not_admissible'],
  incomplet: ['incomplete'],
  en_attente: ['pending'],
  sans_suite: ['closed'],
};
const resultat = {
  VT: ['full'],
  VP: ['partial'],
  VTB: ['all targeted blocks'],
  VPB: ['some targeted blocks'],
  REF: ['failed'],
  VR: ['full with reserve'],
  ABS: ['no show'],
  EXC: ['postponed'],
};
const yesNo = { oui: ['true'], non: ['false'] };

export const travailTitres: Layout = {
  certifier: 'travail-titres',
  separator: ',',
  encoding: 'utf-8',
  bom: true,
  eol: '\n',
  quoteAll: false,
  titleLines: [],
  totalsRow: false,
  files: ['candidacies.csv'],
  columns: [
    column('candidacy_id', 'id_dossier_source', (d) => d.numero),
    column('certification_label', 'intitule_certification', (d) => d.certification.intitule),
    column('certification_code', 'code_rncp', (d) => d.certification.rncp),
    column('certification_type', 'type_certification', (d) => d.certification.type),
    column('level', 'niveau_vise', (d) => d.certification.niveau),
    coded('partial_target', 'visee_partielle', yesNo, (d) => (d.viseePartielle ? 'oui' : 'non')),
    column('birth_name', 'nom_naissance', (d) => d.person.nom),
    column('family_name', 'nom_usage', (d) => d.person.nomUsage),
    column('first_name', 'prenom', (d) => d.person.prenom),
    birthColumn('birth_date', 'AAAA-MM-JJ'),
    coded('gender', 'sexe', sexe, (d) => d.person.sexe),
    column('email', 'courriel', (d) => d.person.courriel),
    column('phone', 'telephone', (d) => d.person.telephone),
    column('department', 'departement', (d) => d.person.lieu.departement),
    column('employment_status', 'situation_emploi', (d) => d.situation),
    column('highest_degree_level', 'niveau_diplome', (d) => d.niveauDiplome),
    date('created_at', 'date_demande', (d) => d.demande),
    date('feasibility_sent_at', 'date_depot_l1', (d) => d.depotL1),
    date('feasibility_complete_at', 'date_l1_complet', (d) => d.l1Complet),
    coded('feasibility_decision', 'decision_recevabilite', decision, (d) => d.decision),
    date('feasibility_decided_at', 'date_decision_recevabilite', (d) => d.dateDecision),
    coded('supported', 'accompagnement', yesNo, (d) => d.accompagnement),
    date('validation_file_sent_at', 'date_depot_l2', (d) => d.depotL2),
    jury('jury_1_date', 1),
    coded('jury_1_result', 'resultat_jury', resultat, resultOf(1), 1),
    jury('jury_2_date', 2),
    coded('jury_2_result', 'resultat_jury', resultat, resultOf(2), 2),
    date('dropped_out_at', 'date_abandon', (d) => d.abandon),
    column('internal_status', null, (d) => (d.abandon > 0 ? 'ARCHIVED' : 'ACTIVE')),
  ],
  spellings: {
    sexe,
    visee_partielle: yesNo,
    accompagnement: yesNo,
    decision_recevabilite: decision,
    resultat_jury: resultat,
  },
};
