/** A large sheet through the simulated Sheets: calls and bytes are bounded, and nothing is lost. */
import { emptyCell } from '../../../core/reading';
import { COLUMNS as columns, volumeCell } from '../volumeRows';
import { type OpenSheets, openSheets } from './openSheets';

const MEGABYTE = 1_000_000;
/** Calls of the script that a sheet of that many rows may take. */
const most = (rows: number) => 6 + Math.ceil(rows / 3000);

function report(what: string, rows: number, { crossings, meter }: OpenSheets): void {
  const bytes = crossings.reduce((sum, { sent, received }) => sum + sent + received, 0);
  const largest = Math.max(...crossings.map(({ sent, received }) => Math.max(sent, received)));
  process.stderr.write(
    `    Sheets, ${what} ${rows} x ${columns}: ${crossings.length} calls of the script, ${meter.total()} of the services, ` +
      `${(bytes / MEGABYTE).toFixed(1)} MB, largest message ${(largest / MEGABYTE).toFixed(2)} MB\n`,
  );
  expect(crossings.length).toBeLessThanOrEqual(most(rows));
  expect(meter.total()).toBeLessThanOrEqual(8 * most(rows));
  expect(largest).toBeLessThan(2.5 * MEGABYTE);
}

/** Declares the tests for that many rows below the header. */
export function sheetsVolume(rows: number): void {
  it(`reads ${rows} rows`, async () => {
    const host = openSheets();
    const sheet = host.spreadsheet.active;
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = volumeCell(row, column);
        if (typeof cell === 'string') sheet.set(row, column, cell);
        else sheet.set(row, column, cell.number, cell.format);
      }
    }
    host.meter.reset();
    const grid = await host.pane.readGrid({ kind: 'sheet', name: 'Feuille 1' });
    report('read', rows, host);
    expect(host.meter.total('Range.getValues')).toBe(host.crossings.length - 2);
    const cell = emptyCell();
    let wrong = 0;
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column < columns; column++) {
        const expected = volumeCell(row, column);
        const filled = grid?.read(row, column, cell) ?? false;
        if (typeof expected === 'string') {
          wrong += Number(filled !== (expected !== '') || (filled && cell.text !== expected));
        } else {
          const format = expected.format === 'General' ? '' : expected.format;
          wrong += Number(!filled || cell.number !== expected.number || cell.format !== format);
        }
      }
    }
    expect(wrong).toBe(0);
  }, 60_000);

  it(`writes ${rows} rows`, async () => {
    const host = openSheets();
    const grid = Array.from({ length: rows + 1 }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const cell = volumeCell(row, column);
        return typeof cell === 'string' ? cell : `=${cell.number}`;
      }),
    );
    await host.pane.deliver('Résultat', grid);
    report('written', rows, host);
    expect(host.meter.total('Range.setValues')).toBe(host.crossings.length - 2);
    const { cells } = host.spreadsheet.active;
    let wrong = 0;
    grid.forEach((row, r) => row.forEach((text, c) => (wrong += Number(cells.value(r, c) !== text))));
    expect(wrong).toBe(0);
  }, 60_000);
}
