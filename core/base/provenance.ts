/** Where rows come from: the two last columns of the tables of the base. */
import type { Column, Steps } from '../table';
import { inChunks, lastOf, ROWS_A_STEP } from '../table';
import type { Delivery, Stacked } from './stack';

/** `livraison` and `ligne_source` of stacked rows. */
export function provenance(stacked: Stacked, deliveries: readonly Delivery[], rows: Int32Array): Column[] {
  return lastOf(provenanceSteps(stacked, deliveries, rows));
}

/** The same in steps. */
export function* provenanceSteps(stacked: Stacked, deliveries: readonly Delivery[], rows: Int32Array): Steps<Column[]> {
  const names = ['', ...deliveries.map((one) => one.livraison)];
  const numbers = deliveries.map(({ file }) => file.raw.rowNumbers);
  const lines = new Float64Array(rows.length);
  const codes = new Int32Array(rows.length);
  yield* inChunks(rows.length, ROWS_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const delivery = stacked.delivery[rows[i]];
      codes[i] = delivery + 1;
      lines[i] = numbers[delivery][stacked.rawRow[rows[i]]];
    }
  });
  return [
    { kind: 'text', name: 'livraison', codes, values: names },
    {
      kind: 'number',
      name: 'ligne_source',
      numbers: lines,
    },
  ];
}
