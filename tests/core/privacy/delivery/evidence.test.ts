/** The evidence of a delivery goes into cells and comes back exactly, whatever becomes of the order of the cells. */
import * as fc from 'fast-check';
import { Problem } from '../../../../core/messages';
import { demonstrationKey, fingerprint, personEvidence } from '../../../../core/privacy';
import type { DeliveryMark, PersonEvidence } from '../../../../core/privacy';
import { decodeBase64url, encodeBase64url } from '../../../../core/privacy/delivery/base64url';
import { ByteReader, Damaged } from '../../../../core/privacy/delivery/byteReader';
import { ByteWriter } from '../../../../core/privacy/delivery/byteWriter';
import { readEvidence, writeEvidence } from '../../../../core/privacy/delivery/evidenceCells';
import { formatMark, markFormat, parseMark } from '../../../../core/privacy/delivery/mark';
import { dayNumber, lastOf, textColumn } from '../../../../core/table';

const K1 = demonstrationKey('appariement');
const NAMES = ['', 'Zzablier', "D'Ozéville", 'Zz-Arthur Bozon', 'Zzoulette épouse Zziber', 'Le Zz', 'Z', 'Zaïa Lou'];
const DAYS = [-0x80000000, dayNumber(1980, 1, 1), dayNumber(1979, 12, 11), dayNumber(1991, 5, 31)];

const rows = fc.array(
  fc.record({
    nom: fc.constantFrom(...NAMES),
    usage: fc.constantFrom(...NAMES),
    prenom: fc.constantFrom(...NAMES),
    jour: fc.constantFrom(...DAYS),
    sexe: fc.constantFrom('F', 'H', ''),
    commune: fc.constantFrom('', 'Zzanville', 'Saint-Zz'),
    numero: fc.constantFrom('', '1', '2', 'A-3'),
  }),
  { minLength: 1, maxLength: 40 },
);

type Row = {
  readonly nom: string;
  readonly usage: string;
  readonly prenom: string;
  readonly jour: number;
  readonly sexe: string;
  readonly commune: string;
  readonly numero: string;
};

function evidenceOf(list: readonly Row[]): PersonEvidence {
  const text = (of: (row: Row) => string) => textColumn('', list.map(of));
  return personEvidence(
    {
      rowCount: list.length,
      nomNaissance: text(({ nom }) => nom),
      nomUsage: text(({ usage }) => usage),
      prenom: text(({ prenom }) => prenom),
      dateNaissance: { kind: 'date', name: '', days: Int32Array.from(list, ({ jour }) => jour) },
      sexe: text(({ sexe }) => sexe),
      commune: text(({ commune }) => commune),
      departement: text(({ commune }) => (commune === '' ? '' : '01')),
      certificateur: 'dava',
      idDossier: text(({ numero }) => numero),
    },
    K1,
  );
}

function marked(somme: string, lignes: number, morceaux: number): DeliveryMark {
  return {
    format: 1,
    certificateur: 'dava',
    empreinte: fingerprint(K1),
    outil: 'suivi-vae 0.1.0',
    source: 'a'.repeat(64),
    lignes,
    morceaux,
    somme,
  };
}

