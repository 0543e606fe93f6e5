/** From identity columns to persons: who is one person, what is kept of a name (nothing), what order changes (nothing). */
import fc from 'fast-check';
import { demonstrationKey } from '../../../core/privacy/keys';
import type { PersonEvidence } from '../../../core/privacy';
import { personEvidence } from '../../../core/privacy';
import { MISSING_DAY, parseIsoDay, textColumn } from '../../../core/table';

const k1 = demonstrationKey('appariement');

interface Cells {
  nom?: string;
  usage?: string;
  prenom?: string;
  ensemble?: string;
  naissance?: string;
  sexe?: string;
  dossier?: string;
  commune?: string;
}

function evidenceOf(rows: readonly Cells[], certificateur = 'certif-a', key = k1, usesTold = false): PersonEvidence {
  const text = (name: keyof Cells) => {
    const cells = rows.map((row) => row[name] ?? '');
    return cells.every((cell) => cell === '') ? undefined : textColumn(name, cells);
  };
  const days = Int32Array.from(rows, ({ naissance }) =>
    naissance === undefined ? MISSING_DAY : parseIsoDay(naissance),
  );
  return personEvidence(
    {
      rowCount: rows.length,
      nomNaissance: text('nom'),
      nomUsage: text('usage'),
      usesTold,
      prenom: text('prenom'),
      nomPrenom: text('ensemble'),
      dateNaissance: { kind: 'date', name: 'date_naissance', days },
      sexe: text('sexe'),
      commune: text('commune'),
      certificateur,
      idDossier: text('dossier'),
    },
    key,
  );
}

/** P1 of each row. */
const p1Of = (rows: readonly Cells[], certificateur?: string): string[] => {
  const evidence = evidenceOf(rows, certificateur);
  return Array.from(evidence.personOf, (person) => (person < 0 ? '' : evidence.p1.text(person)));
};

const base: Cells = { nom: 'Le Testard', prenom: 'Marie-Claude', naissance: '1980-05-12' };

describe('one person', () => {
  it.each<[string, Cells]>([
    ['capitals', { ...base, nom: 'LE TESTARD', prenom: 'MARIE-CLAUDE' }],
    ['accents', { ...base, nom: 'Le Téstard' }],
    ['glued', { ...base, nom: 'LETESTARD', prenom: 'Marieclaude' }],
    ['hyphens', { ...base, nom: 'Le-Testard', prenom: 'Marie Claude' }],
    ['a title', { ...base, nom: 'Mme Le Testard' }],
    ['a name of use in another column', { ...base, usage: 'Fictif' }],
    ['a name of use in the cell', { ...base, nom: 'Le Testard épouse Fictif' }],
    ['a birth name after the name of use', { ...base, nom: 'Fictif née Le Testard' }],
    ['both in one cell', { ensemble: 'LE TESTARD Marie-Claude', naissance: base.naissance }],
    [
      'a birth name told in the column of use',
      { usage: 'Fictif née Le Testard', prenom: base.prenom, naissance: base.naissance },
    ],
    ['another sex, place or file number', { ...base, sexe: 'F', commune: 'Essaiville', dossier: '12' }],
  ])('is known with %s', (_, cells) => expect(p1Of([cells])).toEqual(p1Of([base])));

  it.each<[string, Cells]>([
    ['another birth date', { ...base, naissance: '1980-05-13' }],
    ['another first name', { ...base, prenom: 'Marie' }],
    ['another surname', { ...base, nom: 'Testard' }],
  ])('is another with %s', (_, cells) => expect(p1Of([cells])).not.toEqual(p1Of([base])));

  it('writes Saint as St', () => {
    const [a, ...others] = ['Saint-Fictif', 'ST FICTIF', 'Saintfictif', 'st. fictif'].map(
      (nom) => p1Of([{ ...base, nom }])[0],
    );
    expect(new Set([a, ...others]).size).toBe(1);
  });

  it('does not depend on the certifier when the birth date is known', () => {
    expect(p1Of([base], 'certif-b')).toEqual(p1Of([base]));
  });
});

describe('without a birth date', () => {
  const nobody = { nom: base.nom, prenom: base.prenom };

  it('the file number, then the name at that certifier, tells who it is', () => {
    const rows: Cells[] = [
      { ...nobody, dossier: '1' },
      { ...nobody, dossier: '2' },
      { ...nobody, dossier: '1', prenom: 'M.' },
      nobody,
      nobody,
      { ...nobody, sexe: 'F' },
    ];
    const ids = p1Of(rows);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[3]).toBe(ids[4]);
    expect(new Set(ids).size).toBe(4);
    const elsewhere = p1Of(rows, 'certif-b');
    expect(ids.filter((id) => elsewhere.includes(id))).toEqual([]);
  });

  it.each(['1900-01-01', '1901-01-01', '1914-12-31'])('%s is no birth date', (naissance) => {
    expect(p1Of([{ ...nobody, naissance }])).toEqual(p1Of([nobody]));
  });

  it('a row of nobody has no person', () => {
    expect(Array.from(evidenceOf([{ naissance: '1980-05-12' }, {}, { prenom: 'Marie' }, base]).personOf)).toEqual([
      -1, -1, -1, 0,
    ]);
  });

  it('a file number alone is a person', () => {
    expect(Array.from(evidenceOf([{ dossier: '1' }, { dossier: '1' }, { dossier: '2' }]).personOf)).toEqual([0, 0, 1]);
  });
});

