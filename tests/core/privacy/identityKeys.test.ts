/** Keys that recognise a person: which spellings meet, which never do. */
import {
  demonstrationKey,
  IDENTITY_KEY_LENGTH,
  IdentityKeys,
  keyFromBytes,
  personEvidence,
} from '../../../core/privacy';
import type { PersonKeys } from '../../../core/privacy';
import { parseIsoDay, textColumn } from '../../../core/table';

type Person = readonly [nom: string, prenom: string, naissance: string, usage?: string];

const K1 = demonstrationKey('appariement');
const K2 = demonstrationKey('region');

function keysOf(person: Person, k2 = K2): PersonKeys | null {
  const [nom, prenom, naissance, usage = ''] = person;
  const evidence = personEvidence(
    {
      rowCount: 1,
      nomNaissance: textColumn('nom_naissance', [nom]),
      nomUsage: textColumn('nom_usage', [usage]),
      prenom: textColumn('prenom', [prenom]),
      dateNaissance: { kind: 'date', name: 'date_naissance', days: Int32Array.of(parseIsoDay(naissance)) },
      certificateur: 'alpha',
    },
    K1,
  );
  return evidence.count === 0 ? null : new IdentityKeys(k2).of(evidence, evidence, 0);
}

/** How two persons meet: by a whole date, by less, or not. */
function meeting(asking: Person, kept: Person): 'stricte' | 'lache' | 'aucune' {
  const held = new Set(keysOf(kept)?.kept());
  const met = (keysOf(asking)?.asked() ?? []).filter(({ key }) => held.has(key));
  if (met.some(({ isLoose }) => !isLoose)) return 'stricte';
  return met.length > 0 ? 'lache' : 'aucune';
}

const BASE: Person = ['Zzablier', 'Marie', '1984-03-07'];

const CASES: readonly (readonly [string, Person, Person, ReturnType<typeof meeting>])[] = [
  ['the same', BASE, BASE, 'stricte'],
  ['same sound', ['Torvane', 'Marie', '1984-03-07'], ['Thorvane', 'Marie', '1984-03-07'], 'stricte'],
  ['a slip in the surname', ['Zzabliet', 'Marie', '1984-03-07'], BASE, 'stricte'],
  ['day and month exchanged', ['Zzablier', 'Marie', '1984-07-03'], BASE, 'stricte'],
  ['surname and first name exchanged', ['Marie', 'Zzablier', '1984-03-07'], BASE, 'stricte'],
  ['one more first name', ['Zzablier', 'Marie Claire', '1984-03-07'], BASE, 'stricte'],
  ['one first name less', BASE, ['Zzablier', 'Marie Claire', '1984-03-07'], 'stricte'],
  ['name of use', ['Quenvorde', 'Marie', '1984-03-07', 'Zzablier'], BASE, 'stricte'],
  ['a double name', ['Zzablier-Quenvorde', 'Marie', '1984-03-07'], BASE, 'stricte'],
  ['another year', ['Zzablier', 'Marie', '1985-03-07'], BASE, 'lache'],
  ['another day', ['Zzablier', 'Marie', '1984-03-17'], BASE, 'lache'],
  [
    'other compound first names',
    ['Zzablier', 'Marie Louise', '1984-03-07'],
    ['Zzablier', 'Marie Claire', '1984-03-07'],
    'aucune',
  ],
  ['a twin', ['Zzablier', 'Thorvane', '1984-03-07'], BASE, 'aucune'],
  ['a homonym', ['Zzablier', 'Marie', '1991-11-26'], BASE, 'aucune'],
  ['another surname', ['Klimvoust', 'Marie', '1984-03-07'], BASE, 'aucune'],
  ['an unknown date', ['Zzablier', 'Marie', '1984-01-01'], ['Zzablier', 'Marie', '1984-01-01'], 'aucune'],
];

describe('IdentityKeys', () => {
  it.each(CASES)('%s', (_, asking, kept, expected) => {
    expect(meeting(asking, kept)).toBe(expected);
  });

  it('makes keys of one length, which another K2 does not make', () => {
    const kept = (keysOf(BASE) as PersonKeys).kept();
    expect(kept.every((key) => /^[A-Z2-7]+$/.test(key) && key.length === IDENTITY_KEY_LENGTH)).toBe(true);
    const other = new Set(keysOf(BASE, keyFromBytes(new Uint8Array(32).fill(7), 'autre'))?.kept());
    expect(kept.filter((key) => other.has(key))).toEqual([]);
  });

  it('makes none without a surname, a first name or a birth date', () => {
    expect(keysOf(['', 'Marie', '1984-03-07'])).toBeNull();
    expect(keysOf(['Zzablier', '', '1984-03-07'])).toBeNull();
    expect(keysOf(['Zzablier', 'Marie', ''])).toBeNull();
  });
});
