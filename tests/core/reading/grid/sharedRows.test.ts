import { gridOfRows, readGrid } from '../../../../core/reading';
import { sharedRows } from '../../../../core/reading/grid/sharedRows';
import type { RawTable } from '../../../../core/table';

const HEADER = ['Nom', 'Prénom', 'Date de jury', 'Résultat'];

function candidate(n: number): string[] {
  return [`FICTIF${n}`, `Prénom${n}`, `0${(n % 9) + 1}/06/2024`, 'VT'];
}

function table(numbers: readonly number[], order = [0, 1, 2, 3]): RawTable {
  const rows = [HEADER, ...numbers.map(candidate)].map((row) => order.map((at) => row[at]));
  return readGrid([gridOfRows('F', rows)], { fileName: 'f.xlsx', format: 'xlsx' });
}

describe('sharedRows', () => {
  it.each([
    ['years apart', [table([1, 2]), table([3, 4, 5])], [0, 0]],
    ['a sheet that gathers the others', [table([1, 2]), table([3, 4]), table([1, 2, 3, 4])], [2, 2, 4]],
    ['columns in another order', [table([1, 2, 3]), table([2, 3, 9], [3, 1, 0, 2])], [2, 2]],
    ['a row that one sheet holds twice', [table([1, 1, 2]), table([3])], [0, 0]],
    ['one sheet', [table([1])], [0]],
  ])('%s', (_name, tables, expected) => {
    expect(sharedRows(tables)).toEqual(expected);
  });

  it('takes a cell that says something else for another row', () => {
    const other = readGrid([gridOfRows('F', [HEADER, [...candidate(1).slice(0, 3), 'VP'], candidate(2)])], {
      fileName: 'f.xlsx',
      format: 'xlsx',
    });
    expect(sharedRows([table([1, 2]), other])).toEqual([1, 1]);
  });
});
