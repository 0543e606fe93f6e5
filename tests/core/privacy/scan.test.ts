/** Identities in text: what is found, what is left alone, and linear time on hostile text. */
import { containsIdentity, findIdentities } from '../../../core/privacy/scan';

describe('findIdentities', () => {
  it.each([
    ['NIR 1 84 12 76 451 089 46 transmis', 'nir'],
    ['184127645108946', 'nir'],
    ['1.84.12.76.451.089.46', 'nir'],
    ['écrire à essai.fictif@exemple.fr svp', 'courriel'],
    ['ESSAI+vae@mail.exemple.co.uk', 'courriel'],
    ['rappeler au 06 12 34 56 78', 'telephone'],
    ['0612345678', 'telephone'],
    ['01.23.45.67.89', 'telephone'],
    ['+33 6 12 34 56 78', 'telephone'],
    ['+33 (0)6 12 34 56 78', 'telephone'],
    ['0033612345678', 'telephone'],
    ['+262 692 12 34 56', 'telephone'],
    ['+687 12 34 56', 'telephone'],
  ])('%j has a %s', (text, kind) => expect(findIdentities(text).map((hit) => hit.kind)).toContain(kind));

  it.each([
    [''],
    ['Validation partielle, 2 CCP'],
    ['RNCP35830 du 12/05/2024'],
    ['184127645108947'], // wrong key
    ['SIRET 123 456 789 00012'],
    ['2024-05-12;35830;F;75;VT'],
    ['a@b'],
    ['ABCDEFGH234567ABCDEF'],
    ['1284127645108946123'],
    ['taux 0,123456789'],
  ])('%j has none', (text) => expect(findIdentities(text)).toEqual([]));

  it('checks the key of a Corsican NIR', () => {
    // N with 2A -> 19: 97 - 1840119123456 mod 97.
    const key = 97 - Number(1840119123456n % 97n);
    expect(containsIdentity(`1 84 01 2A 123 456 ${String(key).padStart(2, '0')}`)).toBe(true);
    expect(containsIdentity(`1 84 01 2B 123 456 ${String(key).padStart(2, '0')}`)).toBe(false);
  });

  it('finds the names that it is given, whatever their case and accents', () => {
    const names = new Set(['TESTARD', 'LEBOEUF']);
    const text = 'Mme Testard et M. LEBŒUF, testament';
    expect(findIdentities(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(['Testard', 'LEBŒUF']);
    expect(containsIdentity('testament', names)).toBe(false);
  });

  it('tells the places in order', () => {
    const text = 'tel 0612345678, mail a.b@exemple.fr';
    expect(findIdentities(text)).toEqual([
      { kind: 'telephone', start: 4, end: 14 },
      { kind: 'courriel', start: 21, end: 35 },
    ]);
  });

  it('reads a long hostile text once', () => {
    const text = 'a.'.repeat(200_000) + '@'.repeat(1000) + '0 '.repeat(200_000) + 'a@' + 'b.'.repeat(100_000);
    expect(findIdentities(text)).toEqual([]);
  });
});
