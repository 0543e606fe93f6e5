/** Sheets that we wrote are not data; a person's own sheet that happens to bear such a name is. */
import type { SheetPlaces } from '../../pane/host';
import { activeSheet, ownSheets } from '../../pane/ownSheets';

const sheets = (...names: string[]): SheetPlaces[] => names.map((name) => ({ name, hidden: false, tables: [] }));
const own = (...names: string[]): string[] => [...ownSheets(sheets(...names))];

it.each([
  ['a base', ['Parcours', 'Passages', 'Réglages', 'Livraisons', 'Lisez-moi', 'Export'], ['Export']],
  ['half a base is no base', ['Parcours', 'Livraisons'], ['Parcours', 'Livraisons']],
  ['a dashboard', ['Export', 'Synthèse', 'Entonnoir', 'Jury', 'Fiches méthode', 'Toutes les données (2)'], ['Export']],
  [
    'names that say nothing alone',
    ['Synthèse', 'Jury', 'Toutes les données'],
    ['Synthèse', 'Jury', 'Toutes les données'],
  ],
  ['chosen indicators', ['V03 Taux de recevabilité', 'Toutes les données', 'V03'], ['V03']],
  ['a journal, the settings, a publication', ['Journal VAE 1', 'Réglages Suivi VAE', 'Chiffres publiés', 'A'], ['A']],
  [
    'cleaned files',
    [
      'Données nettoyées (2)',
      'Avant-après',
      'À corriger',
      'Valeurs à préciser',
      'Rubriques absentes',
      'Bilan du nettoyage',
      'A',
    ],
    ['A'],
  ],
])('%s', (_, names, theirs) => {
  const ours = own(...names);
  expect(names.filter((name) => !ours.includes(name))).toEqual(theirs);
});

it('leaves the sheets of files to who gave them', () => {
  expect(ownSheets([{ name: 'Avant-après', hidden: false, tables: [], file: 'a.xlsx' }]).size).toBe(0);
});

it('knows the sheet in front of the person, unless it is ours', () => {
  const [first, second, journal] = sheets('Notice', 'Export', 'Journal VAE 1');
  expect(activeSheet([first, { ...second, active: true }, journal])?.name).toBe('Export');
  expect(activeSheet([first, second, { ...journal, active: true }])).toBeUndefined();
});
