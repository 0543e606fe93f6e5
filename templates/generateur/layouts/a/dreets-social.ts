/** DREETS, social-work diplomas: one row per jury, the file number repeated; an old .xls and a newer .xlsx. */
import { prefixed } from '../../certifications';
import { asNumber, capitalsMarked, code, date, naissance, nom, prenom, text } from '../../columns';
import { jma, serie, type DateFormat } from '../../dates';
import type { Column, Layout } from '../../layout';
import { remarks } from '../../remarks';

const columns = (format: DateFormat): Column[] => [
  text('N°Dossier', 'id_dossier_source', asNumber),
  nom.naissance('Nom patronymique', capitalsMarked),
  nom.usage('Nom marital', capitalsMarked),
  prenom('Prénom(s)'),
  naissance('Date naissance', format),
  code('Sexe', 'sexe', { F: 'F', H: 'H' }),
  text('Adresse', 'adresse'),
  text('Code postal résidence', 'code_postal', asNumber),
  text('Commune résidence', 'commune'),
  text('Diplôme', 'intitule_certification', (value, l) => {
    const acronym = {
      'Accompagnant éducatif et social': 'DEAES',
      'Éducateur spécialisé': 'DEES',
      'Moniteur-éducateur': 'DEME',
      'Éducateur de jeunes enfants': 'DEEJE',
      'Assistant de service social': 'DEASS',
    }[value];
    return acronym !== undefined && l.rng.chance(0.15)
      ? `${acronym} - ${value}`
      : prefixed(l.p.certification, "Diplôme d'État - ");
  }),
  code('Niveau', 'niveau_vise', { 3: 'V', 4: 'IV', 6: 'II' }, { systemeNiveau: 'ancien' }),
  date('Date dépôt livret 1', 'date_depot_l1', format),
  date('Date recevabilité', 'date_decision_recevabilite', format),
  code('Recevabilité', 'decision_recevabilite', {
    recevable: ['Recevable', 'recevable', 'R'],
    recevable_partiel: 'Recevable partiel',
    non_recevable: ['Irrecevable', 'Non recevable'],
    incomplet: 'Dossier incomplet',
    sans_suite: 'Sans suite',
    en_attente: 'En cours',
  }),
  date('Date dépôt L2', 'date_depot_l2', format),
  text('N° passage', 'rang', asNumber),
  code('Type de passage', 'nature_passage', {
    jury: 'Jury plénier',
    'contrôle complémentaire': 'Contrôle complémentaire',
  }),
  date('Date du jury', 'date_jury', format),
  code('Décision du jury', 'resultat_jury', {
    VT: ['Validation totale', 'Diplôme obtenu'],
    VP: 'Validation partielle',
    REF: ['Aucune validation', 'Refus'],
    ABS: 'Absent(e)',
    EXC: ['Excusé(e)', 'Report'],
    ATT: 'En attente',
  }),
  text('Domaines validés', 'blocs_valides', (value) =>
    value === ''
      ? null
      : value
          .split(',')
          .map((b) => `DC${b}`)
          .join(' - '),
  ),
  date('Date de notification', 'date_notification', format),
  remarks('Commentaires', 0.05),
];

export const dreetsSocial: Layout = {
  certificateur: 'dreets-social',
  fichiers: [
    {
      fichier: 'jurys_2022_2023.xls',
      contenant: { kind: 'xls' },
      feuille: 'Jurys',
      colonnes: columns(serie),
      parJury: true,
      annees: [2022, 2023],
      tri: 'nom',
    },
    {
      fichier: 'jurys_2024_2026.xlsx',
      contenant: { kind: 'xlsx' },
      feuille: 'Jurys',
      // The new tool exports dates as text.
      colonnes: columns(jma),
      parJury: true,
      annees: [2024, 2025, 2026],
      tri: 'nom',
    },
  ],
};
