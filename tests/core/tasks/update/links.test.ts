/** Updating a base: persons under another spelling, file numbers, keys, a base of an earlier version. */
import { Problem } from '../../../../core/messages';
import { keyFromBytes } from '../../../../core/privacy';
import { decodeUtf8, encodeUtf8 } from '../../../../core/table';
import { drain, openBaseFiles, planDeliveries, updateBase } from '../../../../core/tasks';
import { given, keys, region, texts, updated } from './updateBaseCase';
import type { Written } from './updateBaseCase';

/** number, surname, first name, birth date, sex, département, RNCP, application, decision day, decision, two juries. */
const row = (number: string, name: string, first: string, born: string, more: readonly string[] = []): string[] => {
  const [
    sex = 'F',
    place = '13',
    rncp = '38363',
    asked = '15/03/2023',
    decided = '20/06/2023',
    decision = 'Favorable',
  ] = more;
  return [number, name, first, born, sex, place, rncp, asked, decided, decision, '', '', '', ''];
};

const candidates = (written: Written): string[] =>
  texts(written)
    .parcours.split('\r\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(';')[1]);

const BASE = [row('D1', 'Zzablier', 'Marie', '07/03/1984'), row('D2', 'Quenvorde', 'Thorvane', '12/10/1979', ['H'])];

const SPELLINGS: readonly (readonly [string, string[], number])[] = [
  ['a slip in the surname, at another certifier', row('X1', 'Zzabliet', 'Marie', '07/03/1984'), 2],
  ['day and month exchanged', row('X1', 'Zzablier', 'Marie', '03/07/1984'), 2],
  ['another year, in the same département', row('X1', 'Zzablier', 'Marie', '07/03/1985'), 2],
  ['another year, elsewhere', row('X1', 'Zzablier', 'Marie', '07/03/1985', ['F', '83']), 3],
  ['the other sex', row('X1', 'Zzabliet', 'Marie', '07/03/1984', ['H']), 3],
  ['a twin', row('X1', 'Zzablier', 'Brixelle', '07/03/1984'), 3],
  ['nobody known', row('X1', 'Klimvoust', 'Ozéa', '01/02/1990'), 3],
];

describe('persons of a base', () => {
  it.each(SPELLINGS)('%s', (_, spelling, count) => {
    const before = updated(null, [given('alpha', 'a.csv', BASE)]);
    const after = updated(before, [given('beta', 'b.csv', [spelling])]);
    expect(new Set(candidates(after)).size).toBe(count);
    // Whoever was there keeps the same id.
    expect(candidates(after)).toEqual(expect.arrayContaining(candidates(before)));
  });

  it('are found by the file number at their certifier, when enough agrees', () => {
    const before = updated(null, [given('alpha', 'a.csv', BASE)]);
    const renamed = updated(before, [given('alpha', 'b.csv', [row('D1', 'Ixtrepan', 'Marie', '07/03/1984')])]);
    expect(renamed.result.joined.parNumero).toBe(1);
    expect(renamed.result.consolidated.base.parcours.rowCount).toBe(2);
    // A number that starts again every year is another person's.
    const other = row('D1', 'Ixtrepan', 'Ozéa', '01/02/1990', ['F', '83', '38364', '02/02/2024']);
    const restarted = updated(before, [given('alpha', 'b.csv', [other])]);
    expect(restarted.result.joined.parNumero).toBe(0);
    expect(restarted.result.consolidated.base.parcours.rowCount).toBe(3);
  });

  it('keep the id under which they were linked, whichever spelling comes back', () => {
    const first = updated(null, [given('alpha', 'a.csv', BASE)]);
    const second = updated(first, [given('beta', 'b.csv', [row('X1', 'Zzabliet', 'Marie', '07/03/1984')])]);
    const third = updated(second, [
      given('beta', 'c.csv', [row('X2', 'Zzabliet', 'Marie', '07/03/1984', ['F', '06'])]),
    ]);
    expect(third.result.joined.parPseudonyme).toBe(1);
    expect(new Set(candidates(third)).size).toBe(2);
  });
});

describe('a delivery given again', () => {
  const corrected = [row('D1', 'Zzablier', 'Marie', '07/03/1984'), row('D9', 'Klimvoust', 'Ozéa', '01/02/1990')];

  it('takes the place of the former one: its rows go, those of others stay', () => {
    const before = updated(null, [given('alpha', 'a.csv', BASE), given('beta', 'b.csv', [BASE[1]])]);
    const after = updated(before, [given('alpha', 'a.csv', corrected)]);
    expect(after.result.deliveries.map(({ read }) => read.livraison)).toEqual(['alpha-01', 'beta-01']);
    const lines = (written: Written): string[] => texts(written).parcours.split('\r\n');
    expect(lines(after).filter((line) => line.includes(';beta-01;'))).toEqual(
      lines(before).filter((line) => line.includes(';beta-01;')),
    );
    expect(lines(after).some((line) => line.includes(';D2;') && line.includes(';alpha-01;'))).toBe(false);
  });
});

describe('a base', () => {
  it('refuses another key, by its fingerprint', () => {
    const before = updated(null, [given('alpha', 'a.csv', BASE)]);
    const opened = drain(openBaseFiles(before));
    const planned = planDeliveries(region, opened, [
      given('alpha', 'b.csv', [BASE[0].map((cell, i) => (i === 0 ? 'D7' : cell))]),
    ]);
    for (const role of ['appariement', 'region'] as const) {
      const wrong = { ...keys, [role]: keyFromBytes(new Uint8Array(32).fill(9), 'autre') };
      let problem: unknown;
      try {
        drain(updateBase(region, opened, planned, wrong));
      } catch (fault) {
        problem = fault;
      }
      expect(problem).toBeInstanceOf(Problem);
      expect((problem as Problem).code).toBe('cle_autre_base');
    }
  });

  it('that an earlier version wrote, without memory, is added to all the same', () => {
    const before = updated(null, [given('alpha', 'a.csv', BASE)]);
    const description = JSON.parse(decodeUtf8(before.description)) as Record<string, unknown> & {
      livraisons: object[];
    };
    delete description.memoire;
    description.livraisons = description.livraisons.map((one) => {
      const { lignes, refus, dernier_evenement, ...rest } = one as Record<string, unknown>;
      expect([lignes, refus, dernier_evenement]).not.toContain(undefined);
      return { ...rest, profil: { version: 1 } };
    });
    const old: Written = { ...before, description: encodeUtf8(JSON.stringify(description)) };
    const after = updated(old, [given('beta', 'b.csv', [BASE[0]])]);
    expect(new Set(candidates(after)).size).toBe(2);
    expect(candidates(after)).toEqual(expect.arrayContaining(candidates(before)));
    expect(updated(after, [given('beta', 'b.csv', [BASE[0]])]).result.changed).toEqual([]);
  });

  it('whose memory was damaged is refused', () => {
    const before = updated(null, [given('alpha', 'a.csv', BASE)]);
    const damaged = decodeUtf8(before.description).replace('"sans_personne": []', '"sans_personne": "rien"');
    const opened = drain(openBaseFiles({ ...before, description: encodeUtf8(damaged) }));
    expect(() => planDeliveries(region, opened, [])).toThrow(Problem);
  });

  it('holds no name, whatever it remembers', () => {
    const double = row('D1', 'Zzablier', 'Marie', '07/03/1984', ['F', '13', '38363', '15/03/2023', '20/07/2023']);
    const written = updated(null, [given('alpha', 'a.csv', [...BASE, double])]);
    const { lignes } = (JSON.parse(decodeUtf8(written.description)) as { memoire: { lignes: { lignes: number } } })
      .memoire;
    expect(lignes.lignes).toBe(2);
    for (const text of Object.values(texts(written)))
      expect(/zzablier|quenvorde|thorvane|1984-03-07/i.test(text)).toBe(false);
  });
});
