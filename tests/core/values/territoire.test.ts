/** Places: the committed lists are the official ones, and codes give their département. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { files } from '../../../templates/generateur-territoire.js';
import { foldLabel } from '../../../core/values/spelling/fold';
import { codesPostauxPartages } from '../../../core/values/territoire/codesPostaux';
import { departements } from '../../../core/values/territoire/departements';
import { departementDeLaCommune, departementDuCodePostal, isDepartement } from '../../../core/values/territoire/lieux';
import { departementByName, isRegionName } from '../../../core/values/territoire/noms';
import { regions } from '../../../core/values/territoire/regions';
import { departementDeLaVille } from '../../../core/values/territoire/villes';
import { officialCommunes } from './officialCommunes';

it.each(Object.keys(files))('%s is what the generator writes from the official lists', (name) => {
  const committed = fs.readFileSync(path.join(__dirname, '../../../core', name), 'utf8');
  expect(committed).toBe((files as Readonly<Record<string, string>>)[name]);
});

it('every commune has its département', () => {
  const wrong = officialCommunes.filter(({ code, departement }) => departementDeLaCommune(code) !== departement);
  expect(wrong.map(({ code }) => code)).toEqual([]);
  expect(officialCommunes.length).toBeGreaterThan(34000);
});

it('every postcode gives the département of its communes, or none when two share it', () => {
  const wrong: string[] = [];
  for (const { departement, codesPostaux } of officialCommunes) {
    for (const postcode of codesPostaux) {
      const expected = codesPostauxPartages[postcode] === undefined ? departement : null;
      if (departementDuCodePostal(postcode) !== expected) wrong.push(postcode);
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.keys(codesPostauxPartages)).toHaveLength(16);
});

it.each([
  ['20000', '2A'],
  ['20167', '2A'],
  ['20200', '2B'],
  ['20620', '2B'],
  ['20300', null],
  ['97133', '977'],
  ['97150', '978'],
  ['97100', '971'],
  ['97500', '975'],
  ['98800', '988'],
  ['98000', '99'],
  ['94390', '91'],
  ['01200', null],
  ['00100', null],
  ['96000', null],
  ['97900', null],
  ['1000', null],
  ['2A004', null],
  ['', null],
])('postcode %s -> %s', (postcode, departement) => {
  expect(departementDuCodePostal(postcode)).toBe(departement);
});

it.each([
  ['2A004', '2A'],
  ['2B033', '2B'],
  ['97701', '977'],
  ['97123', '977'],
  ['99100', '99'],
  ['20004', null],
  ['34000', null],
  ['2C004', null],
  ['4172', null],
])('commune %s -> %s', (code, departement) => {
  expect(departementDeLaCommune(code)).toBe(departement);
});

describe('names', () => {
  it('every official name finds its own code, in capitals without accents too', () => {
    for (const { code, nom } of departements) {
      const plain = nom
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase();
      expect([nom, departementByName(foldLabel(nom))]).toEqual([nom, code]);
      expect([plain, departementByName(foldLabel(plain.replace(/[-']/g, ' ')))]).toEqual([plain, code]);
    }
  });
  it('a name of region alone is no département', () => {
    const metropolitan = regions.filter(({ code }) => code > '10' && code.length === 2);
    expect(metropolitan).toHaveLength(13);
    for (const { nom } of metropolitan) {
      expect([nom, isRegionName(foldLabel(nom)), departementByName(foldLabel(nom))]).toEqual([nom, true, undefined]);
    }
  });
  it('99 is abroad and region codes are not added to départements', () => {
    expect(isDepartement('99')).toBe(true);
    expect(['96', '97', '98', '20', '979', '1'].filter(isDepartement)).toEqual([]);
  });
});

it.each([
  ['Bordeaux', '33'],
  ['SAINT ETIENNE', '42'],
  ['St-Étienne', '42'],
  ['Paris 15e', '75'],
  ['LYON 3EME', '69'],
  ['Fort-de-France', '972'],
  ['La Rochelle', null],
  ['Saint-Denis', null],
  ['Valence', null],
  ['Bruxelles', null],
  ['Bordeaux 3', null],
])('the town %s is of %s', (name, departement) => {
  expect(departementDeLaVille(name)).toBe(departement);
});

it('no name of a town tells another département than the only one of its communes', () => {
  const wrong = officialCommunes.filter(({ nom, departement }) => {
    const told = departementDeLaVille(nom);
    return told !== null && told !== departement;
  });
  expect(wrong.map(({ code }) => code)).toEqual([]);
});
