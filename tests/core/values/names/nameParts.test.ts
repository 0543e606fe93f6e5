/** A mention beside a family name says which name is which; what it does not say stays as it is written. */
import { familyNames } from '../../../../core/values/names/nameParts';
import { nomNaissance, nomUsage } from '../../../../core/values/nom';

it.each([
  ['MARTIN née DUPUIS', 'DUPUIS', 'MARTIN'],
  ['MARTIN (née DUPUIS)', 'DUPUIS', 'MARTIN'],
  ['Dupuis épouse Le Martin', 'Dupuis', 'Le Martin'],
  ['DUPUIS-FICTIF EP. MARTIN', 'DUPUIS-FICTIF', 'MARTIN'],
  ['ép.PETIT', '', 'PETIT'],
  ['vve PETIT', '', 'PETIT'],
  ['née DUPUIS', 'DUPUIS', ''],
  ['épouse PETIT née DUPUIS', 'DUPUIS', 'PETIT'],
])('%s', (text, naissance, usage) => expect(familyNames(text)).toEqual({ naissance, usage }));

it.each([
  'MARTIN',
  'Née',
  'NE FICTIF',
  'MARTIN dit FICTIF',
  'X ép. Y ép. Z',
  'X née Y ép. Z',
  'MARTIN épouse',
  'Épernon',
])('leaves %s', (text) => expect(familyNames(text)).toBeNull());

it('gives the other name to its own rubrique', () => {
  expect(nomNaissance.read('MARTIN née DUPUIS', 0, {})).toMatchObject({
    value: 'DUPUIS',
    also: { nom_usage: 'MARTIN' },
  });
  expect(nomUsage.read('née DUPUIS', 0, {})).toMatchObject({ value: null, also: { nom_naissance: 'DUPUIS' } });
});
