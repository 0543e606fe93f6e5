/** Rectangles of cells of a same kind: every cell once, under its own key. */
import fc from 'fast-check';
import { AreaMap, areaName, runsOf } from '../../../../appsscript/draw/plan/areas';
import { parseArea } from '../../../hosts/cells/address';

describe('areaName', () => {
  it.each([
    [{ ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, 'A1'],
    [{ ligne: 1, colonne: 26, lignes: 3, colonnes: 2 }, 'AA2:AB4'],
  ])('%j is %s', (area, name) => {
    expect(areaName(area)).toBe(name);
  });
});

it('the rectangles of a grid hold each cell once, under its key', () => {
  const key = fc.constantFrom('', 'a', 'b', 'c');
  const grids = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(key, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
  fc.assert(
    fc.property(grids, fc.nat(3), fc.nat(3), (grid, top, left) => {
      const areas = new AreaMap();
      grid.forEach((row, r) => areas.addRow(top + r, left, row));
      const drawn = new Map<string, string>();
      for (const [name, addresses] of areas.named()) {
        for (const address of addresses) {
          const area = parseArea(address, { rows: 100, columns: 100 });
          if (area === null) throw new Error(address);
          for (let row = area.top; row < area.top + area.rows; row++) {
            for (let column = area.left; column < area.left + area.columns; column++) {
              const place = `${row},${column}`;
              if (drawn.has(place)) return false;
              drawn.set(place, name);
            }
          }
        }
      }
      return grid.every((row, r) => row.every((one, c) => (drawn.get(`${top + r},${left + c}`) ?? '') === one));
    }),
  );
});

it('a column of one kind is one rectangle, whatever its height', () => {
  const areas = new AreaMap();
  for (let row = 0; row < 5000; row++) areas.addRow(row, 2, ['a', 'b']);
  expect(areas.named()).toEqual([
    ['a', ['C1:C5000']],
    ['b', ['D1:D5000']],
  ]);
});

it('rows that do not follow each other are apart', () => {
  const areas = new AreaMap();
  areas.addRow(0, 0, ['a']);
  areas.addRow(2, 0, ['a']);
  expect(areas.named()).toEqual([['a', ['A1', 'A3']]]);
});

describe('runsOf', () => {
  it.each([
    [[], []],
    [
      [5, 5, 7],
      [
        [0, 2, 5],
        [2, 1, 7],
      ],
    ],
    [
      [null, 4, null, 4],
      [
        [1, 1, 4],
        [3, 1, 4],
      ],
    ],
  ])('%j: %j', (values, runs) => {
    expect(runsOf(values)).toEqual(runs);
  });
});
