/** Sentences about indicators and their publication (en). */
import type { DomainMessages } from '../types';

export const indicateurs: DomainMessages = {
  constats: {},
  problemes: {
    indicateurs_invalides: {
      quoi: 'In the region file, the field {champ} is not valid ({raison}).',
      pourquoi: 'An indicator that is badly declared cannot be computed.',
      action: 'Correct this field; follow the declaration of an indicator of the common catalogue.',
    },
    indicateur_inconnu: {
      quoi: 'The indicator “{indicateur}” names “{valeur}”, which does not exist (field {champ}).',
      pourquoi: 'It would count something else than its name tells.',
      action:
        'Use a rubrique of the dictionary (or an extension that is on), one of its codes, or an event of the catalogue.',
    },
    indicateur_en_double: {
      quoi: 'The indicator “{indicateur}” is declared twice, or its id begins like another’s.',
      pourquoi: 'Its rows would be taken for the other’s.',
      action: 'Give it another id.',
    },
    publication_devoilee: {
      quoi: 'The publication was not made: its audit still finds a count below {seuil} ({genre}).',
      pourquoi: 'A reader could recover a hidden figure, and so learn something about a person.',
      action:
        'Raise the publication threshold in the region file, and report the case to the team that maintains the tool.',
    },
  },
  phrases: {
    'secret.titre': 'Small counts kept secret',
    'secret.seuil': 'Threshold chosen by the region: no count of 1 to {dernier} people is published.',
    'secret.publiees': '{n} {n|row|rows} published out of {total}.',
    'secret.primaires': '{n} {n|row|rows} hidden for their own sake (primary).',
    'secret.secondaires': '{n} {n|row|rows} hidden to protect the others (secondary).',
    'secret.raison.petit_effectif': 'Count below the threshold',
    'secret.raison.petit_numerateur': 'Numerator below the threshold',
    'secret.raison.petit_complement': 'Rest of the denominator below the threshold',
    'secret.raison.unanimite': 'Rate of 0 or 100 % in a group of fewer than {n} people',
    'secret.inconnus': '{n} published {n|row|rows} without the number of unknown, which is too small.',
    'secret.audit': 'Audited: {relations} sums that anyone knows do not give back a hidden count.',
  },
};
