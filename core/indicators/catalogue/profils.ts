/** Who is there at each step of the funnel. */
import type { Indicator, Predicate } from '../types';
import { DEPOSE } from './predicates';

/** Profile rubriques of V24: sex, age, level, situation, territory (design/indicators.md). */
export const PROFILE_RUBRIQUES: readonly string[] = [
  'sexe',
  'tranche_age_a',
  'tranche_age_b',
  'niveau_vise',
  'niveau_diplome',
  'situation_emploi',
  'departement',
];

function profile(step: string, evenement: string, nom: string, parmi: Predicate = { evenement }): Indicator {
  return {
    id: `V24.${step}`,
    nom: `Profil des parcours : ${nom}`,
    question: `Qui sont les candidats à l'étape « ${nom} » ?`,
    unite: 'parcours',
    vues: ['flux', 'cohorte'],
    evenement,
    mesure: { genre: 'profil', parmi, rubriques: PROFILE_RUBRIQUES },
    lecture: 'En {periode}, {valeur} des parcours dont la rubrique est connue ont cette modalité.',
    avertissements: ['Part parmi les valeurs connues ; le nombre d’inconnus est donné à côté.'],
  };
}

export const profils: readonly Indicator[] = [
  // The step that V01 counts: `date_demande` may only be a first contact.
  profile('demande', 'depot_l1', 'demande', DEPOSE),
  profile('recevable', 'recevable', 'recevabilité'),
  profile('l2', 'depot_l2', 'dépôt du livret 2'),
  profile('presente', 'presente', 'présentation au jury'),
  profile('vt', 'vt', 'validation totale'),
];
