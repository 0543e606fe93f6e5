/** DAVA: semicolon CSV in CP1252 with three title rows, one row per candidate, one column per jury; two files. */
import { capitals, code, date, free, juries, naissance, nom, prenom, text } from '../../columns';
import { jma, writeDay } from '../../dates';
import type { Column, FileLayout, Layout } from '../../layout';
import { remarks } from '../../remarks';

const results = {
  VT: ['Validation totale', 'Totale'],
  VP: ['Validation partielle', 'Partielle'],
  REF: ['Aucune validation', 'Refus de validation'],
  ABS: 'Absent',
  EXC: 'Excusé',
  ATT: 'En attente',
};
const situations = {
  salarie_prive: 'Salarié du secteur privé',
  salarie_public: 'Salarié du secteur public',
  salarie_hospitalier: 'Fonction publique hospitalière',
  contrat_aide: 'Contrat aidé',
  interimaire: 'Intérimaire',
  alternant: 'Alternant',
  intermittent: 'Intermittent du spectacle',
  non_salarie: 'Travailleur non salarié',
  demandeur_emploi: "Demandeur d'emploi",
  aidant: 'Aidant familial',
  benevole: 'Bénévole',
  stagiaire: 'Stagiaire',
  retraite: 'Retraité',
};
const niveaux = {
  1: 'Sans diplôme',
  2: 'Niveau 2',
  3: 'Niveau 3',
  4: 'Niveau 4',
  5: 'Niveau 5',
  6: 'Niveau 6',
  7: 'Niveau 7',
  8: 'Niveau 8',
};

const columns: Column[] = [
  text('N° dossier', 'id_dossier_source'),
  code('Civ.', 'sexe', { F: 'Mme', H: 'M.' }),
  nom.naissance('Nom de naissance', capitals),
  nom.usage("Nom d'usage", capitals),
  prenom('Prénom'),
  naissance('Né(e) le', jma),
  text('Code postal', 'code_postal'),
  text('Commune', 'commune'),
  text('Dpt', 'departement'),
  text('Diplôme demandé', 'intitule_certification'),
  text('Code RNCP', 'code_rncp', (value) => `RNCP${value}`),
  code('Type diplôme', 'type_certification', {
    BTS: 'BTS',
    'Bac pro': ['BAC PRO', 'Baccalauréat professionnel'],
    CAP: 'CAP',
    BP: ['BP', 'Brevet professionnel'],
    MC: 'MC',
  }),
  code('Niveau', 'niveau_vise', { 3: 'Niveau 3', 4: 'Niveau 4', 5: 'Niveau 5' }, { systemeNiveau: 'nouveau' }),
  code('Niveau de formation', 'niveau_formation', niveaux, { systemeNiveau: 'nouveau' }),
  code('Plus haut diplôme obtenu', 'niveau_diplome', niveaux, { systemeNiveau: 'nouveau' }),
  code('Situation professionnelle', 'situation_emploi', situations, { defaut: 'Non renseigné' }),
  date('Date demande', 'date_demande', jma),
  date('Date dépôt livret 1', 'date_depot_l1', jma),
  date('Date L1 complet', 'date_l1_complet', jma),
  date('DateDecisionRecev', 'date_decision_recevabilite', jma),
  code('Décision recevabilité', 'decision_recevabilite', {
    recevable: ['Recevable', 'RECEVABLE', 'Favorable'],
    recevable_partiel: 'Recevable partiellement',
    non_recevable: ['Non recevable', 'Irrecevable'],
    recevable_implicite: 'Recevable (silence 2 mois)',
    incomplet: 'Incomplet',
    sans_suite: 'Classé sans suite',
    en_attente: 'En attente',
  }),
  date('Fin de validité', 'date_fin_validite', jma),
  code('Accompagnement', 'accompagnement', { oui: 'Oui', non: 'Non' }),
  text('SIRET organisme accompagnateur', 'prestataire'),
  date('Début accompagnement', 'date_debut_accompagnement', jma),
  date('Fin accompagnement', 'date_fin_accompagnement', jma),
  date('Date dépôt livret 2', 'date_depot_l2', jma),
  // Planned, not held: a column that must not be taken for DateJury1.
  free('DatePrevJury1', null, (l) => (l.passages.length === 0 ? null : writeDay(jma, l.passages[0].jury))),
  ...juries(3, jma, results, (rang) => [`DateJury${rang}`, `ResultatJury${rang}`]),
  date('Date abandon', 'date_abandon', jma),
  code('Motif abandon', 'motif_abandon', {
    "reprise d'emploi": "Reprise d'emploi",
    'raisons personnelles': 'Raisons personnelles',
    'manque de temps': 'Manque de temps',
    découragement: 'Découragement',
    'entrée en formation': 'Entrée en formation',
    'changement de projet': 'Changement de projet',
    'financement non obtenu': 'Financement non obtenu',
    autre: 'Autre',
  }),
  code("Motif d'archivage", 'motif_archivage', {
    doublon: 'Doublon',
    'multi-candidatures': 'Multi-candidatures',
    'passage autonome->accompagné': 'Passage autonome -> accompagné',
  }),
  remarks('Observations'),
];

const file = (fichier: string, periode: string, annees: number[]): FileLayout => ({
  fichier,
  contenant: { kind: 'texte', charset: 'cp1252', separateur: ';' },
  titre: [
    ["Académie d'Atlantide - Dispositif académique de validation des acquis"],
    [`Suivi des candidats VAE - dossiers ${periode}`],
    ['Édité le 31/03/2026'],
  ],
  colonnes: columns,
  annees,
});

export const dava: Layout = {
  certificateur: 'dava',
  fichiers: [
    file('dava_vae_2022-2023.csv', '2022 et 2023', [2021, 2022, 2023]),
    file('dava_vae_2024-2025.csv', '2024 et 2025', [2024, 2025]),
  ],
};
