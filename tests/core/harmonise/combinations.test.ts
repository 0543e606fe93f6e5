/** Combinations of cells: each once, in the order of the rows, however many values the columns have. */
import fc from 'fast-check';
import { combinationsSteps } from '../../../core/harmonise/combinations';
import { lastOf } from '../../../core/table';

const combined = (columns: readonly (readonly number[])[], width: number, rowCount: number) =>
  lastOf(
    combinationsSteps(
      columns.map((codes) => ({ codes: Int32Array.from(codes), values: { length: width } })),
      rowCount,
    ),
  );

it('gives every row its own cells back, each combination once, the empty one first', () => {
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 40 }))
    .chain(([columns, count]) =>
      fc.array(fc.array(fc.nat(3), { minLength: columns, maxLength: columns }), { minLength: count, maxLength: count }),
    );
  // A width of 2^20 leaves two columns to a key: the others come in further passes.
  fc.assert(
    fc.property(rows, fc.constantFrom(4, 2 ** 20, 2 ** 30), (cells, width) => {
      const columns = (cells[0] ?? [0]).map((_, at) => cells.map((row) => row[at]));
      const { codes, tuples } = combined(columns, width, cells.length);
      expect(Array.from(codes, (code) => [...tuples[code]])).toEqual(cells);
      const empty = columns.map(() => 0).join();
      expect(tuples.map((tuple) => tuple.join())).toEqual([...new Set([empty, ...cells.map((row) => row.join())])]);
    }),
    { numRuns: 60 },
  );
});
