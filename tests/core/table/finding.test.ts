/** Findings by columns: what was added is read back, in order, as often as asked; lists join without a copy. */
import type { Finding, FindingKind } from '../../../core/table';
import { FindingLog, joinFindings } from '../../../core/table';

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
