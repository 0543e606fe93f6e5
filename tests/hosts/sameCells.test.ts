/** The same cells give the same raw table, whether read in Excel, in an Excel that counts from 1904, or in Sheets far away. */
import { readGrid as readExcel } from '../../addin/readGrid';
import { gridOfRows, type PlainCell, readGrid, type SheetGrid } from '../../core/reading';
import type { RawTable } from '../../core/table';
import { openExcel } from './excel/openExcel';
import { openSheets } from './sheets/openSheets';

const DATE = 'dd/mm/yyyy';
const date = (number: number) => ({ number, format: DATE });

/** A certifier's sheet as its file has it: title, headers, codes in text or in padded numbers, dates, risky texts, blanks. */
const CELLS: PlainCell[][] = [
  ['Extraction fictive'],
  [],
  ['Nom', 'Code postal', 'Né le', 'Téléphone', 'Heures', 'Présent', 'Observation', 'N° dossier'],
  ['FICTIF', { number: 1250, format: '00000' }, date(32_703), '+33612345678', 24.5, true, '=1+1', '007'],
  ['EXEMPLE', '69003', date(36_526), '0612345678', 0.1, false, '-néant', '008'],
  ['D’ESSAI', '2A004', '14/07/1989', '', 70, true, '@voir', { number: 9, format: '000' }],
  [
    'MODÈLE',
    { number: 97411, format: '00000' },
    { number: 45_689.75, format: 'dd/mm/yyyy hh:mm' },
    '',
    1.5,
    true,
    '1,5',
    '#REF!',
  ],
];

/** What matters of a raw table, in plain values. */
function essence({ columns, rowCount, rowNumbers, discarded }: RawTable): unknown {
  return {
    rowCount,
    rowNumbers: [...rowNumbers],
    discarded,
    columns: columns.map(({ header, codes, values, kinds }) => ({
      header,
      cells: Array.from(codes, (code) => [values[code], kinds[code]]),
    })),
  };
}

const read = (grid: SheetGrid | null) =>
  essence(readGrid([grid as SheetGrid], { fileName: 'fichier', format: 'grille' }));

/** Puts the cells in a sheet of a host; `shift` moves days to another date system. */
function fill(
  set: (row: number, column: number, value: string | number | boolean, format?: string) => void,
  shift = 0,
): void {
  CELLS.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null || cell === undefined || cell === '') return;
      if (typeof cell === 'object') set(r, c, cell.number - (cell.format.includes('y') ? shift : 0), cell.format);
      else set(r, c, cell, typeof cell === 'string' ? '@' : undefined);
    }),
  );
}

const expected = read(
  gridOfRows(
    'Feuil1',
    CELLS.map((row) => row.map((cell) => cell)),
    {},
  ),
);

it.each([
  ['Excel', false, 0],
  ['Excel from 1904', true, 1462],
])('%s', async (_name, date1904, shift) => {
  const { workbook } = openExcel({ date1904 });
  const [sheet] = workbook.sheets;
  fill((row, column, value, format) => sheet.set(row, column, value, format), shift);
  expect(withoutErrors(read(await readExcel({ kind: 'sheet', name: 'Feuil1' })))).toEqual(withoutErrors(expected));
});

it.each(['Europe/Paris', 'Indian/Reunion', 'America/Martinique'])('Sheets, %s', async (timeZone) => {
  const { pane, spreadsheet } = openSheets({ timeZone });
  fill((row, column, value, format) => spreadsheet.active.set(row, column, value, format));
  expect(withoutErrors(read(await pane.readGrid({ kind: 'sheet', name: 'Feuille 1' })))).toEqual(
    withoutErrors(expected),
  );
});

/** A file tells an error from a text that looks like one; a host does not: its kind is left aside here. */
function withoutErrors(table: unknown): unknown {
  return JSON.parse(JSON.stringify(table).replace(/\["#REF!",\d\]/g, '["#REF!"]')) as unknown;
}
