/** Sentences of the coherence rules (en). */
import type { DomainMessages } from '../types';

export const regles: DomainMessages = {
  constats: {
    dates_desordre: {
      quoi: '"{rubrique}" is before "{autre}".',
      pourquoi: 'The steps of a parcours follow one another; a negative delay is left out of the figures.',
      action: 'Check both dates (day and month swapped? year?) and correct the wrong one.',
    },
    date_future: {
      quoi: '"{rubrique}" is after the day the data were closed at.',
      pourquoi: 'A past event cannot be dated in the future; it is not counted.',
      action: 'Correct the date, often a slip of the year.',
    },
    jury_sans_recevabilite: {
      quoi: 'A jury result is given though the decision on admissibility is not favourable.',
      pourquoi: 'Only an admissible candidate comes before a jury; the parcours is missing from the cohort.',
      action: 'Complete or correct the decision.',
    },
    l2_sans_recevabilite: {
      quoi: 'A livret 2 is deposited without a favourable decision.',
      pourquoi: 'Two months of silence may mean acceptance, but it must be said: admissibility is never supposed.',
      action: 'Complete the decision (if need be "recevable implicite").',
    },
    decision_sans_date: {
      quoi: 'The decision on admissibility has no date.',
      pourquoi: 'Without a date, the decision belongs to no year and the time to decide is unknown.',
      action: 'Complete the date of the decision.',
    },
    date_sans_decision: {
      quoi: 'A date of decision is given, but not the decision.',
      pourquoi: 'The file drops out of the admissibility rate.',
      action: 'Complete the decision, or remove the date if nothing is decided.',
    },
    resultat_sans_date: {
      quoi: 'A jury result is given without a jury date.',
      pourquoi: 'Without a date, the passage belongs to no year.',
      action: 'Complete the date of the jury.',
    },
    jury_sans_resultat: {
      quoi: 'The jury met more than 30 days ago and its result is missing.',
      pourquoi: 'The passage counts in no award rate.',
      action: 'Complete the result, or say that the candidate was absent or postponed.',
    },
    resultat_contredit_visee: {
      quoi: 'The jury result contradicts the aim (full or partial) of the parcours.',
      pourquoi: 'A full award supposes that the whole certification was aimed at, and conversely.',
      action: 'Correct the aim or the result.',
    },
    age_improbable: {
      quoi: 'The age at application would be under 16 or over 80.',
      pourquoi: 'The birth date is probably wrong, and the age band with it.',
      action: 'Check the birth date.',
    },
    validite_expiree: {
      quoi: 'The livret 2 is deposited after the admissibility expired.',
      pourquoi: 'The admissibility has then lapsed: a new decision is needed.',
      action: 'Check both dates, or add the extension.',
    },
  },
  problemes: {},
  phrases: {},
};
