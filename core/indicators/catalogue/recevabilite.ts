/** Indicators of the first step: applications, decisions, time to decide. */
import type { Indicator } from '../types';
import { DECIDE, DEPOSE, RECEVABLE } from './predicates';

export const recevabilite: readonly Indicator[] = [
  {
    id: 'V01',
    nom: 'Demandes déposées',
    question: 'Combien de dossiers de recevabilité (livret 1) ont été déposés ?',
    unite: 'parcours',
    vues: ['flux'],
    evenement: 'depot_l1',
    mesure: { genre: 'effectif', compte: DEPOSE },
    lecture: 'En {periode}, {valeur} dossiers de recevabilité ont été déposés.',
    avertissements: [],
  },
  {
    id: 'V02',
    nom: 'Décisions de recevabilité',
    question: 'Combien de décisions de recevabilité ont été rendues ?',
    unite: 'parcours',
    vues: ['flux'],
    evenement: 'decision',
    mesure: { genre: 'effectif', compte: DECIDE },
    lecture: 'En {periode}, {valeur} décisions de recevabilité ont été rendues.',
    avertissements: ['Les dossiers incomplets ou en attente ne sont pas des décisions.'],
  },
  {
    id: 'V03',
    nom: 'Taux de recevabilité',
    question: 'Quelle part des décisions est favorable ?',
    unite: 'parcours',
    vues: ['flux', 'cohorte'],
    // Dated by the date alone, so that a date without its decision is counted as unknown.
    evenement: 'date_decision',
    // With the default entry (a favourable decision) the rate would be 1 by construction.
    entree: 'depot_l1',
    mesure: {
      genre: 'taux',
      numerateur: RECEVABLE,
      denominateur: DECIDE,
      inconnus: { rubrique: 'decision_recevabilite', renseignee: false },
    },
    lecture: 'En {periode}, {valeur} des décisions rendues sont favorables, même partiellement.',
    avertissements: ['Après un recours, seule la dernière décision compte.'],
  },
  {
    id: 'V05',
    nom: "Délai d'instruction",
    question: 'Combien de temps sépare le dossier complet (à défaut son dépôt) de la décision ?',
    unite: 'parcours',
    vues: ['flux', 'cohorte'],
    evenement: 'decision',
    entree: 'depot_l1',
    mesure: {
      genre: 'delai',
      de: ['l1_complet', 'depot_l1'],
      a: 'decision',
      statistiques: ['mediane', 'moyenne', 'p90'],
      // Two months: the silence of the certifier then means acceptance (Code du travail L. 6412-2).
      parts: [2],
    },
    lecture: 'En {periode}, la moitié des décisions a été rendue en {valeur} jours au plus.',
    avertissements: [],
  },
];
