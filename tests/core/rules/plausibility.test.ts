/** What whole columns tell: each rule on a file that it is for, and on its neighbour that it must leave alone. */
import type { Harmonised } from '../../../core/harmonise';
import { plausibilitySteps } from '../../../core/rules';
import { isoDay, lastOf, MISSING_DAY, parseIsoDay } from '../../../core/table';
import { rawOf } from '../rawOf';
import { tableOf } from '../tableOf';

const T = parseIsoDay('2026-03-31');
const N = 120;

/** Cells by header; a header of the dictionary is mapped, and harmonised as it is unless `read` says otherwise. */
function see(
  cells: Record<string, readonly string[]>,
  {
    read = {},
    unmapped = [],
    closing = MISSING_DAY,
  }: { read?: Record<string, readonly string[]>; unmapped?: string[]; closing?: number } = {},
): string[] {
  const headers = Object.keys(cells);
  const rowCount = cells[headers[0]].length;
  const mapped = headers.filter((header) => !unmapped.includes(header));
  const file = {
    raw: rawOf(
      headers,
      Array.from({ length: rowCount }, (_, row) => headers.map((header) => cells[header][row])),
    ),
    mapping: mapped.map((header) => ({ index: headers.indexOf(header), rubrique: header.split('#')[0], rang: 0 })),
    table: tableOf({ ...Object.fromEntries(mapped.map((header) => [header, cells[header]])), ...read }),
    refusal: new Uint8Array(rowCount),
  } as unknown as Harmonised;
  const all = [...lastOf(plausibilitySteps(file, closing))];
  return [
    ...new Set(all.map(({ code, rubrique, suggestion }) => [code, rubrique, suggestion].filter(Boolean).join(':'))),
  ];
}

const rows = <Value>(of: (i: number) => Value): Value[] => Array.from({ length: N }, (_, i) => of(i));
/** Working days, from 2 January 2023 on (a Monday). */
const START = parseIsoDay('2023-01-02');
const workday = (i: number): number => START + Math.floor(i / 5) * 7 + (i % 5);
const shifted = (days: number, by: number): string => isoDay(days + by);

describe('sex', () => {
  const sexe = rows((i) => (i % 3 === 0 ? 'H' : 'F'));
  const civility = sexe.map((one) => (one === 'F' ? 'Mme' : 'M.'));
  const contrary = sexe.map((one) => (one === 'F' ? 'M.' : 'Mme'));
  const unmapped = ['Civilité'];

  it('is inverted where civilities say the contrary', () => {
    expect(see({ sexe, Civilité: contrary }, { unmapped })).toEqual([
      'sexe_inverse:sexe:detail.selon_civilite;part=100',
    ]);
    expect(see({ sexe, Civilité: civility }, { unmapped })).toEqual([]);
  });

  it('is told row by row where a few contradict', () => {
    const few = civility.map((one, i) => (i === 7 ? 'M.' : one));
    expect(see({ sexe, Civilité: few }, { unmapped })).toEqual(['sexe_contredit:sexe:detail.selon_civilite_ligne']);
  });

  it('is compared with the first figure of a NIR', () => {
    const nir = sexe.map((one) => `${one === 'F' ? 1 : 2}850578006084`);
    expect(see({ sexe, nir })).toEqual(['sexe_inverse:sexe:detail.selon_nir;part=100']);
  });

  it('is not compared with columns that only look like civilities', () => {
    expect(see({ sexe, Groupe: sexe.map((one) => (one === 'F' ? 'M' : 'T')) }, { unmapped: ['Groupe'] })).toEqual([]);
    expect(
      see({ sexe, Mention: sexe.map((_, i) => (i % 9 === 0 ? 'Mme' : 'aucune')) }, { unmapped: ['Mention'] }),
    ).toEqual([]);
  });
});

