/** Cleaning a text: blanks, invisible signs, protections; words are never touched. */
import fc from 'fast-check';
import { cleanText, unprotect } from '../../../../core/values/spelling/clean';
import { texte, texteLibre } from '../../../../core/values/texte';

it.each([
  ['  a  b ', 'a b'],
  ['a\u00a0b\u202fc\u2009d\u3000e', 'a b c d e'],
  ['a\r\nb\tc', 'a b c'],
  ['a_x000D_\nb', 'a b'],
  ['\ufeffa\u200bb\u00adc', 'abc'],
  ['Œuvre d’Été', 'Œuvre d’Été'],
  ['_', '_'],
  ['', ''],
])('%j -> %j', (raw, clean) => {
  expect(cleanText(raw)).toBe(clean);
});

it.each([
  ["'0123", '0123'],
  ['="0123"', '0123'],
  ['=0123', '0123'],
  ["L'été", "L'été"],
  ['', ''],
])('unprotects %j -> %j', (raw, text) => {
  expect(unprotect(raw)).toBe(text);
});

it('property: is idempotent, and keeps every sign that is neither a blank nor invisible', () => {
  const words = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]|_x000[dD]_/g, '');
  const unit = fc.constantFrom(...'aé _-x0D\u00a0\u202f\t\n\u200b\u00ad’');
  fc.assert(
    fc.property(fc.string({ unit }), (raw) => {
      const clean = cleanText(raw);
      expect(cleanText(clean)).toBe(clean);
      expect(words(clean)).toBe(words(raw));
    }),
  );
});

it('property: reading a text again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      for (const type of [texte, texteLibre]) {
        const { value } = type.read(raw, 0, {});
        if (value !== null) expect(type.read(String(value), 0, {})).toEqual({ value, state: 'valide' });
      }
    }),
  );
});
