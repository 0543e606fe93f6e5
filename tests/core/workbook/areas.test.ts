/** Rectangles of cells of a same kind: every cell once, under its own key. */
import fc from 'fast-check';
import { AreaMap, cellName } from '../../../core/workbook';
import { parseArea } from '../../hosts/cells/address';

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

it('scattered cells are covered once and no other', () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { selector: ([r, c]) => `${r},${c}` });
  fc.assert(
    fc.property(cells, (given) => {
      const sorted = given
        .map(([ligne, colonne]) => ({ key: 'a', ligne, colonne }))
        .sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
      const areas = new AreaMap();
      areas.addCells(sorted);
      const covered: string[] = [];
      for (const [, found] of areas.entries()) {
        for (const { ligne, colonne, hauteur, largeur } of found) {
          for (let r = 0; r < hauteur; r++)
            for (let c = 0; c < largeur; c++) covered.push(cellName(ligne + r, colonne + c));
        }
      }
      expect(covered.sort()).toEqual(sorted.map(({ ligne, colonne }) => cellName(ligne, colonne)).sort());
    }),
  );
});

it('a whole block of scattered cells is one rectangle', () => {
  const areas = new AreaMap();
  areas.addCells(
    Array.from({ length: 12 }, (_, i) => ({ key: 'a', ligne: 2 + Math.floor(i / 3), colonne: 1 + (i % 3) })),
  );
  expect([...areas.entries()]).toEqual([['a', [{ ligne: 2, colonne: 1, hauteur: 4, largeur: 3 }]]]);
});
