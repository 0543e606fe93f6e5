/** Pseudonyms: two stages, length-prefixed fields, order by code unit; nothing of an identity shows. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { encodeBase32 } from '../../../core/privacy/base32';
import { demonstrationKey, subKey } from '../../../core/privacy/keys';
import { CertifierStage, Pseudonyms, RegionStage } from '../../../core/privacy/pseudonym';

const k1 = demonstrationKey('appariement');
const k2 = demonstrationKey('region');
const one = (fill: (list: Pseudonyms) => void): string => {
  const list = new Pseudonyms(1);
  fill(list);
  return list.text(0);
};
const certifier = new CertifierStage(k1);
const p1 = (nom: string, prenom: string, birth: string): string =>
  one((list) => certifier.person(list, 0, nom, prenom, birth));

describe('the certifier stage', () => {
  it('is HMAC(K1/pseudo; length-prefixed fields), first 100 bits', () => {
    const field = (text: string): number[] => [0, 0, 0, text.length, ...Buffer.from(text)];
    const message = Uint8Array.from([
      ...field('personne'),
      ...field('TESTARD'),
      ...field('MARIE'),
      ...field('1980-05-12'),
    ]);
    const expected = encodeBase32(hmac(sha256, subKey(k1, 'pseudo'), message)).slice(0, 20);
    expect(p1('TESTARD', 'MARIE', '1980-05-12')).toBe(expected);
  });

  it('tells apart fields that only a separator would part', () => {
    const all = [
      p1('AB', 'C', ''),
      p1('A', 'BC', ''),
      p1('ABC', '', ''),
      one((list) => certifier.nameOnly(list, 0, 'AB', 'C', '', '')),
      one((list) => certifier.fileNumber(list, 0, 'AB', 'C')),
      certifier.dossierHash('ABC'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is deterministic, 20 base32 capitals, and shows no name', () => {
    const name = fc.stringMatching(/^[A-Z]{2,20}$/);
    fc.assert(
      fc.property(name, name, (nom, prenom) => {
        const id = p1(nom, prenom, '1980-05-12');
        expect(id).toMatch(/^[A-Z2-7]{20}$/);
        expect(p1(nom, prenom, '1980-05-12')).toBe(id);
        if (nom.length > 4) expect(id).not.toContain(nom);
      }),
    );
  });

  it('depends on the key', () => {
    const other = new CertifierStage(k2);
    expect(one((list) => other.person(list, 0, 'TESTARD', 'MARIE', ''))).not.toBe(p1('TESTARD', 'MARIE', ''));
  });

  it('takes any text in a file number', () => {
    expect(certifier.dossierHash('n° 12/é\ud800')).toMatch(/^[A-Z2-7]{20}$/);
  });
});

describe('the region stage', () => {
  const region = new RegionStage(k2);

  it('is HMAC(K2/pseudo; P1)', () => {
    const first = p1('TESTARD', 'MARIE', '1980-05-12');
    const message = Uint8Array.from([0, 0, 0, 20, ...Buffer.from(first)]);
    expect(region.candidates(Pseudonyms.of([first])).text(0)).toBe(
      encodeBase32(hmac(sha256, subKey(k2, 'pseudo'), message)).slice(0, 20),
    );
  });

  it('names those of whom only a number or a place is known, never alike', () => {
    const ids = [
      region.candidateByNumber('ab', 'c'),
      region.candidateByNumber('a', 'bc'),
      region.candidateByPlace('ab', 1),
      region.candidateByPlace('a', 1),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z2-7]{20}$/);
    expect(region.candidateByNumber('ab', 'c')).toBe(ids[0]);
  });

  it('names parcours by number or by person, never alike', () => {
    const list = new Pseudonyms(6);
    region.parcoursByNumber(list, 0, 'ab', 'c');
    region.parcoursByNumber(list, 1, 'a', 'bc');
    region.parcoursByPerson(list, 2, 'ab', 'c', '');
    region.parcoursByPerson(list, 3, 'ab', '', 'c');
    region.parcoursByPerson(list, 4, 'a', 'bc', '');
    region.parcoursByNumber(list, 5, 'ab', 'c');
    const ids = list.texts();
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[A-Z2-7]{20}$/);
    expect(ids[5]).toBe(ids[0]);
  });
});

describe('Pseudonyms', () => {
  const pseudonym = fc.stringMatching(/^[A-Z2-7]{20}$/);

  it('holds texts and orders them by code unit', () => {
    fc.assert(
      fc.property(fc.array(pseudonym, { minLength: 2 }), (texts) => {
        const list = Pseudonyms.of(texts);
        expect(Array.from({ length: list.length }, (_, i) => list.text(i))).toEqual(texts);
        const byCodeUnit = texts[0] < texts[1] ? -1 : texts[0] > texts[1] ? 1 : 0;
        expect(Math.sign(list.compare(0, 1))).toBe(byCodeUnit);
      }),
    );
  });

  it('gives all texts at once, over several blocks, picks, and finds in a sorted list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(pseudonym, { minLength: 1, maxLength: 30 }), (some) => {
        // 250 texts are more than one block.
        const texts = Array.from({ length: 250 }, (_, i) => some[i % some.length]);
        expect(Pseudonyms.of(texts).texts()).toEqual(texts);
        const sorted = Pseudonyms.of([...some].sort());
        const last = sorted.length - 1;
        expect(sorted.pick([last, 0]).texts()).toEqual([sorted.text(last), sorted.text(0)]);
        sorted.texts().forEach((text, i) => expect(sorted.indexInSorted(text)).toBe(i));
        expect(Pseudonyms.of(sorted.texts().slice(1)).indexInSorted(sorted.text(0))).toBe(-1);
      }),
    );
  });

  it('joins lists and refuses what is no pseudonym', () => {
    const [a, b] = ['A'.repeat(20), '7'.repeat(20)];
    expect(Pseudonyms.concat([Pseudonyms.of([a]), Pseudonyms.of([]), Pseudonyms.of([b])]).text(1)).toBe(b);
    for (const text of ['', 'A'.repeat(19), 'a'.repeat(20), 'A'.repeat(19) + '1']) {
      expect(() => Pseudonyms.of([text])).toThrow(RangeError);
    }
  });
});
