/** Fields that grids share: the level, its reason, and the kinds of evidence. */
import { TYPES_PREUVE } from '../lists';
import type { Field, Section } from '../types';

export const LEVEL: Field = {
  id: 'niveau',
  libelle: 'Niveau',
  type: 'niveau',
  anciens: ['Niveau constaté', 'Cotation', 'Évaluation', 'Note', 'Score', 'Appréciation', 'Conformité', 'Résultat'],
  largeur: 20,
};
export const REASON: Field = {
  id: 'motif',
  libelle: 'Motif si non applicable',
  type: 'texte',
  aide: 'Pourquoi l’indicateur ne s’applique pas ici.',
  anciens: ['Motif', 'Motif de non-applicabilité', 'Raison', 'Motif de non applicabilité', 'Justification'],
  largeur: 26,
};

/** Evidence, one row each: one may serve several indicators. */
export const EVIDENCE: Section = {
  id: 'preuves',
  titre: 'Preuves',
  genre: 'liste',
  aide: 'Une ligne par preuve. Une même preuve peut servir plusieurs indicateurs : « 1 ; 4 ; 16 ».',
  lignes: 60,
  anciens: ['Liste des preuves', 'Éléments de preuve', 'Relevé des preuves', 'Preuves examinées'],
  champs: [
    {
      id: 'indicateurs',
      libelle: 'Indicateurs servis',
      type: 'indicateurs',
      obligatoire: true,
      aide: 'Numéros, séparés par un point-virgule.',
      anciens: ['Indicateurs', 'Indicateur', 'N° indicateurs', 'Indicateur(s)', 'Indicateurs concernés', 'N°'],
      largeur: 16,
    },
    {
      id: 'type',
      libelle: 'Type de preuve',
      type: 'choix',
      liste: TYPES_PREUVE,
      anciens: ['Type', 'Nature', 'Nature de la preuve'],
      largeur: 22,
    },
    {
      id: 'reference',
      libelle: 'Référence',
      type: 'texte',
      obligatoire: true,
      aide: 'De quoi retrouver la preuve : titre, version, page, lieu de classement.',
      anciens: ['Référence de la preuve', 'Preuve', 'Intitulé de la preuve', 'Description', 'Document', 'Libellé'],
      largeur: 44,
    },
    {
      id: 'date',
      libelle: 'Date de la preuve',
      type: 'date',
      anciens: ['Date', 'Datée du', 'Date du document'],
      largeur: 14,
    },
    {
      id: 'validite',
      libelle: 'Valable jusqu’au',
      type: 'date',
      anciens: ['Validité', 'Fin de validité', 'Date de validité', 'Expire le'],
      largeur: 14,
    },
    {
      id: 'vue',
      libelle: 'Vue par l’auditeur',
      type: 'oui_non',
      anciens: ['Vue', 'Vu', 'Vérifiée', 'Vu par l’auditeur', 'Vue sur place'],
      largeur: 12,
    },
    {
      id: 'observations',
      libelle: 'Observations',
      type: 'texte',
      anciens: ['Remarques', 'Commentaires', 'Commentaire'],
      largeur: 28,
    },
  ],
};
