/** A large sheet through the simulated Excel: round trips and bytes are bounded, and nothing is lost. */
import { readGrid } from '../../../addin/readGrid';
import { writeNewSheet } from '../../../addin/writeSheet';
import { emptyCell } from '../../../core/reading';
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
}
