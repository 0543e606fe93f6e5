/** The coherence rules, each with a row that breaks it and one that does not. */
import type { Harmonised } from '../../../core/harmonise';
import { checkFileSteps, checkRows } from '../../../core/rules';
import { lastOf, parseIsoDay } from '../../../core/table';
import { rawOf } from '../rawOf';
import { tableOf } from '../tableOf';

const T = parseIsoDay('2026-03-31');

/** A cell `?` holds something that was not understood. */
function fileOf(row: Record<string, string>): Harmonised {
  const table = tableOf(
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, [cell === '?' ? '' : cell]])),
  );
  const file = {
    raw: rawOf(Object.keys(row), [Object.values(row)]),
    mapping: Object.keys(row).map((name, index) => ({
      index,
      rubrique: name.split('#')[0],
      rang: Number(name.split('#')[1] ?? 0),
    })),
    table,
    unread: new Map(Object.keys(row).flatMap((name) => (row[name] === '?' ? [[name, Uint8Array.of(1)]] : []))),
    refusal: new Uint8Array(1),
  } as unknown as Harmonised;
  return file;
}

function check(row: Record<string, string>): string[] {
  return checkRows(fileOf(row), T).map(({ code, rubrique, autre }) =>
    [code, rubrique, autre].filter(Boolean).join(':'),
  );
}

describe('coherence rules', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ date_demande: '2024-01-01', date_depot_l1: '2024-01-01', date_decision_recevabilite: '2024-02-01' }, []],
    [{ date_demande: '2024-02-01', date_depot_l1: '2024-01-01' }, ['dates_desordre:date_depot_l1:date_demande']],
    // One inversion, one finding: the longer pair is not asked again.
    [
      { date_demande: '2024-05-01', date_depot_l1: '2024-01-01', date_decision_recevabilite: '2024-02-01' },
      ['dates_desordre:date_depot_l1:date_demande'],
    ],
    [
      { date_naissance: '2024-01-01', date_demande: '2024-01-01' },
      // The age tells already, and where to look.
      ['age_improbable:date_naissance'],
    ],
    [{ date_naissance: '2024-01-01', date_depot_l2: '2023-01-01' }, ['dates_desordre:date_depot_l2:date_naissance']],
    // A date that is said to be in the future, or before VAE, is not also said to be out of order.
    [{ date_demande: '2034-02-01', date_depot_l1: '2024-03-01' }, ['date_future:date_demande']],
    [{ date_demande: '2024-02-01', date_depot_l1: '1924-03-01' }, ['date_avant_vae:date_depot_l1']],
    [{ date_naissance: '1980-02-01', date_demande: '2034-03-01' }, ['date_future:date_demande']],
    [{ date_naissance: '2034-02-01', date_demande: '2024-03-01' }, ['date_future:date_naissance']],
    [{ 'date_jury#1': '2002-01-16', 'resultat_jury#1': 'VT' }, ['date_avant_vae:date_jury']],
    [{ 'date_jury#1': '2002-01-17', 'resultat_jury#1': 'VT' }, []],
    [{ date_depot_l2: '2027-01-01', decision_recevabilite: 'recevable' }, ['date_future:date_depot_l2']],
    [{ 'date_jury#1': '2026-05-01', 'resultat_jury#1': '' }, []],
    [{ 'date_jury#1': '2026-05-01', 'resultat_jury#1': 'VT' }, ['date_future:date_jury']],
    [
      { 'resultat_jury#2': 'VT', 'date_jury#2': '2025-01-01', decision_recevabilite: 'non_recevable' },
      ['jury_sans_recevabilite:resultat_jury:decision_recevabilite'],
    ],
    [{ 'resultat_jury#1': 'ABS', 'date_jury#1': '2025-01-01', decision_recevabilite: '' }, []],
    [
      { date_depot_l2: '2025-01-01', decision_recevabilite: '' },
      ['l2_sans_recevabilite:date_depot_l2:decision_recevabilite'],
    ],
    [
      { decision_recevabilite: 'recevable', date_decision_recevabilite: '' },
      ['decision_sans_date:date_decision_recevabilite:decision_recevabilite'],
    ],
    [{ decision_recevabilite: 'en_attente', date_decision_recevabilite: '' }, []],
    [
      { decision_recevabilite: '', date_decision_recevabilite: '2025-01-01' },
      ['date_sans_decision:decision_recevabilite:date_decision_recevabilite'],
    ],
    [{ 'resultat_jury#1': 'VP', 'date_jury#1': '' }, ['resultat_sans_date:date_jury:resultat_jury']],
    [{ 'resultat_jury#1': '', 'date_jury#1': '2026-02-01' }, ['jury_sans_resultat:resultat_jury:date_jury']],
    [{ 'resultat_jury#1': '', 'date_jury#1': '2026-03-20' }, []],
    [{ 'resultat_jury#1': 'VT', visee_partielle: 'oui' }, ['resultat_contredit_visee:resultat_jury:visee_partielle']],
    [{ 'resultat_jury#1': 'VTB', visee_partielle: 'oui' }, []],
    [{ date_naissance: '1930-01-01', date_demande: '2024-01-01' }, ['age_improbable:date_naissance']],
    [
      { date_fin_validite: '2024-01-01', date_depot_l2: '2024-01-02' },
      ['validite_expiree:date_depot_l2:date_fin_validite'],
    ],
    // Columns that the file does not send: no finding.
    [{ 'resultat_jury#1': 'VP' }, []],
  ])('%j -> %j', (row, expected) => {
    expect(check(row)).toEqual(expected);
  });
});

