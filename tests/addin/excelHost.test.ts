/** How the Excel face writes: free sheet names, small blocks, text format before values. */
import * as fc from 'fast-check';
import { sampleGrid } from '../../addin/commands';
import { freeSheetName, rowBlocks, writeNewSheet } from '../../addin/excelHost';

describe('freeSheetName', () => {
  it.each([
    ['colonne', [], 'colonne'],
    ['colonne', ['Colonne'], 'colonne (2)'],
    ['colonne', ['colonne', 'colonne (2)'], 'colonne (3)'],
    ['a/b:c', [], 'a b c'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s among %j: %s', (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });
});

describe('rowBlocks', () => {
  it('covers every row once, in order, and stays under the limit unless one row alone is over it', () => {
    const grids = fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 2, maxLength: 2 }), { maxLength: 40 });
    fc.assert(
      fc.property(grids, fc.integer({ min: 1, max: 60 }), (grid, limit) => {
        let next = 0;
        for (const [first, count] of rowBlocks(grid, limit)) {
          expect(first).toBe(next);
          next = first + count;
          const size = grid
            .slice(first, next)
            .flat()
            .reduce((sum, cell) => sum + cell.length + 3, 0);
          expect(count === 1 || size <= limit).toBe(true);
        }
        expect(next).toBe(grid.length);
      }),
    );
  });
});

describe('writeNewSheet', () => {
  it('adds a sheet, makes it text, writes, shows it', async () => {
    const log: string[] = [];
    const range = {
      set numberFormat(format: unknown) {
        log.push(`format ${String(format)}`);
      },
      set values(values: unknown) {
        log.push(`values ${JSON.stringify(values)}`);
      },
    };
    const sheet = {
      getRangeByIndexes: (...at: number[]) => (log.push(`range ${at}`), range),
      activate: () => log.push('show'),
    };
    const worksheets = {
      load: () => log.push('load'),
      items: [{ name: 'Feuil1' }, { name: 'essai' }],
      add: (name: string) => (log.push(`add ${name}`), sheet),
    };
    const context = { workbook: { worksheets }, sync: async () => log.push('sync') };
    Object.assign(globalThis, {
      Excel: { run: (_options: unknown, work: (c: typeof context) => unknown) => work(context) },
    });
    await expect(
      writeNewSheet('essai', [
        ['a', '=b'],
        ['007', ''],
      ]),
    ).resolves.toBe('essai (2)');
    expect(log).toEqual([
      'load',
      'sync',
      'add essai (2)',
      'range 0,0,2,2',
      'format @',
      'values [["a","=b"],["007",""]]',
      'sync',
      'show',
      'sync',
    ]);
  });
});

describe('sampleGrid', () => {
  it('is a full rectangle with a title above each column', () => {
    const grid = sampleGrid('fr');
    expect(new Set(grid.map((row) => row.length)).size).toBe(1);
    expect(grid[0]).toContain('des dates');
  });
});
