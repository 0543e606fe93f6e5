/** Sentences about harmonising a file (en). */
import type { DomainMessages } from '../types';

export const harmonisation: DomainMessages = {
  constats: {
    rubrique_absente: {
      quoi: 'No column of the file gives "{rubrique}".',
      pourquoi: 'Indicators that need it cannot be broken down for your candidates.',
      action: 'Add the column to your export if your tool knows it; otherwise say so once, and it is not asked again.',
    },
    ligne_hors_champ: {
      quoi: 'This row is not a VAE (VAPP or VES).',
      pourquoi: 'These devices award no certification through VAE: the row is not counted.',
      action: 'Nothing to do if it is right; otherwise correct the device.',
    },
    ligne_sans_personne: {
      quoi: 'This row gives neither a person (name and birth date), nor a file number, nor a dated event.',
      pourquoi: 'It cannot be tied to any parcours: it is not counted.',
      action: 'Complete the row, or delete it if it is not needed.',
    },
    ligne_rattachee: {
      quoi: 'This row leaves blank what names the candidate: it was joined to the one above ({suggestion}).',
      pourquoi:
        'It follows that candidate, tells nothing else of them, only another jury or one more step: it is the same parcours.',
      action: 'Nothing to do if it is right; otherwise name the candidate on the row.',
    },
    lignes_rattachees: {
      quoi: 'Rows without a candidate were joined to the row before them ({suggestion}).',
      pourquoi:
        'They follow a candidate and only tell of juries or steps: counted apart, each would have made one parcours too many.',
      action:
        'Nothing to do if it is right; otherwise add "reporter": false to the profile, and these rows stay apart.',
    },
    ligne_non_rattachee: {
      quoi: 'This row does not name the candidate, and nothing shows that it goes on from the row above.',
      pourquoi:
        'No candidate stands right above, or contradicts it (another diploma, a jury after a total validation): it is not counted.',
      action: 'Name the candidate on the row; if it is always the one above, add "reporter": true to the profile.',
    },
    lignes_sans_identite: {
      quoi: 'Rows give neither a candidate nor a file number; each was counted apart ({suggestion}).',
      pourquoi: 'Nothing shows whom they are about: if they go on from the row above, there are too many parcours.',
      action: 'Repeat the candidate or the file number on every row.',
    },
    choix_par_defaut: {
      quoi: 'Nothing in the file says how to read this column; it was read thus: {suggestion}.',
      pourquoi: 'If the export writes otherwise, the whole column is misread without anybody noticing.',
      action: 'Confirm or change this choice once for all (cleaning view, or “choix” in the profile).',
    },
    choix_contredit: {
      quoi: 'The values of this column say “{suggestion}”; the profile says otherwise, and was followed.',
      pourquoi: 'The export has probably changed since the profile: values would be misread without anybody noticing.',
      action: 'Look at a few cells, then correct the choice in the profile if it no longer holds.',
    },
    cases_multiples: {
      quoi: 'Several boxes are ticked on this row for "{rubrique}", which takes one answer.',
      pourquoi: 'Choosing for you would falsify the figures: none is kept.',
      action: 'Keep one tick on the row.',
    },
    case_illisible: {
      quoi: 'This cell of a column to tick, or of a bloc, is neither a tick nor a known state.',
      pourquoi: 'Nothing tells whether it means yes or no: it is not counted.',
      action: 'Put X or leave it blank; for a bloc, write "validé" or "non validé".',
    },
    bloc_dispense: {
      quoi: 'This bloc is said to be dispensed with or held already: it is not counted among those this jury validated.',
      pourquoi: 'The list of validated blocs is that of this jury.',
      action: 'Nothing to do if it is right; otherwise write "validé".',
    },
    ordre_noms_indecis: {
      quoi: 'Nothing tells which of these words is the family name and which the first name.',
      pourquoi: 'Swapped, the same person could be counted twice from one file to another.',
      action: 'Write the family name in capitals, or give the names in two columns.',
    },
    valeur_reprise: {
      quoi: 'This cell refers to the one above: "{suggestion}" was taken.',
      pourquoi: 'A row moved or sorted would change what it refers to.',
      action: 'Accept the proposed value to write it in the cell.',
    },
    repetition_non_suivie: {
      quoi: 'This cell refers to another one ("idem") that cannot be taken with certainty.',
      pourquoi:
        'The value is left empty: an identity is never copied, and it may refer to the cell above or to the one on its left.',
      action: 'Write the value itself.',
    },
    repetition_possible: {
      quoi: 'This sign may say nothing, or refer to the cell above.',
      pourquoi: 'Nothing is taken: the cell is read as empty.',
      action: 'If it means "the same", write the value itself.',
    },
    decision_de_valeur_inconnue: {
      quoi: 'The value "{valeur}" was replaced by a decision of the profile that is no code of the dictionary.',
      pourquoi: 'It will not be counted.',
      action: 'Correct the decision in the profile.',
    },
  },
  problemes: {
    fichier_sans_personne: {
      quoi: 'In "{fichier}", no recognised column gives a person (name, first name and birth date), a file number or the date of a step.',
      pourquoi: 'No parcours can be drawn from it.',
      action:
        'Check that it is the right file and sheet, then make or correct its profile (view Clean, or suivi-vae profil FILE).',
    },
  },
  phrases: {
    'detail.lignes_depuis': '{n} {n|row|rows}, row {ligne} among them',
  },
};
