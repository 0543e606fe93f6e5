/** Every sentence exists in both languages, with the same slots, and every code that the core uses has one. */
import * as en from '../../../core/messages/en';
import * as fr from '../../../core/messages/fr';
import { catalogue, fill, phrase, Problem, tellFinding, tellProblem } from '../../../core/messages';

const slots = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+/g) ?? [])].sort();

describe('catalogue', () => {
  it.each(['constats', 'problemes', 'phrases'] as const)(
    '%s: the same codes and slots in French and English',
    (part) => {
      const [fr, en] = [catalogue.fr[part], catalogue.en[part]] as Record<string, unknown>[];
      expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
      for (const code of Object.keys(fr)) {
        expect([code, slots(JSON.stringify(en[code]))]).toEqual([code, slots(JSON.stringify(fr[code]))]);
      }
    },
  );

  it('says what, why and what to do in every message', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const part of ['constats', 'problemes'] as const) {
        for (const [code, message] of Object.entries(catalogue[language][part])) {
          for (const sentence of [message.quoi, message.pourquoi, message.action]) {
            expect([code, sentence.trim().length > 5]).toEqual([code, true]);
          }
        }
      }
    }
  });

  it('names no code twice in two domains', () => {
    for (const domains of [Object.values(fr), Object.values(en)]) {
      for (const part of ['constats', 'problemes', 'phrases'] as const) {
        const codes = domains.flatMap((domain) => Object.keys(domain[part]));
        expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
      }
    }
  });
});

describe('fill', () => {
  it.each([
    ['{n} {n|ligne|lignes}', { n: 1 }, '1 ligne'],
    ['{n} {n|ligne|lignes}', { n: 0 }, '0 ligne'],
    ['{n} {n|ligne|lignes}', { n: 2 }, '2 lignes'],
    ['« {valeur} »', { valeur: '$&' }, '« $& »'],
    ['{absent}', {}, '{absent}'],
  ])('%s', (sentence, values, expected) => {
    expect(fill(sentence, values)).toBe(expected);
  });
});

describe('telling', () => {
  it('refuses a code without a sentence', () => {
    expect(() => phrase('no.such')).toThrow(RangeError);
    expect(() => tellFinding('no_such')).toThrow(RangeError);
    expect(() => tellProblem(new Problem('no_such'))).toThrow(RangeError);
  });
});
