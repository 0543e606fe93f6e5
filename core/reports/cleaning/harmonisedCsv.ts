/** The harmonised file of a certifier: one row per row of theirs, one column per rubrique, as the contract's CSV. */
import { rubriques } from '../../dictionary';
import type { Harmonised } from '../../harmonise';
import { lastOf, writeCsvSteps } from '../../table';
import type { Column, Emit, Steps } from '../../table';

const order = new Map(rubriques.map(({ id }, i) => [id, i]));

/** `date_jury#2` -> [`date_jury`, 2]; rank 0 for a rubrique that is not repeated. */
function parts(name: string): readonly [string, number] {
  const [id, rang = '0'] = name.split('#');
  return [id, Number(rang)];
}

function rankOf({ name }: Column): number {
  const [id, rang] = parts(name);
  return (order.get(id) ?? order.size) * 100 + rang;
}

/**
 * Columns in the dictionary's order, juries by rank (`date_jury_2`; the first one has no number); dates are ISO. The row
 * number that the officer sees comes first. Identities are there: this file stays with the certifier.
 */
export function harmonisedCsv(file: Harmonised): Uint8Array {
  return lastOf(harmonisedCsvSteps(file));
}

/** The same in steps: yields the share that is done. */
export function harmonisedCsvSteps({ table, raw }: Harmonised, emit?: Emit): Steps<Uint8Array> {
  const columns = [...table.columns]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((column): Column => {
      const [id, rang] = parts(column.name);
      return { ...column, name: rang > 1 ? `${id}_${rang}` : id };
    });
  const lines: Column = { kind: 'number', name: 'ligne_source', numbers: Float64Array.from(raw.rowNumbers) };
  return writeCsvSteps({ rowCount: table.rowCount, columns: [lines, ...columns] }, emit);
}