describe('traits', () => {
  it('gathers what the rows of one person say', () => {
    const evidence = evidenceOf([
      { ...base, sexe: '' },
      { ...base, sexe: 'F', usage: 'Fictif' },
      { ...base, prenom: 'Luc', sexe: 'H' },
      { ...base, prenom: 'Luc', sexe: 'F' },
    ]);
    expect(evidence.count).toBe(2);
    expect(Array.from(evidence.sex)).toEqual([1, 0]);
    expect(Array.from(evidence.otherSurname, (name) => name >= 0)).toEqual([true, false]);
    expect(Array.from(evidence.birthNameKnown)).toEqual([1, 1]);
  });

  it('names of use told by a few cells say nothing of the other ones', () => {
    const rows = [base, { ...base, nom: 'Autre', usage: 'Testard' }];
    expect(Array.from(evidenceOf(rows, 'certif-a', k1, true).birthNameKnown)).toEqual([0, 1]);
  });

  it('a single name column is not sure to hold birth names', () => {
    expect(Array.from(evidenceOf([base, { ...base, nom: 'Autre née Testard' }]).birthNameKnown)).toEqual([0, 1]);
  });

  it('reads communes whatever their spelling, and no number', () => {
    const { commune } = evidenceOf(
      ['Saint-Essai', 'ST ESSAI CEDEX 2', 'Autre', '97400'].map((name, i) => ({
        ...base,
        prenom: `P${'abcd'[i]}`,
        commune: name,
      })),
    );
    expect(commune[0]).toBe(commune[1]);
    expect(commune[2]).not.toBe(commune[0]);
    expect(commune[3]).toBeNaN();
  });
});

/** Every byte of the evidence, as text; a birth day in clear is told too. */
function dump(value: unknown): string {
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const day = Array.from(value as Int32Array).includes(parseIsoDay(base.naissance!)) ? 'BIRTHDAY' : '';
    return Buffer.from(bytes).toString('latin1') + day;
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).map(dump).join('|');
  return String(value);
}

it('keeps no name and no date, and nothing in common under another key', () => {
  const rows = [{ ...base, usage: 'Exemplaire', commune: 'Essaiville' }];
  const text = dump(evidenceOf(rows)).toUpperCase();
  for (const word of ['BIRTHDAY', 'TESTARD', 'MARIE', 'CLAUDE', 'EXEMPLAIRE', 'ESSAIVILLE'])
    expect(text).not.toContain(word);
  const other = evidenceOf(rows, 'certif-a', demonstrationKey('region'));
  const hashes = (evidence: PersonEvidence): number[] => [
    ...evidence.names.full,
    ...evidence.names.phon,
    ...evidence.names.near.values,
    ...evidence.dates.full,
    ...evidence.dates.masks,
    ...evidence.commune,
  ];
  expect(hashes(other).filter((hash) => hashes(evidenceOf(rows)).includes(hash))).toEqual([]);
});

it('tells the same of each person whatever the order of the rows', () => {
  const nom = fc.constantFrom('Le Testard', 'LETESTARD', 'Fictif', 'Saint-Essai', '');
  const cells = fc.record({
    nom,
    usage: nom,
    prenom: fc.constantFrom('Marie', 'Marie-Claude', 'Luc', ''),
    naissance: fc.constantFrom('1980-05-12', '1980-12-05', '1900-01-01'),
    sexe: fc.constantFrom('F', 'H', ''),
    dossier: fc.constantFrom('1', '2', ''),
    commune: fc.constantFrom('Essaiville', 'Autre', ''),
  });
  const told = (rows: readonly Cells[]): Map<string, string> => {
    const e = evidenceOf(rows);
    const of = (values: Float64Array, index: number): number => (index < 0 ? -1 : values[index]);
    return new Map(
      Array.from({ length: e.count }, (_, i): [string, string] => [
        e.p1.text(i),
        [
          of(e.names.bare, e.surname[i]),
          of(e.names.bare, e.otherSurname[i]),
          of(e.names.bare, e.firstName[i]),
          of(e.dates.full, e.date[i]),
          e.birthNameKnown[i],
          e.sex[i],
          e.commune[i],
        ].join(' '),
      ]),
    );
  };
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, keys) => {
      // The certifier's columns are there or not by what the rows hold, so both orders have the same columns.
      const shuffled = rows.map((row) => ({ row, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
      expect(told(shuffled.map(({ row }) => row))).toEqual(told(rows));
    }),
  );
});
