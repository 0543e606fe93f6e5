/** Titles near the region's referential, asked about in « Valeurs à préciser »: answers read back. */
import type { Profile } from '../../../../core/profiles';
import { gridOfRows } from '../../../../core/reading';
import { takeAnswers } from '../../../../core/reports';

const profile: Profile = { version: 1, certificateur: 'essai', colonnes: [] };
const HEAD = ['Rubrique', 'Valeur trouvée', 'Cellules', 'Peut-être', 'Ce qu’elle veut dire'];
const TEXT = 'Gestion agricolle';

function taken(candidates: string, answer: string) {
  const row = ['Intitulé de la certification', TEXT, '3', candidates, answer];
  return takeAnswers(profile, [gridOfRows('Valeurs à préciser', [HEAD, row])], null);
}

it.each([
  ['Gestion agricole', 'oui'],
  ['Gestion agricole', ' gestion AGRICOLE'],
  ['Gestion agricoles ; Gestion agricole', 'Gestion agricole'],
])('%s: %s', (candidates, answer) => {
  const { profile: made, labels, ignored } = taken(candidates, answer);
  expect(made.valeurs).toEqual({ intitule_certification: { [TEXT]: 'Gestion agricole' } });
  expect([labels, ignored]).toEqual([1, []]);
});

it('leaves the title as it is', () => {
  expect(taken('Gestion agricole', 'Laisser tel quel').profile.laissees).toEqual({ intitule_certification: [TEXT] });
});

it.each([
  ['Gestion agricole ; Gestion agricoles', 'oui', 'laquelle'],
  ['Gestion agricole', 'Boulangerie', 'code'],
  ['Gestion agricole', 'rien', 'code'],
  ['', 'oui', 'rubrique'],
  ['Gestion agricole 2', 'oui', 'garde.chiffres'],
])('tells what is not taken: %s, %s', (candidates, answer, reason) => {
  const { profile: made, ignored } = taken(candidates, answer);
  expect(made).toEqual(profile);
  expect(ignored.map((one) => one.reason)).toEqual([reason]);
});