describe('dates of a system', () => {
  it('sees births on 1 January, not those of a few', () => {
    const births = (share: number) =>
      rows((i) => (i < N * share ? `19${60 + (i % 30)}-01-01` : `19${60 + (i % 30)}-0${2 + (i % 7)}-15`));
    expect(see({ date_naissance: births(1) })).toEqual([
      'naissances_premier_janvier:date_naissance:detail.part;part=100',
    ]);
    expect(see({ date_naissance: births(0.1) })).toEqual([]);
  });

  it('sees one day for all, but of a session of jury', () => {
    expect(see({ date_demande: rows(() => '2024-03-04') })).toEqual([
      `date_identique:date_demande:detail.lignes;n=${N}`,
    ]);
    expect(see({ date_demande: rows((i) => (i === 5 ? '2024-03-05' : '2024-03-04')) })).toEqual([]);
    expect(see({ 'date_jury#1': rows(() => '2024-03-04') })).toEqual([]);
    expect(see({ date_demande: rows(() => '2024-03-04').slice(0, 20) })).toEqual([]);
  });
});

describe('dates shifted by 1462 days', () => {
  const pair = (by: number) => ({
    date_demande: rows((i) => shifted(workday(i), 0)),
    date_depot_l1: rows((i) => shifted(workday(i) + 7 * (i % 9), by)),
  });

  it.each([1462, -1462])('against each other: %d', (by) => {
    expect(see(pair(by))).toEqual(['dates_decalees:date_depot_l1:detail.entre_elles']);
  });

  it.each([0, 365, -365])('not for other slips: %d', (by) => {
    expect(see(pair(by))).toEqual([]);
  });

  it('by the days of the week of decisions', () => {
    const decisions = (by: number) => ({ date_decision_recevabilite: rows((i) => shifted(workday(i), by)) });
    expect(see(decisions(-1462))).toEqual(['dates_decalees:date_decision_recevabilite:detail.samedis']);
    expect(see(decisions(1462))).toEqual(['dates_decalees:date_decision_recevabilite:detail.dimanches']);
    expect(see(decisions(0))).toEqual([]);
    // Decisions of every day of the week are no shift.
    expect(see({ date_decision_recevabilite: rows((i) => isoDay(START + i)) })).toEqual([]);
  });

  it('against the closing day, when somebody said it', () => {
    const until = (by: number) => ({ date_demande: rows((i) => isoDay(T - 20 - 3 * i + by)) });
    expect(see(until(-1462), { closing: T })).toEqual(['dates_decalees:detail.finissent_tot']);
    expect(see(until(1462), { closing: T })).toEqual(['dates_decalees:detail.finissent_tard']);
    expect(see(until(0), { closing: T })).toEqual([]);
    expect(see(until(-800), { closing: T })).toEqual([]);
    expect(see(until(-1462))).toEqual([]);
  });
});

describe('filling along the years', () => {
  const date_demande = rows((i) => `${2021 + Math.floor(i / 40)}-0${1 + (i % 9)}-15`);

  it('sees a rubrique that stops, with the year and the shares', () => {
    const departement = rows((i) => (i < 80 || i % 20 === 0 ? '33' : ''));
    expect(see({ date_demande, departement })).toEqual([
      'remplissage_en_chute:departement:detail.chute;annee=2023;avant=100;apres=5',
    ]);
  });

  it('leaves alone what starts, what always was half empty, and what comes later in a parcours', () => {
    expect(see({ date_demande, departement: rows((i) => (i >= 80 ? '33' : '')) })).toEqual([]);
    expect(see({ date_demande, departement: rows((i) => (i % 2 === 0 ? '33' : '')) })).toEqual([]);
    expect(see({ date_demande, date_depot_l2: rows((i) => (i < 80 ? isoDay(START + (i % 60)) : '')) })).toEqual([]);
  });
});

describe('default values', () => {
  it.each([
    ['date_naissance', '01/01/1900', `detail.part;part=60`],
    ['date_naissance', '1900-01-01 00:00:00', `detail.part;part=60`],
    ['code_postal', '99999', `detail.part;part=60`],
    ['code_rncp', '00000', `detail.part;part=60`],
  ])('%s %s', (rubrique, value, detail) => {
    const cells = rows((i) => (i % 5 < 3 ? value : `${33000 + i}`));
    const read = { [rubrique]: rows(() => '') };
    expect(see({ [rubrique]: cells }, { read })).toEqual([`valeur_par_defaut:${rubrique}:${detail}`]);
  });

  it.each([
    ['departement', '99'],
    ['departement', '11'],
    ['code_postal', '33000'],
    ['code_rncp', '38565'],
  ])('not %s %s: an answer', (rubrique, value) => {
    expect(see({ [rubrique]: rows(() => value) })).toEqual([]);
  });
});
