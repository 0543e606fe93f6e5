/** A large sheet through the simulated Sheets: calls and bytes are bounded, and nothing is lost. */
import { emptyCell } from '../../../core/reading';
import { type Column, MISSING_DAY, textColumn } from '../../../core/table';
import type { Mark, TableBlock } from '../../../core/workbook';
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

/** Times of Google's services as people measure them, in milliseconds: a block of 2 MB each way, a call that changes a look. */
const TIMES: Readonly<Record<string, number>> = {
  'Range.getValues': 3000,
  'Range.setValues': 5000,
  'Range.getNumberFormats': 2000,
  'Range.setNumberFormat': 500,
  'Range.setRichTextValues': 1000,
};
const CHANGE = 100;

function slowDown({ meter }: OpenSheets): void {
  Object.assign(meter.cost, TIMES);
  for (const name of [
    'FontSize',
    'FontWeight',
    'FontColor',
    'Background',
    'HorizontalAlignment',
    'VerticalAlignment',
    'Border',
    'Wrap',
    'NumberFormat',
  ]) {
    meter.cost[`RangeList.set${name}`] = CHANGE;
  }
}

/** A table of that many rows, as the regional base has them: texts, dates, numbers, marks. */
function volumeTable(rows: number): TableBlock {
  const made = Array.from({ length: columns }, (_, column): Column => {
    const name = `Colonne ${column + 1}`;
    const cells = Array.from({ length: rows }, (__, row) => volumeCell(row + 1, column));
    if (column < 18)
      return textColumn(
        name,
        cells.map((cell) => (typeof cell === 'string' ? cell : '')),
      );
    const numbers = cells.map((cell) => (typeof cell === 'string' ? NaN : cell.number));
    if (column >= 26) return { name, kind: 'number', numbers: Float64Array.from(numbers) };
    const days = numbers.map((serial) => (Number.isNaN(serial) ? MISSING_DAY : serial - 25_569));
    return { name, kind: 'date', days: Int32Array.from(days) };
  });
  const marques = Array.from({ length: Math.floor(rows / 50) }, (_, i): Mark => ({
    ligne: i * 50,
    colonne: i % 10,
    style: 'a_verifier',
  }));
  return {
    genre: 'table',
    ligne: 0,
    colonne: 0,
    table: { rowCount: rows, columns: made },
    entetes: made.map(({ name }) => name),
    marques,
  };
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

  it(`draws a table of ${rows} rows, each call of the script far under six minutes`, async () => {
    const host = openSheets();
    slowDown(host);
    const block = volumeTable(rows);
    await host.pane.deliverWorkbook('base', {
      titre: 'Base',
      jour: 0,
      feuilles: [{ nom: 'Parcours', blocs: [block], figer: { lignes: 1, colonnes: 1 } }],
    });
    report('drawn', rows, host);
    const values = host.meter.total('Range.setValues');
    expect(values).toBeLessThanOrEqual(Math.ceil(rows / 3000));
    process.stderr.write(
      `    Sheets, drawn ${rows} x ${columns}: ${Math.round(host.meter.time / 1000)} simulated seconds, ${values} setValues\n`,
    );
    const { cells, looks } = host.spreadsheet.active;
    let wrong = 0;
    for (let row = 1; row <= rows; row += 7) {
      for (let column = 0; column < columns; column++) {
        const cell = volumeCell(row, column);
        wrong += Number(cells.value(row, column) !== (typeof cell === 'string' ? cell : cell.number));
      }
    }
    expect(wrong).toBe(0);
    expect(looks.of(51, 1)).toMatchObject({ Background: '#fff0cc' });
  }, 120_000);
}