describe('evidence in cells', () => {
  it('comes back exactly, its cells in any order among empty ones', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, order) => {
        const { personOf, ...carried } = evidenceOf(list);
        expect(personOf).toHaveLength(list.length);
        const { pieces, somme } = lastOf(writeEvidence(carried, list.length));
        expect(pieces.length).toBeLessThanOrEqual(list.length);
        const cells = ['', ...pieces, ''].map((cell) => ({ cell, at: order.next().value as number }));
        const shuffled = cells.sort((a, b) => a.at - b.at).map(({ cell }) => cell);
        const mark = marked(somme, list.length, pieces.length);
        expect(lastOf(readEvidence(shuffled, mark, 'x.csv'))).toEqual(carried);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('fits in a cell of any spreadsheet and is never taken for a formula, a number or a date', () => {
    const list = Array.from({ length: 400 }, (_, i) => ({
      nom: `Zz${'abcdefghij'[i % 10]}${'klmnopqrst'[(i * 7) % 10]}${'uvwxyz'[i % 6]}ablier de la Zzone`,
      usage: '',
      prenom: NAMES[i % NAMES.length],
      jour: dayNumber(1960 + (i % 40), 1 + (i % 12), 1 + (i % 28)),
      sexe: 'F',
      commune: '',
      numero: String(i),
    }));
    const { pieces } = lastOf(writeEvidence(evidenceOf(list), list.length));
    for (const piece of pieces) expect(piece).toMatch(/^p[1-9]\d*\.[\w-]{1,32000}$/);
  });

  const list: Row[] = Array.from({ length: 30 }, (_, i) => ({
    nom: NAMES[1 + (i % 7)],
    usage: '',
    prenom: NAMES[1 + ((i * 3) % 7)],
    jour: DAYS[1 + (i % 3)],
    sexe: 'F',
    commune: '',
    numero: String(i),
  }));
  const { pieces, somme } = lastOf(writeEvidence(evidenceOf(list), list.length));
  const mark = marked(somme, list.length, pieces.length);
  const codeOf = (cells: readonly string[], of: DeliveryMark = mark): string => {
    try {
      lastOf(readEvidence(cells, of, 'x.csv'));
    } catch (fault) {
      return fault instanceof Problem ? fault.code : String(fault);
    }
    return 'lu';
  };

  it.each([
    ['whole', pieces, 'lu'],
    ['a piece twice', [...pieces, pieces[0]], 'lu'],
    ['a piece missing', pieces.slice(1), 'livraison_incomplete'],
    ['a piece cut', [pieces[0].slice(0, 43), ...pieces.slice(1)], 'livraison_alteree'],
    [
      'two pieces exchanged',
      [`p1.${pieces[1].slice(3)}`, `p2.${pieces[0].slice(3)}`, ...pieces.slice(2)],
      'livraison_alteree',
    ],
    ['something else', pieces.map(() => 'bonjour'), 'livraison_incomplete'],
  ])('%s', (_, cells, expected) => {
    expect(codeOf(cells)).toBe(expected);
  });

  it('shows no name', () => {
    const text = pieces.join('');
    for (const name of ['Zzablier', 'ZZABLIER', 'zzablier', encodeBase64url(Buffer.from('ZZABLIER'))]) {
      expect(text).not.toContain(name);
    }
  });
});

describe('bytes', () => {
  it('any bytes are read without a fault of ours: whole, or damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const reader = new ByteReader(bytes);
        try {
          for (;;) {
            reader.count();
            reader.hash();
            reader.word();
          }
        } catch (fault) {
          expect(fault).toBeInstanceOf(Damaged);
        }
      }),
    );
  });

  it('numbers and hashes come back', () => {
    const number = fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(fc.array(number), fc.array(fc.integer({ min: 0, max: 0x7fffffff })), (hashes, counts) => {
        const out = new ByteWriter();
        for (const hash of [...hashes, ...hashes]) out.hash(hash);
        for (const count of counts) out.count(count);
        for (const count of counts) out.word(-count);
        const reader = new ByteReader(out.take());
        expect([...hashes, ...hashes].map(() => reader.hash())).toEqual([...hashes, ...hashes]);
        expect(counts.map(() => reader.count())).toEqual(counts);
        expect(counts.map(() => reader.word())).toEqual(counts.map((count) => -count | 0));
        reader.end();
      }),
    );
  });

  it('base64url is that of RFC 4648, without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64url(text)).toEqual(bytes);
      }),
    );
    for (const text of ['A', 'AB', 'A=', 'A+B/', 'é']) expect(decodeBase64url(text)).toBeUndefined();
  });
});

describe('the mark', () => {
  it('comes back, with spaces around it', () => {
    const mark = marked('ABCDEFGH', 12, 3);
    expect(parseMark(`  ${formatMark(mark)} `)).toEqual(mark);
  });

  it.each([
    ['another header', 'date_jury', NaN],
    ['a later format', 'pseudonymise|2|dava|ce|qui|viendra', 2],
    ['cut', formatMark(marked('ABCDEFGH', 12, 3)).slice(0, -4), 1],
  ])('%s is not read', (_, header, format) => {
    expect(parseMark(header)).toBeNull();
    expect(markFormat(header)).toBe(format);
  });
});
