/** Template: charter sheet: commitments of a structure, and the decision of the Comité technique. */
import { AVIS } from '../lists';
import type { Form } from '../types';
import { LEVEL, REASON } from './gridFields';

export const ficheCharte: Form = {
  id: 'fiche-charte',
  version: 1,
  titre: 'Fiche charte',
  mode_emploi:
    'La structure signe la charte et dit comment elle tient chaque engagement ; le Comité technique vérifie et décide. Une fiche par signature ou par vérification.',
  public: 'comite',
  referentiel: 'charte',
  sections: [
    {
      id: 'fiche',
      titre: 'Signature',
      genre: 'fiche',
      anciens: ['Fiche', 'Adhésion', 'Engagement de la structure'],
      champs: [
        {
          id: 'date_signature',
          libelle: 'Charte signée le',
          type: 'date',
          anciens: ['Date de signature', 'Signée le', 'Date de la signature'],
        },
        {
          id: 'signataire',
          libelle: 'Signataire',
          type: 'texte',
          personnel: true,
          anciens: ['Nom du signataire', 'Signé par', 'Représentant'],
        },
        {
          id: 'fonction_signataire',
          libelle: 'Fonction du signataire',
          type: 'texte',
          personnel: true,
          anciens: ['Fonction', 'Qualité du signataire'],
        },
        {
          id: 'signature',
          libelle: 'Signature donnée',
          type: 'oui_non',
          aide: '« Oui » vaut signature si l’original signé est conservé par la région.',
          anciens: ['Signée', 'Charte signée', 'Signature'],
        },
        { id: 'site', libelle: 'Sites concernés', type: 'texte', anciens: ['Site', 'Sites'] },
      ],
    },
    {
      id: 'engagements',
      titre: 'Engagements',
      genre: 'grille',
      aide: 'Pour chaque engagement : tenu ou non, et ce qui le montre.',
      anciens: ['Charte', 'Les engagements', 'Grille'],
      champs: [
        {
          ...LEVEL,
          libelle: 'Tenu',
          obligatoire: true,
          anciens: ['Niveau', 'Respecté', 'Engagement tenu', ...(LEVEL.anciens ?? [])],
        },
        REASON,
        {
          id: 'constat',
          libelle: 'Constat',
          type: 'texte_long',
          anciens: ['Constats', 'Commentaire', 'Commentaires', 'Observations'],
          largeur: 44,
        },
        {
          id: 'preuve',
          libelle: 'Preuve vue',
          type: 'texte',
          anciens: ['Preuve', 'Preuves', 'Éléments de preuve', 'Justificatifs'],
          largeur: 34,
        },
        {
          id: 'preconisation',
          libelle: 'Préconisation',
          type: 'texte_long',
          anciens: ['Préconisations', 'Recommandation', 'Réserves'],
          largeur: 36,
        },
      ],
    },
    {
      id: 'decision',
      titre: 'Décision',
      genre: 'fiche',
      anciens: ['Décision du Comité technique', 'Comité technique'],
      champs: [
        {
          id: 'date',
          libelle: 'Date de la décision',
          type: 'date',
          anciens: ['Date du comité', 'Comité technique du', 'Décidé le', 'Date de décision'],
        },
        {
          id: 'avis',
          libelle: 'Avis du Comité technique',
          type: 'choix',
          liste: AVIS,
          anciens: ['Avis', 'Décision', 'Avis du comité'],
        },
        {
          id: 'fin_validite',
          libelle: 'Valable jusqu’au',
          type: 'date',
          anciens: ['Fin de validité', 'Validité', 'Date de fin de validité'],
        },
        { id: 'motif', libelle: 'Motif ou réserves', type: 'texte_long', anciens: ['Motif', 'Réserves', 'Motivation'] },
        {
          id: 'membres',
          libelle: 'Membres présents',
          type: 'texte_long',
          personnel: true,
          anciens: ['Membres', 'Membres du comité', 'Présents'],
        },
        { id: 'date_retrait', libelle: 'Charte retirée le', type: 'date', anciens: ['Retrait le', 'Date de retrait'] },
        { id: 'motif_retrait', libelle: 'Motif du retrait', type: 'texte', anciens: ['Raison du retrait'] },
      ],
    },
  ],
};
