/** What may be cleaned, and what is proposed first: never a sheet that we made ourselves. */
import { phrase } from '../../../../core/messages';
import type { PaneHost, SheetPlaces } from '../../../../pane/host';
import { defaultPlace, hasNewPlace, offeredPlaces } from '../../../../pane/views/cleaning/places';

const host = { language: 'fr' } as PaneHost;
const say = (code: string, slots = {}) => phrase(code, slots);
const sheet = (name: string, more: Partial<SheetPlaces> = {}): SheetPlaces => ({
  name,
  hidden: false,
  tables: [],
  ...more,
});

it('proposes the first visible sheet of the person’s own', () => {
  const places = [sheet('Cachée', { hidden: true }), sheet('Données nettoyées (2)'), sheet('Export'), sheet('Autre')];
  expect(JSON.parse(defaultPlace(places, host, say))).toEqual({ kind: 'sheet', name: 'Export' });
  const labels = offeredPlaces([...places, sheet('Journal VAE 1')], host, say).map(({ label }) => label);
  expect(labels).toEqual([
    'Feuille Cachée (masquée)',
    'Feuille Export',
    'Feuille Autre',
    'Feuille Données nettoyées (2)',
  ]);
});

it('proposes the sheet that the person has in front of them, and leaves out a base and its settings', () => {
  const base = ['Parcours', 'Passages', 'Réglages', 'Réglages Suivi VAE'].map((name) => sheet(name));
  const places = [sheet('Notice'), ...base, sheet('Export', { active: true })];
  expect(JSON.parse(defaultPlace(places, host, say))).toEqual({ kind: 'sheet', name: 'Export' });
  expect(offeredPlaces(places, host, say).map(({ label }) => label)).toEqual(['Feuille Notice', 'Feuille Export']);
  const given = [...places, sheet('b.csv', { file: 'b.csv' })];
  expect(JSON.parse(defaultPlace(given, host, say, places))).toEqual({ kind: 'file', name: 'b.csv' });
});

it('offers tables, the selection where there is one, a workbook as a whole and by sheet', () => {
  const places = [
    sheet('Export', { tables: ['Candidats'] }),
    sheet('Notice', { file: 'a.xlsx' }),
    sheet('Liste', { file: 'a.xlsx' }),
    sheet('b.csv', { file: 'b.csv' }),
  ];
  const offered = offeredPlaces(places, { ...host, readSelection: async () => [] }, say);
  expect(offered.map(({ place }) => place)).toEqual([
    { kind: 'sheet', name: 'Export' },
    { kind: 'table', name: 'Candidats' },
    { kind: 'file', name: 'a.xlsx' },
    { kind: 'file', name: 'a.xlsx', sheet: 'Notice' },
    { kind: 'file', name: 'a.xlsx', sheet: 'Liste' },
    { kind: 'file', name: 'b.csv' },
    { kind: 'selection' },
  ]);
  expect(JSON.parse(defaultPlace(places, host, say, places.slice(0, 1)))).toEqual({ kind: 'file', name: 'a.xlsx' });
});

it('notices a file that was just given, not the sheets of our own results', () => {
  const before = [sheet('Export')];
  expect(hasNewPlace([...before, sheet('Avant-après'), sheet('Journal VAE 1')], before)).toBe(false);
  expect(hasNewPlace([...before, sheet('b.csv', { file: 'b.csv' })], before)).toBe(true);
});

it('has nothing to propose where there is nothing', () => {
  expect(defaultPlace([], host, say)).toBe('');
});
