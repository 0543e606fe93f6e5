/** Merging the rows of one parcours: the latest told wins, whatever the order of the rows. */
import fc from 'fast-check';
import { parcoursRubriques } from '../../../core/base';
import { mergeRowsSteps, orderRowsSteps } from '../../../core/base/merge';
import { datesOf, isoDay, lastOf, textOf } from '../../../core/table';
import { tableOf } from '../tableOf';

const ALL = parcoursRubriques([]).map(({ id }) => id);

function merged(rows: readonly Record<string, string>[], delivery: readonly number[]): Record<string, string> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? '')]));
  const table = tableOf(cells, ALL);
  const groups = { parcours: new Int32Array(rows.length), count: 1, byNumber: Uint8Array.of(1), shared: [] };
  const order = lastOf(orderRowsSteps(table, groups, Int32Array.from(delivery)));
  const one = { rowCount: 1, columns: lastOf(mergeRowsSteps(table.columns, order, Int32Array.of(0))) };
  return Object.fromEntries(
    names.map((name) => {
      const column = one.columns.find((c) => c.name === name);
      if (column?.kind === 'date') return [name, isoDay(datesOf(one, name).days[0])];
      const text = textOf(one, name);
      return [name, text.values[text.codes[0]]];
    }),
  );
}

describe('mergeRowsSteps', () => {
  it('takes the last decision, with its date', () => {
    const rows = [
      { decision_recevabilite: 'non_recevable', date_decision_recevabilite: '2024-01-10' },
      { decision_recevabilite: 'recevable', date_decision_recevabilite: '2024-05-10' },
    ];
    expect(merged(rows, [1, 0])).toEqual(rows[1]);
  });

  it('fills what the later row does not tell', () => {
    const rows = [
      { sexe: 'F', departement: '01' },
      { sexe: '', departement: '02' },
    ];
    expect(merged(rows, [0, 1])).toEqual({ sexe: 'F', departement: '02' });
  });

  it('does not depend on the order of the rows', () => {
    const day = fc.constantFrom('', '2024-01-01', '2024-06-30', '2025-02-28');
    const row = fc.record({
      sexe: fc.constantFrom('', 'F', 'H'),
      departement: fc.constantFrom('', '01', '2A'),
      date_depot_l1: day,
      date_decision_recevabilite: day,
      decision_recevabilite: fc.constantFrom('', 'recevable', 'non_recevable'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(1000), (rows, seed) => {
        const shuffled = rows.map((one, i) => ({ one, key: (i * 7919 + seed * 104729) % 1009 }));
        shuffled.sort((a, b) => a.key - b.key);
        const same = rows.map(() => 0);
        expect(
          merged(
            shuffled.map(({ one }) => one),
            same,
          ),
        ).toEqual(merged(rows, same));
      }),
    );
  });
});
