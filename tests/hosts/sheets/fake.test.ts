/** The simulated Sheets behaves as Google's: coercion, Google's words, limits, counted calls, what crosses to the sidebar. */
import { createSheetsHost, type SheetsHost } from './host';
import type { SpreadsheetOptions } from './model';
import { callThrough } from './scriptRun';

/** A script that runs what a test gives it, with the services. */
const SCRIPT = `
  function range(row, column, rows, columns) {
    return SpreadsheetApp.getActiveSheet().getRange(row, column, rows, columns);
  }
  function put(rows, format) {
    const cells = range(1, 1, rows.length, rows[0].length);
    if (format) cells.setNumberFormat(format);
    cells.setValues(rows);
  }
  function values() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }
  function formats() { return SpreadsheetApp.getActiveSheet().getDataRange().getNumberFormats(); }
  function shown() { return SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValues(); }
  function formulas() { return SpreadsheetApp.getActiveSheet().getDataRange().getFormulas(); }
  function isOwnDate() { return values()[0][0] instanceof Date; }
  function today() { return new Date(); }
  function echo(value) { return value; }
  function keep(value) { PropertiesService.getDocumentProperties().setProperty('k', value); }
  function schedule() { ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(3).create(); }
  function addSheet(name) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(name); }
  function grow(rows) { SpreadsheetApp.getActiveSheet().insertRowsAfter(1, rows); }
  function work(times) { for (let i = 0; i < times; i++) values(); }
`;

let host: SheetsHost;
const open = (options?: SpreadsheetOptions) => (host = createSheetsHost(SCRIPT, options));
beforeEach(() => void open());

describe('a text set in an automatic cell, in French', () => {
  it.each([
    ['007', 7, 'General', '7'],
    ['=1+1', 2, 'General', '2'],
    ['1,5', 1.5, 'General', '1,5'],
    ['12 %', 0.12, '0%', '12%'],
    ['+33612345678', 33612345678, 'General', '33612345678'],
    ['@vae', '@vae', 'General', '@vae'],
    ['VRAI', true, 'General', 'VRAI'],
    ["'007", '007', 'General', '007'],
  ])('%j is %j', (text, value, format, shown) => {
    host.run('put', [[text]]);
    expect([host.run('values'), host.run('formats'), host.run('shown')]).toEqual([[[value]], [[format]], [[shown]]]);
  });

  it('may be a date, a Date of the script’s engine at midnight of the spreadsheet', () => {
    open({ timeZone: 'Indian/Reunion' });
    host.run('put', [['01/02/2025']]);
    const [[date]] = host.run('values') as Date[][];
    expect([host.run('isOwnDate'), date.toISOString()]).toEqual([true, '2025-01-31T20:00:00.000Z']);
    expect([host.run('formats'), host.run('shown')]).toEqual([[['dd/MM/yyyy']], [['01/02/2025']]]);
  });

  it.each(['007', '=1+1', '01/02/2025', '1,5', '+33', '@x'])('%j stays as it is in plain text', (text) => {
    host.run('put', [[text]], '@');
    expect([host.run('values'), host.run('formulas')]).toEqual([[[text]], [['']]]);
  });

  it('is read in English in an English spreadsheet', () => {
    open({ locale: 'en_US' });
    host.run('put', [['01/02/2025', '1.5']]);
    expect(host.run('shown')).toEqual([['1/2/2025', '1.5']]);
  });
});

describe('Google’s words', () => {
  it.each<[string, () => unknown]>([
    [
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      () => (host.run('range', 1, 1, 2, 1) as { setValues(v: unknown): void }).setValues([['a']]),
    ],
    [
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      () => (host.run('range', 1, 1, 1, 1) as { setValues(v: unknown): void }).setValues([['a', 'b']]),
    ],
    ['The coordinates of the range are outside the dimensions of the sheet.', () => host.run('range', 1, 1, 1001, 1)],
    ['The number of rows in the range must be at least 1.', () => host.run('range', 1, 1, 0, 1)],
    [
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      () => host.run('put', [['x'.repeat(50_001)]]),
    ],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      () => host.run('grow', 400_000),
    ],
    [
      'A sheet with the name "feuille 1" already exists. Please enter another name.',
      () => host.run('addSheet', 'feuille 1'),
    ],
    ['Argument too large: value', () => host.run('keep', 'x'.repeat(9217))],
  ])('%s', (words, work) => {
    expect(work).toThrow(words);
  });

  it('for a protected sheet', () => {
    host.spreadsheet.active.isProtected = true;
    expect(() => host.run('put', [['a']])).toThrow('You are trying to edit a protected cell or object.');
  });
});

it('counts every call, and stops a run after six minutes, the next one from zero', () => {
  host.run('put', [['a']]);
  expect(Object.fromEntries(host.meter.calls)).toEqual({
    'SpreadsheetApp.getActiveSheet': 1,
    'Sheet.getRange': 1,
    'Range.setValues': 1,
  });
  host.meter.cost['Range.getValues'] = 1000;
  expect(() => host.run('work', 361)).toThrow('Exceeded maximum execution time');
  expect(() => host.run('work', 360)).not.toThrow();
});

it('keeps properties and triggers', () => {
  host.run('keep', 'x'.repeat(9216));
  host.run('schedule');
  expect(host.traces.properties.get('k')).toHaveLength(9216);
  expect(host.traces.triggers).toEqual([{ handler: 'nightly', everyDays: 1, atHour: 3 }]);
});

describe('google.script.run', () => {
  const call = (name: string, ...args: unknown[]) => callThrough(host.google.script.run, name, args);

  it('carries plain values, by copy', async () => {
    const value = [['é', 1, true, null], { a: [] }];
    await expect(call('echo', value)).resolves.toEqual(value);
    expect(host.crossings).toEqual([
      {
        name: 'echo',
        sent: Buffer.byteLength(JSON.stringify([value])),
        received: Buffer.byteLength(JSON.stringify(value)),
      },
    ]);
  });

  it.each([[new Date(0)], [() => 1], [undefined], [[['a', undefined]]], [{ a: new Map() }], [NaN]])(
    'refuses %p',
    async (value) => {
      await expect(call('echo', value)).rejects.toThrow('Failed due to illegal value in property: 0');
    },
  );

  it('does not carry a Date back', async () => {
    await expect(call('today')).rejects.toThrow('google.script.run does not carry: today, result');
  });

  it('tells what a script throws, and of functions that are none', async () => {
    await expect(call('addSheet', 'Feuille 1')).rejects.toThrow('already exists');
    await expect(call('nothing')).rejects.toThrow('Script function not found: nothing');
    host.failAt(1, 'PERMISSION_DENIED');
    await expect(call('echo', 1)).rejects.toThrow('PERMISSION_DENIED');
    await expect(call('echo', 1)).resolves.toBe(1);
  });
});
