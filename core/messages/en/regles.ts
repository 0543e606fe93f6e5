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
    date_avant_vae: {
      quoi: '"{rubrique}" is before VAE existed.',
      pourquoi: 'VAE was created by the law of 17 January 2002: an older event belongs to another scheme.',
      action: 'Check the year.',
    },
    sexe_inverse: {
      quoi: '"{rubrique}" looks inverted: {suggestion}.',
      pourquoi: 'Women would be counted as men, and conversely, in every table.',
      action: 'Check what the codes of this column mean, and say so in the profile (coding of sex).',
    },
    sexe_contredit: {
      quoi: '"{rubrique}" contradicts {suggestion}.',
      pourquoi: 'One of the two is wrong; the share of women depends on it.',
      action: 'Correct the one that is wrong.',
    },
    naissances_premier_janvier: {
      quoi: 'Too many birth dates are on 1 January ({suggestion}).',
      pourquoi: 'Programs write that day when only the year is known; ages and the linking of persons go wrong.',
      action: 'Ask for an export that gives the whole date, or say that only the year is known.',
    },
    date_identique: {
      quoi: '"{rubrique}" is the same in every row ({suggestion}).',
      pourquoi: 'It is probably the day of an import or of an export: no delay and no year can be drawn from it.',
      action: 'Ask for the real date, or leave the column out of the profile.',
    },
    dates_decalees: {
      quoi: 'The dates look shifted by four years and one day: {suggestion}.',
      pourquoi:
        'Some workbooks count days from 1904 and others from 1900: copied from one to the other, dates slip by 1,462 days.',
      action: 'Compare one date with its file; if it is shifted, export again from the original workbook.',
    },
    remplissage_en_chute: {
      quoi: '"{rubrique}" is hardly filled in any more {suggestion}.',
      pourquoi: 'Breakdowns by this rubrique no longer hold for recent years.',
      action: 'See whether the form or the export has changed, and complete it if the data exist elsewhere.',
    },
    remplissage_en_chute_livraison: {
      quoi: '"{rubrique}" is hardly filled in any more: {suggestion}.',
      pourquoi: 'The former delivery had it: a column was probably lost, or the form has changed.',
      action: 'See whether the export has changed, and fill it in if the datum exists elsewhere.',
    },
    valeur_par_defaut: {
      quoi: '"{rubrique}" holds the same default value nearly everywhere ({suggestion}).',
      pourquoi: 'A program writes it when nobody has answered: it is no answer.',
      action: 'Ask for an export that leaves the cell empty, or for the real value.',
    },
    ligne_en_double: {
      quoi: 'This row is identical to another one ({suggestion}).',
      pourquoi: 'One parcours would count twice if it were not recognised.',
      action: 'Delete one of the two rows.',
    },
    demande_en_double: {
      quoi: 'This application resembles another one: {suggestion}.',
      pourquoi:
        'The Code du travail (R. 6412-3) admits one application a year for one certification; it is often a duplicate.',
      action: 'Check whether it is the same parcours; if so, delete or archive one of the two rows.',
    },
    personnes_non_comparees: {
      quoi: 'Some persons were not all compared with one another ({suggestion}).',
      pourquoi:
        'Too many persons bear the same name, or the same first name and birth date: often a default value. Their duplicates were not looked for.',
      action: 'Correct the default value if there is one, then clean the file again.',
    },
    personne_proche: {
      quoi: 'This person resembles another one: {suggestion}.',
      pourquoi: 'If they are one person, they would count twice among candidates. Nothing was merged.',
      action: 'If they are one person, write their identity the same way; otherwise there is nothing to do.',
    },
  },
  problemes: {},
  phrases: {
    'detail.part': '{part}% of the filled cells',
    'detail.personnes': '{n} {n|person|persons}',
    'detail.lignes': '{n} {n|row|rows}',
    'detail.ligne_numero': 'row {at}',
    'detail.lignes_du_au': '{n} {n|row|rows}, from row {du} to row {au}',
    'detail.selon_civilite': '{part}% of the rows contradict the title',
    'detail.selon_nir': '{part}% of the rows contradict the social security number',
    'detail.selon_civilite_ligne': 'the title',
    'detail.selon_nir_ligne': 'the social security number',
    'detail.entre_elles': '"{rubrique}" compared with "{autre}"',
    'detail.samedis': 'decisions would fall on Saturdays, and never on Mondays',
    'detail.dimanches': 'decisions would fall on Sundays, and never on Fridays',
    'detail.finissent_tot': 'they end more than four years before the day the data were closed at',
    'detail.finissent_tard': 'they go on more than three years after the day the data were closed at',
    'detail.chute_livraison': '{apres}% of the rows where it is expected, {avant}% in the former delivery',
    'detail.chute': 'from {annee} on ({apres}% of the rows, {avant}% before)',
    'detail.ligne': 'row {ligne}',
    'detail.meme_personne': 'same person',
    'detail.meme_certification': 'same certification',
    'detail.meme_annee': 'same year',
    'detail.dates_inconnues': 'no date that tells them apart',
    'detail.meme_naissance': 'same birth date',
    'detail.naissance_inversee': 'day and month of birth swapped',
    'detail.meme_nom': 'same surname',
    'detail.nom_proche': 'close surname',
    'detail.nom_partiel': 'part of the surname in common',
    'detail.nom_usage': 'birth name of one, name of use of the other',
    'detail.noms_inverses': 'surname and first name swapped',
    'detail.meme_prenom': 'same first name',
    'detail.prenom_proche': 'close first name',
    'detail.prenom_partiel': 'part of the first names in common',
    'detail.meme_commune': 'same commune',
    'detail.autre_commune': 'different communes',
    'detail.autre_livraison': 'in another file',
  },
};
