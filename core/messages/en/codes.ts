/** Sentences of the findings of coded values (en). */
import type { DomainMessages } from '../types';

export const codes: DomainMessages = {
  constats: {
    code_inconnu: {
      quoi: 'This value is in no list known for this field.',
      pourquoi: 'The cell is left empty: the row will not count in the indicators that need it.',
      action: 'Replace it by a value of the list, or say once and for all what it means.',
    },
    code_proche: {
      quoi: 'This value looks like a known one, but is spelt differently.',
      pourquoi: 'A typing error may change the meaning: nothing is corrected without your consent.',
      action: 'Accept the proposed value if it is right, otherwise correct the cell.',
    },
    code_a_confirmer: {
      quoi: 'A known value is inside this text, with other words that may change its meaning.',
      pourquoi: 'Misunderstood, it would distort the figures: it is set aside for now.',
      action: 'Accept the proposed value if it is the one, or write the value alone.',
    },
    texte_en_plus: {
      quoi: 'The value is recognised, but the cell says something else as well (a date, a name, a remark).',
      pourquoi: 'The value is kept; the rest is taken by no rubrique and enters no figure.',
      action: 'If the rest matters, give it in a column of its own; the cell is not rewritten.',
    },
    code_ambigu: {
      quoi: 'This value may mean several things.',
      pourquoi: 'Choosing in your place would distort the figures: the cell is left empty.',
      action: 'Write a single value, in full.',
    },
    sexe_indecidable: {
      quoi: 'The coding of sex in this column cannot be told.',
      pourquoi: 'Swapping women and men would make every result by sex wrong.',
      action: 'Say once what the codes of the column are (for instance 1 = man, 2 = woman), or write F and H.',
    },
    booleen_indecidable: {
      quoi: 'This code does not say whether it is yes or no.',
      pourquoi: 'The answer is left empty: it will be missing from the breakdowns.',
      action: 'Say once what the codes of the column are, or write oui and non.',
    },
    niveau_indecidable: {
      quoi: 'This level may belong to the old classification (1969) or to the new one (2019).',
      pourquoi: 'The 3 of one is the 5 of the other: a wrong choice would move every CAP and every BTS.',
      action: 'Say once which system the column uses, or add a diploma (CAP, bac, BTS) to each level.',
    },
    niveau_7_ou_8: {
      quoi: 'The old level I is level 7 (master, engineer) or level 8 (doctorate).',
      pourquoi: 'The type of certification decides; without it, level 7 is kept.',
      action: 'Fill in the type of certification, or write 7 or 8.',
    },
    niveau_ambigu: {
      quoi: 'This cell gives several levels, a range or a diploma that was not obtained.',
      pourquoi: 'Only one level can be kept per candidate: the cell is left empty.',
      action: 'Write a single level, from 1 to 8.',
    },
    niveau_inconnu: {
      quoi: 'This text is neither a level nor a known diploma.',
      pourquoi: 'The row will not count in the results by level.',
      action: 'Write the level as a figure, from 3 to 8 for a certification.',
    },
    niveau_hors_echelle: {
      quoi: 'This level does not exist for this field.',
      pourquoi: 'A certification is at level 3 to 8, or without level; a person at level 1 to 8.',
      action: 'Check the level on the RNCP sheet of the certification and correct it.',
    },
    nr_indecidable: {
      quoi: '"NR" may mean "non recevable" (not admissible) or "non renseigné" (not filled in).',
      pourquoi: 'The admissibility rate changes altogether with the meaning chosen.',
      action: 'Say once what "NR" means in this column, or write the words in full.',
    },
    avis_non_decision: {
      quoi: 'This column holds an opinion, not the decision of the certifier.',
      pourquoi: 'A favourable opinion may be followed by a refusal: only the certifier decides on admissibility.',
      action: 'Send the column of the decision; if this one stands for it, say so in the profile.',
    },
    decision_sous_reserve: {
      quoi: 'The decision is made under reserve.',
      pourquoi: 'Until the reserve is lifted, the application counts neither as admissible nor as refused.',
      action: 'Give the final decision, or accept the proposed value if the reserve is lifted.',
    },
    resultat_statut_dossier: {
      quoi: 'This value is a state of the file, not the result of a jury.',
      pourquoi: 'In the national tool "VALIDATION" means "new application": counting it as a success would be wrong.',
      action: 'Choose the column of the jury result, or write full validation, partial validation or refusal.',
    },
    resultat_total_ou_partiel: {
      quoi: 'This result is a success, but does not say whether it is full or partial.',
      pourquoi: 'The rate of full validation counts whole certifications only.',
      action: 'Say "totale" or "partielle", or accept the proposed value.',
    },
    resultat_incoherent: {
      quoi: 'The blocs counted contradict the result, or exceed their total number.',
      pourquoi: 'The result cannot be kept: the cell is left empty.',
      action: 'Check the record of the jury and correct the result or the number of blocs.',
    },
    blocs_illisibles: {
      quoi: 'No bloc, CCP or domain is recognised in this cell.',
      pourquoi: 'The blocs acquired cannot be added up from one jury to the next.',
      action: 'Name each bloc, for instance "DC1;DC3" or "CCP1;CCP2".',
    },
    blocs_ambigus: {
      quoi: 'This list of blocs can be read in two ways.',
      pourquoi: '"DC1-DC3" is two blocs or three, a lone figure is a bloc or a number of blocs.',
      action: 'Separate the blocs by semicolons, for instance "DC1;DC3".',
    },
    motif_autre_evenement: {
      quoi: 'This motive is no drop-out: not admissible, expired, inactive or duplicate file.',
      pourquoi: 'These files are counted elsewhere; as drop-outs they would swell the drop-out rate.',
      action: 'Remove the drop-out date, or give the motive that the candidate declared.',
    },
    archivage_sans_effet: {
      quoi: 'This motive of archiving is not one of those that take a file out of the calculations.',
      pourquoi: 'Only duplicates, multiple applications and moves from autonomous to supported are left out.',
      action: 'Nothing to do, unless this file is a duplicate: then write "doublon".',
    },
  },
  problemes: {},
  phrases: {},
};
