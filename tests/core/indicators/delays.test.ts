/** Shares "<= n months": not after the same day n months later, month end clamped; and which delays are complete. */
import { compute } from './compute';
import type { Row } from './oracle';
import { baseOf } from './randomBase';

const SCOPE = { closing: {}, extraction: '2026-12-31', missing: [] };

function decided(from: Partial<Row>, decision: string, n = 0): Row {
  return {
    id_parcours: `P${n}`,
    certificateur: 'aa',
    decision_recevabilite: 'recevable',
    date_decision_recevabilite: decision,
    ...from,
  };
}

/** numerateur/denominateur of V05.part_2_mois (flux, total) for one parcours, or the count of unknown. */
function share(row: Row): string {
  const rows = compute(baseOf({ parcours: [row], passages: [] }), SCOPE);
  const found = rows.find(
    (one) =>
      one.indicateur === 'V05.part_2_mois' && one.vue === 'flux' && one.periode === 'total' && one.ventilation_1 === '',
  );
  return `${found?.numerateur}/${found?.denominateur} ${found?.inconnus}`;
}

describe('V05.part_2_mois', () => {
  it.each([
    ['2024-01-15', '2024-03-15', '1/1 0'],
    ['2024-01-15', '2024-03-16', '0/1 0'],
    // 31 December + 2 months is the last day of February, in a leap year and in a common one.
    ['2023-12-31', '2024-02-29', '1/1 0'],
    ['2023-12-31', '2024-03-01', '0/1 0'],
    ['2022-12-31', '2023-02-28', '1/1 0'],
    ['2022-12-30', '2023-02-28', '1/1 0'],
    ['2022-12-31', '2023-03-01', '0/1 0'],
    ['2024-06-30', '2024-08-30', '1/1 0'],
    ['2024-06-30', '2024-08-31', '0/1 0'],
    ['2024-05-10', '2024-05-10', '1/1 0'],
    // Out of order: no delay, and it is said.
    ['2024-05-10', '2024-05-09', '0/0 1'],
    ['', '2024-05-09', '0/0 1'],
  ])('filed %s, decided %s: %s', (filed, decision, expected) => {
    expect(share(decided({ date_depot_l1: filed }, decision))).toBe(expected);
  });

  it('starts when the file is complete, else when it was filed', () => {
    expect(share(decided({ date_depot_l1: '2023-01-01', date_l1_complet: '2024-04-01' }, '2024-05-01'))).toBe('1/1 0');
    expect(share(decided({ date_l1_complet: '2024-04-01' }, '2024-05-01'))).toBe('1/1 0');
  });

  it('counts a decision without a date as unknown to the total', () => {
    expect(share(decided({ date_depot_l1: '2024-01-01' }, ''))).toBe('0/0 1');
  });
});

it('gives every statistic of a cell the same observed delays, in order', () => {
  const parcours = Array.from({ length: 40 }, (_, i) =>
    decided({ date_depot_l1: '2024-01-01' }, `2024-02-${String(1 + (i % 20)).padStart(2, '0')}`, 10 + i),
  );
  const rows = compute(baseOf({ parcours, passages: [] }), SCOPE).filter(
    (row) =>
      row.vue === 'flux' && row.periode === '2024' && row.ventilation_1 === '' && row.indicateur.startsWith('V05'),
  );
  const found = Object.fromEntries(rows.map((row) => [row.indicateur, [row.denominateur, row.valeur]]));
  expect(found).toEqual({
    'V05.mediane': [40, 40.5],
    'V05.moyenne': [40, 40.5],
    'V05.p90': [40, 48.1],
    'V05.part_2_mois': [40, 1],
  });
});
