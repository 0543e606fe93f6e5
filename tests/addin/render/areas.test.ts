/** Cells of one look make few rectangles, which cover them exactly. */
import * as fc from 'fast-check';
import { type Area, addresses, addressOf, areasOf } from '../../../addin/render/areas';

it.each([
  [{ row: 0, column: 0, rows: 1, columns: 1 }, 'A1'],
  [{ row: 1, column: 26, rows: 3, columns: 2 }, 'AA2:AB4'],
])('%j is %s', (area, address) => {
  expect(addressOf(area)).toBe(address);
});

it('covers every cell once and no other', () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { selector: ([r, c]) => `${r},${c}` });
  fc.assert(
    fc.property(cells, (given) => {
      const sorted = given
        .map(([row, column]) => ({ row, column }))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      const covered: string[] = [];
      for (const { row, column, rows, columns } of areasOf(sorted)) {
        for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) covered.push(`${row + r},${column + c}`);
      }
      expect(covered.sort()).toEqual(sorted.map(({ row, column }) => `${row},${column}`).sort());
    }),
  );
});

it('a whole block is one rectangle', () => {
  const cells = Array.from({ length: 12 }, (_, i) => ({ row: 2 + Math.floor(i / 3), column: 1 + (i % 3) }));
  expect(areasOf(cells)).toEqual([{ row: 2, column: 1, rows: 4, columns: 3 }]);
});

it('cuts addresses before they are too long for Excel, and loses none', () => {
  const areas: Area[] = Array.from({ length: 5000 }, (_, i) => ({ row: 2 * i, column: 700, rows: 1, columns: 1 }));
  const all = addresses(areas);
  expect(Math.max(...all.map((address) => address.length))).toBeLessThanOrEqual(8192);
  expect(all.join(',').split(',')).toHaveLength(areas.length);
});
