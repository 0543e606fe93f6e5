/** The figures of the whole region: published unless small in themselves, and what they tell by themselves. */
import type { IndicatorRow } from '../indicators';
import type { Sums } from './bounds';
import { Bounds } from './bounds';
import type { Reasons, Sensitive } from './primary';
import type { System } from './system';

/** Rows without breakdown that are safe in themselves. */
export function regionTotals(rows: readonly IndicatorRow[], reasons: Reasons): number[] {
  return rows.flatMap((row, i) => (row.ventilation_1 === '' && reasons[i] === null ? [i] : []));
}

/** The counts that a row tells. */
export function countsOf(system: System, row: number): number[] {
  const { compte, denominateur, complement } = system.rows[row];
  return [compte, denominateur, complement].filter((v) => v >= 0);
}

/** Makes a reader learn the figures of rows without asking whether it then knows too much. */
export function learnFreely(reader: Bounds, system: System, rows: readonly number[]): void {
  reader.isArmed = false;
  for (const row of rows) {
    for (const v of countsOf(system, row)) reader.narrow(v, system.values[v], system.values[v]);
  }
  reader.deduce();
  reader.isArmed = true;
}

/**
 * What is left to protect once the region's own totals are told: a page that hides how many applied in the region
 * serves nobody, so the differences between two such totals are accepted (docs/decisions).
 */
export function withoutTotals(
  system: System,
  sums: Sums,
  rows: readonly IndicatorRow[],
  reasons: Reasons,
  { small, unanimous }: Sensitive,
  seuil: number,
): Sensitive {
  const reader = new Bounds(sums, system.values.length, seuil, () => false);
  learnFreely(reader, system, regionTotals(rows, reasons));
  // That a count is small may be told by the totals; which one it is stays to protect.
  const isTold = (v: number): boolean => reader.isKnown(v) || reader.high[v] < seuil;
  return {
    small: small.map((one, v) => (one === 1 && isTold(v) ? 0 : one)),
    unanimous: unanimous.map((one, v) =>
      (one === 1 || small[v] === 1) && !reader.isKnown(v) && (one === 1 || isTold(v)) ? 1 : 0,
    ),
  };
}
