/** Encodings against the decoders of the platform. */
import { encodeText, type Charset } from '../../../../templates/generateur/encode/charsets';

const FRENCH = 'ÀÂÇÈÉÊËÎÏÔÙÛŒŸ àâçèéêëîïôùûœÿ « L’été » 1er';

it.each([
  ['mac-roman', 'macintosh'],
  ['utf-8', 'utf-8'],
  ['utf-16le', 'utf-16le'],
] as [Charset, string][])('%s', (charset, label) => {
  expect(new TextDecoder(label).decode(encodeText(FRENCH, charset))).toBe(FRENCH);
});

it.each([
  ['é', 0x82],
  ['è', 0x8a],
  ['ç', 0x87],
  ['É', 0x90],
  ['ï', 0x8b],
])('cp850: %s is 0x%i', (letter, byte) => {
  expect([...encodeText(letter, 'cp850')]).toEqual([byte]);
});

// TextDecoder('windows-1252') of Node 20 reads 0x80-0x9F as ISO-8859-1, so these are written out (unicode.org, CP1252.TXT).
it.each([
  ['€', 0x80],
  ['Œ', 0x8c],
  ['’', 0x92],
  ['œ', 0x9c],
  ['Ÿ', 0x9f],
  ['é', 0xe9],
  ['ÿ', 0xff],
])('cp1252: %s is 0x%i', (letter, byte) => {
  expect([...encodeText(letter, 'cp1252')]).toEqual([byte]);
});

it('writes a byte order mark on demand', () => {
  expect([...encodeText('a', 'utf-8', true)]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  expect([...encodeText('a', 'utf-16le', true)]).toEqual([0xff, 0xfe, 0x61, 0]);
});

it('refuses a character that the table does not have', () => {
  expect(() => encodeText('œ', 'cp850')).toThrow(RangeError);
});
