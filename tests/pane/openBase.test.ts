/** Where a base is found among what may be read, and which region its figures are made for. */
import type { RegionSettings } from '../../core/base';
import { baseRegion } from '../../pane/baseRegion';
import { baseFilesOf, baseSources } from '../../pane/openBase';
import type { OpenBase } from '../../pane/session';

const place = (name: string, file?: string) => ({
  name,
  hidden: false,
  tables: [],
  ...(file === undefined ? {} : { file }),
});

describe('baseSources', () => {
  it('finds the document and the files that hold the three sheets', () => {
    const places = [
      ...['Parcours', 'Passages', 'Réglages', 'Lisez-moi'].map((name) => place(name)),
      ...['Parcours', 'Parcours 2', 'Passages', 'Réglages'].map((name) => place(name, 'base.xlsx')),
      ...['Parcours', 'Passages'].map((name) => place(name, 'autre.xlsx')),
    ];
    expect(baseSources(places)).toEqual([
      { sheets: ['Parcours', 'Passages', 'Réglages'] },
      { file: 'base.xlsx', sheets: ['Parcours', 'Parcours 2', 'Passages', 'Réglages'] },
    ]);
  });

  it('finds none where there is none', () => {
    expect(baseSources([place('Feuil1'), place('Parcours du combattant')])).toEqual([]);
  });
});

describe('baseFilesOf', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));

  it('takes the three files in any order, beside others', () => {
    expect(baseFilesOf(named('passages.csv', 'BASE.JSON', 'note.txt', 'parcours.csv'))).toEqual({
      description: { name: 'BASE.JSON' },
      parcours: { name: 'parcours.csv' },
      passages: { name: 'passages.csv' },
    });
  });

  it('takes nothing when one is missing', () => {
    expect(baseFilesOf(named('base.json', 'parcours.csv'))).toBeUndefined();
  });
});

describe('baseRegion', () => {
  const region = (nom: string, seuil: number) =>
    ({ nom, code_region: '52', publication: { seuil, methode: 'suppression' } }) as unknown as RegionSettings;
  const base = { region: region('Région fictive', 5) } as unknown as OpenBase;

  it.each([
    ['the threshold set since, for the same region', region('Région fictive', 11), 11],
    ['the base’s own, for another region', region('Autre région', 11), 5],
    ['the base’s own, without region', null, 5],
  ])('has %s', (_, current, seuil) => {
    expect(baseRegion({ base, region: current })?.publication.seuil).toBe(seuil);
  });

  it('is none without a base', () => {
    expect(baseRegion({ base: null, region: region('Région fictive', 5) })).toBeNull();
  });
});
