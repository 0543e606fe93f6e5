/** Keys: HKDF against RFC 5869, sub-keys, fingerprints, the key file in every state a person may leave it. */
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { Problem, tellProblem } from '../../../core/messages';
import { decodeBase32, encodeBase32 } from '../../../core/privacy/base32';
import { formatKeyFile, parseKeyFile } from '../../../core/privacy/keyFile';
import {
  demonstrationKey,
  fingerprint,
  KEY_BYTES,
  keyFromBytes,
  requireDistinct,
  subKey,
} from '../../../core/privacy/keys';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const some = Uint8Array.from({ length: KEY_BYTES }, (_, i) => i * 7 + 1);

describe('base32', () => {
  // RFC 4648 §10, without padding.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%j is %j', (plain, coded) => {
    expect(encodeBase32(Uint8Array.from(Buffer.from(plain)))).toBe(coded);
    expect(Buffer.from(decodeBase32(coded)!).toString()).toBe(plain);
  });

  it.each([['M'], ['MZ1'], ['MZXW6Y8'], ['MZ'], ['my'], ['É']])('refuses %j', (coded) => {
    expect(decodeBase32(coded)).toBeUndefined();
  });
});

describe('sub-keys', () => {
  // RFC 5869 appendix A.1 and A.3, with the very calls that subKey makes.
  it.each([
    [
      '0b'.repeat(22),
      '000102030405060708090a0b0c',
      'f0f1f2f3f4f5f6f7f8f9',
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    ['0b'.repeat(22), '', '', '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
  ])('HKDF of RFC 5869', (ikm, salt, info, okm) => {
    expect(hex(expand(sha256, extract(sha256, bytes(ikm), bytes(salt)), bytes(info), 42))).toBe(okm);
  });

  it('differ by purpose and by key, and are fixed for ever', () => {
    const key = keyFromBytes(some, 'k');
    const other = keyFromBytes(
      some.map((byte) => byte ^ 1),
      'k',
    );
    const all = [subKey(key, 'pseudo'), subKey(key, 'block'), subKey(key, 'publication:2024'), subKey(other, 'pseudo')];
    expect(new Set(all.map(hex)).size).toBe(4);
    expect(hex(subKey(key, 'pseudo'))).toBe(SUB_KEY);
  });
});
// Changing it would change every pseudonym ever given.
const SUB_KEY = '8cb5b4995d43db6610ebd8db724257bb09f02afd9b92b38e17327a6ce632aa10';

describe('fingerprint', () => {
  it('is 8 base32 characters in two groups, and tells keys apart', () => {
    const one = fingerprint(keyFromBytes(some, 'a'));
    expect(one).toMatch(/^[A-Z2-7]{4} [A-Z2-7]{4}$/);
    expect(fingerprint(keyFromBytes(some, 'another title'))).toBe(one);
    expect(
      fingerprint(
        keyFromBytes(
          some.map((byte) => byte ^ 1),
          'a',
        ),
      ),
    ).not.toBe(one);
  });
});

describe('key file', () => {
  const file = formatKeyFile(some, "Clé d'appariement, campagne 2024");

  it('has a title, the key and a checksum', () => {
    expect(file.split('\n')).toEqual([
      "Clé d'appariement, campagne 2024",
      expect.stringMatching(/^Clé : ([A-Z2-7]{4} ){6}[A-Z2-7]{4}$/),
      expect.stringMatching(/^ {6}([A-Z2-7]{4} ){5}[A-Z2-7]{4}$/),
      expect.stringMatching(/^Somme : [A-Z2-7]{4} [A-Z2-7]{4}$/),
      '',
    ]);
  });

  it.each([
    ['as written', file],
    ['CRLF', file.replace(/\n/g, '\r\n')],
    ['BOM', '\uFEFF' + file],
    ['lower case', file.toLowerCase()],
    ['one line', file.replace(/\s+/g, ' ')],
    ['spaces everywhere', file.replace(/([A-Z2-7]) ([A-Z2-7])/g, '$1 \t $2') + '\n\n'],
    ['no spaces', file.replace(/ /g, '')],
    ['decomposed accents', file.normalize('NFD')],
    ['accents lost', file.replace(/é/g, 'e')],
  ])('is read %s', (_, text) => {
    expect(parseKeyFile(text).bytes).toEqual(some);
  });

  it('round-trips any key and any title', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), (key, title) => {
        expect(parseKeyFile(formatKeyFile(key, title)).bytes).toEqual(key);
      }),
    );
  });

  it('keeps its title, and knows a demonstration key by it', () => {
    expect(parseKeyFile(file).nom).toBe("Clé d'appariement, campagne 2024");
    expect(parseKeyFile(file).demonstration).toBe(false);
    for (const role of ['appariement', 'region'] as const) {
      const key = demonstrationKey(role);
      expect(parseKeyFile(formatKeyFile(key.bytes, key.nom))).toEqual({ ...key, demonstration: true });
    }
    expect(demonstrationKey('region').bytes).not.toEqual(demonstrationKey('appariement').bytes);
  });

  const key = file.split('Clé : ')[1].slice(0, 4);
  it.each([
    ['an empty file', '', 'cle_illisible'],
    ['another file', 'nom;prenom\r\nX;Y\r\n', 'cle_illisible'],
    ['a foreign character', file.replace(key, '1890'), 'cle_illisible'],
    ['a truncated key', file.replace(key, ''), 'cle_tronquee'],
    ['a file cut in its key', file.slice(0, 60), 'cle_tronquee'],
    ['a key with more', file.replace(key, key + 'AAAA'), 'cle_trop_longue'],
    ['no checksum line', file.slice(0, file.indexOf('Somme')), 'cle_sans_somme'],
    ['a cut checksum', file.slice(0, -4), 'cle_sans_somme'],
    ['two letters swapped', file.replace(key, key[1] + key[0] + key.slice(2)), 'cle_somme_fausse'],
    ['another checksum', file.replace(/Somme : .{4}/, 'Somme : AAAA'), 'cle_somme_fausse'],
  ])('refuses %s, without a word of it', (_, text, code) => {
    let problem: unknown;
    try {
      parseKeyFile(text, 'appariement');
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).code).toBe(code);
    const told = JSON.stringify(tellProblem(problem as Problem)) + JSON.stringify(problem);
    for (const group of text.match(/[A-Z2-7]{4}/g) ?? []) expect(told).not.toContain(group);
  });

  it('sees every changed character', () => {
    const at = [...file].flatMap((c, i) =>
      /[A-Z2-7]/.test(c) && i > file.indexOf(' :') && i < file.indexOf('Somme') ? [i] : [],
    );
    expect(at.length).toBeGreaterThanOrEqual(52);
    for (const i of at) {
      const changed = file.slice(0, i) + (file[i] === 'A' ? 'B' : 'A') + file.slice(i + 1);
      expect(() => parseKeyFile(changed)).toThrow(Problem);
    }
  });
});

it('refuses one key for both roles', () => {
  const k1 = keyFromBytes(some, 'one');
  expect(() => requireDistinct(k1, keyFromBytes(some, 'two'))).toThrow(new Problem('cles_identiques'));
  expect(() => requireDistinct(k1, demonstrationKey('region'))).not.toThrow();
  expect(() => keyFromBytes(new Uint8Array(31), 'short')).toThrow(RangeError);
});
