/** Template: diagnostic questionnaire, by which a structure assesses itself on the indicators of a référentiel. */
import type { Form } from '../types';
import { LEVEL, REASON } from './gridFields';

export const questionnaireDiagnostic: Form = {
  id: 'questionnaire-diagnostic',
  version: 1,
  titre: 'Questionnaire diagnostic',
  mode_emploi:
    'À remplir par la structure : pour chaque indicateur, dites où vous en êtes et ce qui le montre. Ce n’est pas une note : le diagnostic prépare l’audit.',
  public: 'structure',
  referentiel: 'audit',
  sections: [
    {
      id: 'fiche',
      titre: 'Votre réponse',
      genre: 'fiche',
      anciens: ['Fiche', 'Réponse', 'Identification'],
      champs: [
        {
          id: 'date',
          libelle: 'Questionnaire rempli le',
          type: 'date',
          obligatoire: true,
          anciens: ['Date', 'Date de réponse', 'Rempli le'],
        },
        {
          id: 'repondant',
          libelle: 'Rempli par',
          type: 'texte',
          personnel: true,
          anciens: ['Répondant', 'Nom du répondant', 'Nom'],
        },
        {
          id: 'fonction',
          libelle: 'Fonction du répondant',
          type: 'texte',
          personnel: true,
          anciens: ['Fonction', 'Qualité'],
        },
        { id: 'site', libelle: 'Site concerné', type: 'texte', anciens: ['Site', 'Lieu'] },
        {
          id: 'candidats_annee',
          libelle: 'Candidats accompagnés sur un an',
          type: 'entier',
          anciens: ['Candidats accompagnés', 'Nombre de candidats'],
        },
        {
          id: 'attentes',
          libelle: 'Ce que vous attendez du réseau',
          type: 'texte_long',
          anciens: ['Attentes', 'Vos attentes'],
        },
        {
          id: 'besoins_formation',
          libelle: 'Besoins de formation de votre équipe',
          type: 'texte_long',
          anciens: ['Besoins de formation', 'Formations souhaitées'],
        },
      ],
    },
    {
      id: 'grille',
      titre: 'Autodiagnostic',
      genre: 'grille',
      aide: 'Un niveau par indicateur, tel que vous le voyez aujourd’hui.',
      anciens: ['Questionnaire', 'Diagnostic', 'Grille'],
      champs: [
        {
          ...LEVEL,
          libelle: 'Où en êtes-vous',
          obligatoire: true,
          anciens: ['Niveau', 'Autoévaluation', 'Auto-évaluation', ...(LEVEL.anciens ?? [])],
        },
        REASON,
        {
          id: 'constat',
          libelle: 'Ce que vous faites',
          type: 'texte_long',
          anciens: ['Vos pratiques', 'Description', 'Commentaire', 'Commentaires', 'Constat', 'Pratiques actuelles'],
          largeur: 44,
        },
        {
          id: 'preuve',
          libelle: 'Ce qui le montre',
          type: 'texte',
          aide: 'Document, support, enregistrement que vous pourrez présenter.',
          anciens: ['Preuves disponibles', 'Preuve', 'Preuves', 'Justificatifs'],
          largeur: 34,
        },
        {
          id: 'besoin',
          libelle: 'Ce dont vous auriez besoin',
          type: 'texte_long',
          anciens: ['Besoins', 'Besoin d’appui', 'Appui souhaité', 'Besoin'],
          largeur: 34,
        },
      ],
    },
  ],
};
