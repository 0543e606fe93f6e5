/** The coherence rules, each with a row that breaks it and one that does not. */
import type { Harmonised } from '../../../core/harmonise';
import { checkRows } from '../../../core/rules';
import { parseIsoDay } from '../../../core/table';
import { rawOf } from '../rawOf';
import { tableOf } from '../tableOf';

const T = parseIsoDay('2026-03-31');

function check(row: Record<string, string>): string[] {
  const table = tableOf(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, [cell]])));
  const file = {
    raw: rawOf(Object.keys(row), [Object.values(row)]),
    mapping: Object.keys(row).map((name, index) => ({
      index,
      rubrique: name.split('#')[0],
      rang: Number(name.split('#')[1] ?? 0),
    })),
    table,
    refusal: new Uint8Array(1),
  } as unknown as Harmonised;
  return checkRows(file, T).map(({ code, rubrique, autre }) => [code, rubrique, autre].filter(Boolean).join(':'));
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
      ['dates_desordre:date_demande:date_naissance', 'age_improbable:date_naissance'],
    ],
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
