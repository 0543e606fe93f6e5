/** Jeunesse et Sports: one UTF-16 text file per year, two-digit years, a header renamed in 2024; open files are listed again. */
import { capitals, code, date, juries, naissance, nom, prenom, text } from '../../columns';
import { jma, jmaCourt } from '../../dates';
import type { Column, FileLayout, Layout } from '../../layout';
import { remarks } from '../../remarks';

const results = {
  VT: ['Favorable', 'Validation totale'],
  VP: ['Validation partielle', 'Partielle'],
  REF: ['Défavorable', 'Pas de validation'],
  ABS: 'Absent',
  EXC: 'Report',
  ATT: 'En attente',
};

const columns = (jury: (rang: number) => [string, string], level: string): Column[] => [
  text('Dossier', 'id_dossier_source'),
  nom.naissance('NOM', capitals),
  nom.usage('Nom épouse', capitals),
  prenom('Prénom'),
  code('Civilité', 'sexe', { F: ['Mme', 'Mme', 'Melle'], H: 'M.' }),
  naissance('Date de naissance', jma),
  text('Adresse mail', 'courriel'),
  text('CP', 'code_postal'),
  text('Commune', 'commune'),
  code('Diplôme', 'type_certification', {
    BPJEPS: 'BPJEPS',
    DEJEPS: ['DEJEPS', 'DE JEPS'],
    DESJEPS: ['DESJEPS', 'DES JEPS'],
  }),
  text('Mention / spécialité', 'intitule_certification'),
  code(level, 'niveau_vise', { 4: '4', 5: '5', 6: '6' }, { systemeNiveau: 'nouveau' }),
  date('Dépôt partie 1', 'date_depot_l1', jmaCourt),
  date('Date recevabilité', 'date_decision_recevabilite', jmaCourt),
  code('Recevable', 'decision_recevabilite', {
    recevable: 'OUI',
    recevable_partiel: 'PARTIEL',
    non_recevable: 'NON',
    incomplet: 'INCOMPLET',
    sans_suite: 'SANS SUITE',
    en_attente: 'EN COURS',
  }),
  code('Accompagnement', 'accompagnement', { oui: 'OUI', non: 'NON' }),
  date('Dépôt partie 2', 'date_depot_l2', jmaCourt),
  ...juries(2, jmaCourt, results, jury),
  date('Abandon le', 'date_abandon', jmaCourt),
  remarks('Remarques', 0.06),
];

const before = columns(
  (rang) => (rang === 1 ? ['Date jury', 'Décision jury'] : ['Date jury 2', 'Décision jury 2']),
  'Niveau',
);
const since2024 = columns(
  (rang) => [`Date de passage en jury ${rang}`, `Avis du jury ${rang}`],
  'Niveau de la certification',
);

const file = (year: number): FileLayout => ({
  fichier: `VAE_JS_${year}.txt`,
  contenant: { kind: 'texte', charset: 'utf-16le', bom: true, separateur: '\t' },
  colonnes: year < 2024 ? before : since2024,
  annees: [year],
  // Each export is made at the end of the year, the last one at the extraction.
  ...(year < 2025 ? { arret: `${year}-12-31` } : {}),
  ...(year > 2022 ? { reprise: `${year - 1}-12-31` } : {}),
});

export const drajes: Layout = { certificateur: 'drajes', fichiers: [2022, 2023, 2024, 2025].map(file) };
