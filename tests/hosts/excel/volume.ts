/** A large sheet through the simulated Excel: round trips and bytes are bounded, and nothing is lost. */
import { readGrid } from '../../../addin/readGrid';
import { deliverWorkbook } from '../../../addin/render/deliverWorkbook';
import { writeNewSheet } from '../../../addin/writeSheet';
import { emptyCell } from '../../../core/reading';
import { type Column, textColumn } from '../../../core/table';
import type { Mark } from '../../../core/workbook';
import type { BlockGrid } from '../../../pane/blockGrid';
import { COLUMNS as columns, volumeCell } from '../volumeRows';
import type { ExcelBridge } from './bridge';
import { openExcel } from './openExcel';

const MEGABYTE = 1_000_000;

/** Prints what the exchange cost. */
function report(what: string, rows: number, bridge: ExcelBridge): void {
  const bytes = bridge.trips.reduce((sum, { sent, received }) => sum + sent + received, 0);
  process.stderr.write(
    `    Excel, ${what} ${rows} x ${columns}: ${bridge.syncs.length} round trips, ` +
      `${(bytes / MEGABYTE).toFixed(1)} MB, largest message ${(bridge.largest / MEGABYTE).toFixed(2)} MB\n`,
  );
}

/** Round trips that a sheet of that many rows may take: a block holds 2 MB, so at least 3 000 of these rows. */
const most = (rows: number) => 6 + Math.ceil(rows / 3000);

/** Declares the tests for that many rows below the header. */
export function excelVolume(rows: number): void {
  it(`reads ${rows} rows`, async () => {
    const { workbook, bridge } = openExcel();
    const [sheet] = workbook.sheets;
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = volumeCell(row, column);
        if (typeof cell === 'string') sheet.set(row, column, cell);
        else sheet.set(row, column, cell.number, cell.format);
      }
    }
    const grid = (await readGrid({ kind: 'sheet', name: 'Feuil1' })) as BlockGrid;
    report('read', rows, bridge);
    expect(bridge.syncs.length).toBeLessThanOrEqual(most(rows));
    expect(bridge.largest).toBeLessThan(2.5 * MEGABYTE);
    const cell = emptyCell();
    let wrong = 0;
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column < columns; column++) {
        const expected = volumeCell(row, column);
        const filled = grid.read(row, column, cell);
        if (typeof expected === 'string')
          wrong += Number(filled !== (expected !== '') || (filled && cell.text !== expected));
        else {
          const format = expected.format === 'General' ? '' : expected.format;
          wrong += Number(!filled || cell.number !== expected.number || cell.format !== format);
        }
      }
    }
    expect(wrong).toBe(0);
  }, 60_000);

  it(`writes ${rows} rows`, async () => {
    const { workbook, bridge } = openExcel();
    const grid = Array.from({ length: rows + 1 }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const cell = volumeCell(row, column);
        return typeof cell === 'string' ? cell : `=${cell.number}`;
      }),
    );
    await writeNewSheet('Résultat', grid);
    report('written', rows, bridge);
    expect(bridge.syncs.length).toBeLessThanOrEqual(most(rows));
    expect(bridge.largest).toBeLessThan(2.5 * MEGABYTE);
    const { cells } = workbook.active;
    let wrong = 0;
    grid.forEach((row, r) => row.forEach((text, c) => (wrong += Number(cells.value(r, c) !== text))));
    expect(wrong).toBe(0);
  }, 60_000);

  it(`draws ${rows} rows with looks, marks and notes`, async () => {
    const { workbook, bridge } = openExcel();
    const table = drawnTable(rows);
    const marques: Mark[] = Array.from({ length: rows }, (_, ligne) => ({
      ligne,
      colonne: 0,
      style: 'bloquant' as const,
    }))
      // Every third row marked, whatever its value; a note on one in a thousand.
      .filter(({ ligne }) => ligne % 3 === 0)
      .map((mark) => (mark.ligne % 999 === 0 ? { ...mark, note: 'à revoir' } : mark));
    const entetes = table.map((_, column) => `Colonne ${column}`);
    const filtre = { ligne: 0, colonne: 0, hauteur: rows + 1, largeur: columns };
    await deliverWorkbook({
      titre: 'Volume',
      jour: 20000,
      feuilles: [
        {
          nom: 'Volume',
          blocs: [
            { genre: 'table', ligne: 0, colonne: 0, table: { rowCount: rows, columns: table }, entetes, marques },
          ],
          filtre,
          figer: { lignes: 1, colonnes: 0 },
        },
      ],
    });
    report('drawn', rows, bridge);
    expect(bridge.syncs.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(bridge.syncs.length).toBeLessThanOrEqual(most(rows) + 4);
    expect(bridge.largest).toBeLessThan(2.5 * MEGABYTE);
    const { cells } = workbook.active;
    let wrong = 0;
    table.forEach((column, c) => {
      for (let row = 0; row < rows; row++) wrong += Number(cells.value(row + 1, c) !== drawnValue(column, row));
    });
    expect(wrong).toBe(0);
  }, 120_000);
}

/** The columns of the large sheet, typed as a base has them: codes and texts, dates, figures. */
function drawnTable(rows: number): Column[] {
  return Array.from({ length: columns }, (_, column) => {
    const name = `c${column}`;
    const cells = Array.from({ length: rows }, (__, row) => volumeCell(row + 1, column));
    if (cells.every((cell) => typeof cell === 'string')) return textColumn(name, cells as string[]);
    const numbers = Float64Array.from(cells, (cell) => (typeof cell === 'string' ? NaN : cell.number));
    return { kind: 'number', name, numbers };
  });
}

/** What the cell of a column must hold once drawn. */
function drawnValue(column: Column, row: number): string | number {
  if (column.kind === 'text') return column.values[column.codes[row]];
  if (column.kind === 'date') return column.days[row];
  return Number.isNaN(column.numbers[row]) ? '' : column.numbers[row];
}
