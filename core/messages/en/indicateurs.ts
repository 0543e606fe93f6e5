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
  },
  phrases: {},
};
