/** Packed sheets read as the sheets that they were. */
import { gridOfPacked, packedCells, packSheet } from '../../../atelier/worker/packedSheet';
import { emptyCell, gridOfRows, readGrid, type PlainCell, type SheetGrid } from '../../../core/reading';
import { readSheets } from '../../../files';
import { workbookFile } from '../sampleFiles';

function cellsOf(grid: SheetGrid): unknown[] {
  const cell = emptyCell();
  const cells: unknown[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    cells.push(grid.rowLength(row));
    for (let column = 0; column < grid.columnCount; column++) {
      if (!grid.read(row, column, cell)) continue;
      cells.push([row, column, cell.kind, cell.kind === 1 ? cell.number : cell.text, cell.format]);
    }
  }
  return cells;
}

const MIXED: PlainCell[][] = [
  ['Titre'],
  [],
  ['N°', 'Date', 'CP', 'Vrai', 'Nombre'],
  ['007', { number: 45000, format: 'dd/mm/yyyy' }, { number: 1250, format: '00000' }, true, -1.5],
  ['=1+1', { number: 45001.5, format: 'dd/mm/yyyy hh:mm' }, '06400', false, 0],
  [null, undefined, '', 'texte', 12],
];

it.each<[string, () => Promise<SheetGrid>]>([
  [
    'mixed cells',
    async () => gridOfRows('Essai', MIXED, { date1904: true, merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] }),
  ],
  ['nothing', async () => gridOfRows('Vide', [])],
  [
    'a stray cell far to the right',
    async () => gridOfRows('Large', [['a'], [...new Array<null>(5000).fill(null), 'z']]),
  ],
  ['a workbook', async () => (await readSheets(workbookFile('xlsx')))[0]],
])('%s', async (_kind, make) => {
  const grid = await make();
  const packed = gridOfPacked(packSheet(grid));
  expect(cellsOf(packed)).toEqual(cellsOf(grid));
  const { name, hidden, rowCount, columnCount, date1904, merges } = grid;
  expect(packed).toMatchObject({ name, hidden, rowCount, columnCount, date1904, merges });
});

it('gives the same raw table', () => {
  const grid = gridOfRows('Essai', MIXED);
  const options = { fileName: 'essai.xlsx', format: 'xlsx' } as const;
  const plain = (table: object) => JSON.parse(JSON.stringify(table)) as unknown;
  expect(plain(readGrid([gridOfPacked(packSheet(grid))], options))).toEqual(plain(readGrid([grid], options)));
});

it('has no room for columns that hold nothing', () => {
  expect(packedCells(packSheet(gridOfRows('Large', [['a'], [...new Array<null>(5000).fill(null), 'z']])))).toBe(4);
});

it('keeps the comments of cells', () => {
  const notes = [{ row: 3, column: 9, text: 'en marge' }];
  expect(gridOfPacked(packSheet(gridOfRows('Essai', MIXED, { notes }))).notes).toEqual(notes);
});
