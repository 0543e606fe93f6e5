/** The region as it is typed: a round trip loses nothing, and what is wrong is named, not lost. */
import { parseSettings } from '../../../../core/base';
import { Problem } from '../../../../core/messages';
import {
  draftOf,
  emptyCertifier,
  emptyDraft,
  idOf,
  isBlank,
  settingsJson,
  settingsOf,
} from '../../../../pane/views/settings/draft';

const REGION = {
  version: 1,
  nom: 'Région fictive',
  code_region: '52',
  date_extraction: '2025-12-31',
  certificateurs: [
    { id: 'dava', nom: 'DAVA fictif', ministere: 'EN', profil: 'profils/dava.json', exports: ['exports/dava/*.csv'] },
    { id: 'point', nom: 'Point conseil', nature: 'conseil', date_arret: '2025-11-30', exports: [] },
  ],
  rubriques: { extensions: ['epci'] },
  indicateurs: { ajouts: [] },
  publication: { seuil: 11, methode: 'suppression' },
};

describe('a draft', () => {
  it('gives back the region that it was made of, what the form does not show included', () => {
    const settings = parseSettings(REGION, 'region.json');
    expect(settingsOf(draftOf(settings), 'x')).toEqual(settings);
  });

  it('is blank until something is typed', () => {
    const draft = emptyDraft('2026-01-15');
    expect(isBlank(draft)).toBe(true);
    draft.certificateurs.push(emptyCertifier());
    expect(isBlank(draft)).toBe(false);
  });

  it.each([
    ['a threshold that is no number', { seuil: 'cinq' }, 'seuil'],
    ['an empty threshold', { seuil: '' }, 'seuil'],
    ['a date that does not exist', { date_extraction: '2025-02-30' }, 'date_extraction'],
    ['no name', { nom: '   ' }, 'nom'],
    ['no certifier', { certificateurs: [] }, 'certificateurs'],
  ])('names %s', (_, change, field) => {
    const draft = { ...draftOf(parseSettings(REGION, 'region.json')), ...change };
    let fault: unknown;
    try {
      settingsOf(draft, 'Réglages');
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(Problem);
    expect((fault as Problem).slots.champs).toContain(field);
    // What was typed is still there.
    expect(draft).toMatchObject(change);
  });

  it('writes a threshold as a number', () => {
    expect(settingsJson({ ...emptyDraft('2026-01-15'), seuil: ' 10 ' })).toMatchObject({ publication: { seuil: 10 } });
  });
});

describe('idOf', () => {
  it.each([
    ['DAVA de l’académie', [], 'dava-de-l-academie'],
    ['Université', ['universite'], 'universite-2'],
    ['Université', ['universite', 'universite-2'], 'universite-3'],
    ['???', [], 'certificateur'],
    ['Direction régionale de l’économie et du travail', [], 'direction-regionale-de-l-eco'],
  ])('%s', (nom, taken, expected) => {
    expect(idOf(nom, taken)).toBe(expected);
    expect(expected).toMatch(/^[a-z0-9-]{1,32}$/);
  });
});
