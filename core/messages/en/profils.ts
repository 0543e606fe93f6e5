/** Sentences of the domain "profils" (en). */
import type { DomainMessages } from '../types';

export const profils: DomainMessages = {
  constats: {},
  problemes: {},
  phrases: {
    'profils.raison.exact': 'Header known for “{titre}”.',
    'profils.raison.ensemble': 'Header that says the same as “{titre}”.',
    'profils.raison.proche': 'Header close to “{titre}”.',
    'profils.raison.valeurs_seules': '{part}% of the values have the form of “{titre}”; the header does not say so.',
    'profils.raison.valeurs': '{part}% of the values can be read.',
    'profils.raison.partie': 'Neighbouring columns give “{titre}” together: the day, the month, the year.',
    'profils.raison.coche': 'Neighbouring columns to tick give “{titre}”: a tick here means “{code}”.',
    'profils.raison.mixte': 'Each cell says two things, which the header names: one is “{titre}”.',
    'profils.raison.bloc': 'Each bloc has its column: this one tells whether {code} is validated (“{titre}”).',
    'profils.raison.vide': 'The column is empty: only the header was judged.',
    'profils.raison.tranche.serie': 'It continues the series of another jury.',
    'profils.raison.tranche.avec': 'The other columns of the file settle it.',
    'profils.raison.tranche.sans': 'No other column of the file holds this field.',
    'profils.raison.tranche.avant': 'Its dates come before those of the next step.',
    'profils.raison.tranche.apres': 'Its dates come after those of the previous step.',
    'profils.raison.tranche.determinee': 'Its values follow from the certification aimed at.',
    'profils.raison.tranche.valeurs': 'Its values settle it.',
    'profils.raison.tranche.distinctes': 'Its values hardly ever repeat, as file numbers do.',
    'profils.raison.tranche.mots': 'The form of its values settles it.',
    'profils.doute.ambigu': 'The header may mean several fields: to be confirmed.',
    'profils.doute.faible': 'The resemblance is not enough: to be confirmed.',
    'profils.doute.leurre': 'The header resembles as much a column outside the dictionary: to be confirmed.',
    'profils.doute.ecart': 'Another field fits almost as well: to be confirmed.',
    'profils.doute.rivale': 'Another column fits this field as well: to be chosen.',
    'profils.doute.prise': 'Another column fits this field better.',
  },
};
