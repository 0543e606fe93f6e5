/** The engine against a naive second opinion, on random bases and on a base in another order. */
import fc from 'fast-check';
import type { IndicatorRow } from '../../../core/indicators';
import { decimalText } from '../../../core/table';
import { compute, keyOf } from './compute';
import type { OracleRow } from './oracle';
import { oracle } from './oracle';
import { baseOf, randomBases } from './randomBase';

const RUNS = 20;

/** A row as a line of text, which compares much faster than an object; values as the contract writes them. */
function lineOf(key: string, row: OracleRow | IndicatorRow): string {
  const { numerateur, denominateur, inconnus, statut, valeur } = row;
  return [key, numerateur, denominateur, inconnus, statut, decimalText(valeur)].join(' ; ');
}

describe('computeIndicators', () => {
  it('gives every row that the definitions give, with its figures, and no other', () => {
    fc.assert(
      fc.property(randomBases(45), (drawn) => {
        const rows = compute(baseOf(drawn), drawn.scope);
        const expected = oracle(drawn.parcours, drawn.passages, drawn.scope);
        expect(rows.map(keyOf).sort()).toEqual([...expected.keys()].sort());
        // Values are compared as the contract writes them: floats differ in their last bit by the order of operations.
        const figures = rows.map((row) => lineOf(keyOf(row), row));
        expect(figures).toEqual(rows.map((row) => lineOf(keyOf(row), expected.get(keyOf(row)) as OracleRow)));
      }),
      { numRuns: RUNS },
    );
  });

  it('sorts its rows by the columns from left to right, by code unit', () => {
    fc.assert(
      fc.property(randomBases(40, 20), (drawn) => {
        const keys = compute(baseOf(drawn), drawn.scope).map((row) =>
          [row.indicateur, row.vue, row.periode, row.unite, row.ventilation_1, row.modalite_1].join('\u0000'),
        );
        // NUL sorts before every character, so that joined columns compare as columns do.
        expect(keys).toEqual([...keys].sort());
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 10 },
    );
  });

  it('gives the same rows whatever the order in which modalities are met', () => {
    fc.assert(
      fc.property(randomBases(40, 20), (drawn) => {
        const renamed = (id: string): string => `P${String(999999 - Number(id.slice(1))).padStart(6, '0')}`;
        const turn = <T extends { readonly id_parcours?: string }>(rows: readonly T[]): T[] =>
          [...rows].reverse().map((row) => ({ ...row, id_parcours: renamed(row.id_parcours as string) }));
        const other = baseOf({ parcours: turn(drawn.parcours), passages: turn(drawn.passages) });
        expect(compute(other, drawn.scope)).toEqual(compute(baseOf(drawn), drawn.scope));
      }),
      { numRuns: 6 },
    );
  });

  it('gives a total row to every indicator on an empty base, without a figure', () => {
    const rows = compute(baseOf({ parcours: [], passages: [] }), {
      closing: {},
      extraction: '2024-06-30',
      missing: [],
    });
    expect(rows.every((row) => row.ventilation_1 === '' && row.periode === 'total')).toBe(true);
    expect(rows.filter((row) => row.indicateur === 'V01')).toMatchObject([
      { valeur: 0, numerateur: 0, statut: 'fragile' },
    ]);
    expect(rows.filter((row) => row.indicateur === 'V09')).toMatchObject([
      { valeur: null, numerateur: 0, denominateur: 0, ic95_bas: null, statut: 'sans_objet' },
    ]);
    expect(rows.filter((row) => row.indicateur === 'V05.mediane' && row.vue === 'flux')).toMatchObject([
      { valeur: null, numerateur: null, denominateur: 0, statut: 'sans_objet' },
    ]);
  });
});
