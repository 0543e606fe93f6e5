/** Findings by columns: what was added is read back, in order, as often as asked; lists join without a copy. */
import type { Finding, FindingKind } from '../../../core/table';
import { findingAt, FindingLog, joinFindings, keptFindings } from '../../../core/table';

const wrong: FindingKind = { code: 'date_impossible', severity: 'a_verifier', verdict: 'faux', repair: 'proposed' };
const zero: FindingKind = { code: 'zero_perdu', severity: 'information', verdict: 'faux', repair: 'sure' };

function finding(
  kind: FindingKind,
  rubrique: string,
  row: number,
  column: number,
  suggestion = '',
  autre = '',
): Finding {
  return { ...kind, rubrique, row, column, suggestion, autre };
}

function filled(): { log: FindingLog; expected: Finding[] } {
  const log = new FindingLog();
  const expected: Finding[] = [];
  for (let i = 0; i < 100; i++) {
    const kind = i % 3 === 0 ? zero : wrong;
    const [rubrique, suggestion, autre] = [i % 2 === 0 ? 'sexe' : 'date_jury', String(i % 7), i % 5 === 0 ? 'age' : ''];
    log.add(kind, rubrique, i - 1, i % 4, suggestion, autre);
    expected.push(finding(kind, rubrique, i - 1, i % 4, suggestion, autre));
  }
  return { log, expected };
}

describe('FindingLog', () => {
  it('gives back what was added, in order, twice', () => {
    const { log, expected } = filled();
    expect(log.length).toBe(100);
    expect([...log.findings]).toEqual(expected);
    expect([...log]).toEqual(expected);
    expect(log.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
    expect(log.filter(({ column }) => column === 2)).toEqual(expected.filter(({ column }) => column === 2));
    expect([...log.entries()]).toEqual([...expected.entries()]);
    expect(log.find(({ row }) => row === 41)).toEqual(expected[42]);
    expect(log.some(({ code }) => code === 'absent')).toBe(false);
    expect([log.every(({ row }) => row < 99), log.every(({ row }) => row < 98)]).toEqual([true, false]);
  });

  it('takes back what is settled, and goes on', () => {
    const { log, expected } = filled();
    log.drop(({ rubrique }) => rubrique === 'sexe');
    log.push(expected[0]);
    expect([...log]).toEqual([...expected.filter(({ rubrique }) => rubrique !== 'sexe'), expected[0]]);
  });

  it('holds more than a page, loses some, and goes on', () => {
    const log = new FindingLog();
    for (let i = 0; i < 40000; i++) log.add(wrong, 'sexe', i, i % 7, String(i % 3));
    expect([log.nth(0).row, log.nth(16383).row, log.nth(16384).row, log.nth(39999).row]).toEqual([
      0, 16383, 16384, 39999,
    ]);
    log.drop(({ row }) => row % 4 !== 0);
    for (let i = 0; i < 8000; i++) log.add(zero, 'age', i, 0);
    expect(log.length).toBe(18000);
    expect([log.nth(9999), log.nth(10000), log.nth(17999)].map(({ row, rubrique }) => [row, rubrique])).toEqual([
      [39996, 'sexe'],
      [0, 'age'],
      [7999, 'age'],
    ]);
    expect(log.nth(9999)).toEqual(finding(wrong, 'sexe', 39996, 39996 % 7, '0'));
  });

  it('keeps kinds of one code apart when they are not as grave', () => {
    const log = new FindingLog();
    log.add(wrong, 'sexe', 0, 0);
    log.add({ ...wrong, severity: 'bloquant' }, 'sexe', 1, 0);
    expect(log.map(({ severity }) => severity)).toEqual(['a_verifier', 'bloquant']);
  });
});

it('reads several lists as one, arrays among them', () => {
  const { log, expected } = filled();
  const joined = joinFindings([expected[3]], new FindingLog(), log);
  expect(joined.length).toBe(101);
  expect([...joined]).toEqual([expected[3], ...expected]);
  log.add(zero, 'nsf', 1, 1);
  expect([joined.length, [...joined].length]).toEqual([102, 102]);
});

it('gives a finding by its place, and some of a list without a copy', () => {
  const { log, expected } = filled();
  const joined = joinFindings(expected.slice(0, 3), log, expected.slice(5, 6));
  const all = [...expected.slice(0, 3), ...expected, ...expected.slice(5, 6)];
  expect(all.map((_, i) => findingAt(joined, i))).toEqual(all);
  const looked: number[] = [];
  joined.forEach((one, i) => looked.push(one.row === all[i].row ? i : -1));
  expect(looked).toEqual(all.map((_, i) => i));
  const kept = keptFindings(joined, ({ rubrique }) => rubrique === 'sexe');
  expect([...kept]).toEqual(all.filter(({ rubrique }) => rubrique === 'sexe'));
  expect(keptFindings(joined, () => true)).toBe(joined);
});