describe('a cell that was not understood', () => {
  it.each<Record<string, string>>([
    { 'resultat_jury#1': 'VP', 'date_jury#1': '?' },
    { 'resultat_jury#1': '?', 'date_jury#1': '2026-02-01' },
    { 'resultat_jury#1': 'VT', 'date_jury#1': '2025-01-01', decision_recevabilite: '?' },
    { date_depot_l2: '2025-01-01', decision_recevabilite: '?' },
    { decision_recevabilite: 'recevable', date_decision_recevabilite: '?' },
    { decision_recevabilite: '?', date_decision_recevabilite: '2025-01-01' },
    { date_demande: '?', date_depot_l1: '2024-01-01' },
  ])('is not told to be missing: %j', (row) => {
    const { findings, scores } = lastOf(checkFileSteps(fileOf(row), T));
    expect([...findings]).toEqual([]);
    expect(scores.reduce((sum, { nonVerifiables }) => sum + nonVerifiables, 0)).toBeGreaterThan(0);
  });

  it('does not keep other dates from telling the age', () => {
    const row = { date_naissance: '1930-01-01', date_decision_recevabilite: '?', date_demande: '2024-01-01' };
    expect(check(row)).toContain('age_improbable:date_naissance');
  });
});

it('counts the three verdicts of each rule, juries together', () => {
  const row = {
    'date_jury#1': '2025-01-01',
    'resultat_jury#1': 'VP',
    'date_jury#2': '2026-01-01',
    'resultat_jury#2': '',
  };
  const { scores } = lastOf(checkFileSteps(fileOf(row), T));
  const of = (code: string) => scores.filter((one) => one.code === code);
  expect(of('jury_sans_resultat')).toEqual([
    { code: 'jury_sans_resultat', rubrique: 'resultat_jury', autre: 'date_jury', vrais: 1, faux: 1, nonVerifiables: 0 },
  ]);
  for (const { vrais, faux, nonVerifiables } of scores) expect(vrais + faux + nonVerifiables).toBe(2);
});

describe('rows of one parcours', () => {
  const names = ['date_demande', 'date_depot_l1', 'date_jury#1', 'resultat_jury#1', 'decision_recevabilite'];
  const first = ['2024-05-01', '2024-01-01', '2025-01-01', 'VP', 'non_recevable'];

  /** Codes by row; the last row goes with the first one. */
  function told(last: readonly string[]): string[] {
    const rows = [first, ['2024-01-01', '2024-05-01', '', '', ''], last];
    const file = {
      raw: rawOf(names, rows),
      mapping: [],
      table: tableOf(Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i])]))),
      joined: Int32Array.of(-1, -1, 0),
      refusal: new Uint8Array(3),
    } as unknown as Harmonised;
    return checkRows(file, T)
      .map(({ row, code }) => `${row} ${code}`)
      .sort();
  }

  it('answer once for the parcours, and each for its own jury', () => {
    expect(told(['2024-05-01', '2024-01-01', '2025-06-01', 'VT', 'non_recevable'])).toEqual([
      '0 dates_desordre',
      '0 jury_sans_recevabilite',
      '2 jury_sans_recevabilite',
    ]);
  });

  it('are asked again of what they say otherwise', () => {
    expect(told(['2024-06-01', '2024-01-01', '2025-06-01', 'VT', 'recevable'])).toContain('2 dates_desordre');
  });
});
