/** The add-in rewrites cells in place and puts them back: only those asked for, formulas kept, nothing lost on a failure. */
import { excelEditor } from '../../../addin/editor';
import { cancelled, type CellState, HostRefusal } from '../../../pane/host';
import type { Scalar } from '../cells/typing';
import type { SheetModel } from './model';
import { openExcel } from './openExcel';

const NAME = 'Feuil1';

/** What a cell holds: its formula or its value, and its format. */
function held(sheet: SheetModel, row: number, column: number): [Scalar | undefined, string] {
  return [sheet.cells.formula(row, column) ?? sheet.cells.value(row, column), sheet.cells.format(row, column)];
}

/** Typed as a person does, or set as a file holds it. */
const CELLS: readonly (readonly [string, (sheet: SheetModel) => void])[] = [
  ['a number', (sheet) => sheet.set(0, 0, 12.5, '0.00')],
  ['a date', (sheet) => sheet.set(0, 0, 45000, 'dd/mm/yyyy')],
  ['a text', (sheet) => sheet.set(0, 0, 'Fictif')],
  ['a code in a text cell', (sheet) => sheet.set(0, 0, '007', '@')],
  ['a code in a general cell', (sheet) => sheet.set(0, 0, '007')],
  ['a date as text', (sheet) => sheet.set(0, 0, '01/02/2025')],
  ['a decimal as text', (sheet) => sheet.set(0, 0, '1,5')],
  ['a month as text', (sheet) => sheet.set(0, 0, 'mars 2024')],
  ['a truth value as text', (sheet) => sheet.set(0, 0, 'VRAI')],
  ['a truth value', (sheet) => sheet.set(0, 0, true)],
  ['an apostrophe', (sheet) => sheet.set(0, 0, "'x", '@')],
  ['an apostrophe in a general cell', (sheet) => sheet.set(0, 0, "'x")],
  ['a formula', (sheet) => sheet.type(0, 0, '=A2')],
  ['a formula under a date format', (sheet) => sheet.set(0, 0, '', 'dd/mm/yyyy')],
  ['a text like a formula, in a text cell', (sheet) => sheet.set(0, 0, '=1+1', '@')],
  ['nothing', () => undefined],
];

it.each(CELLS)('reads %s, and writing it back over something else restores it', async (_what, put) => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  put(sheet);
  const before = held(sheet, 0, 0);
  const states = await excelEditor.states(NAME, [{ row: 0, column: 0 }]);
  await excelEditor.write(NAME, [{ row: 0, column: 0, value: '2024-05-17', format: '@' }]);
  expect(held(sheet, 0, 0)).toEqual(['2024-05-17', '@']);
  await excelEditor.write(NAME, states);
  expect(held(sheet, 0, 0)).toEqual(before);
});

it('a text that only looks like a formula stays a text, marked by its format', async () => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  sheet.set(0, 0, '=1+1');
  const states = await excelEditor.states(NAME, [{ row: 0, column: 0 }]);
  expect(states).toEqual([{ row: 0, column: 0, value: '=1+1', format: '@' }]);
  await excelEditor.write(NAME, states);
  expect([sheet.cells.value(0, 0), sheet.cells.formula(0, 0)]).toEqual(['=1+1', undefined]);
});

it('a formula stays one under the text format that its cell was given later', async () => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  sheet.type(1, 1, '=A1');
  sheet.cells.setFormat(1, 1, '@');
  const states = await excelEditor.states(NAME, [{ row: 1, column: 1 }]);
  await excelEditor.write(NAME, [{ row: 1, column: 1, value: 'x', format: '@' }]);
  await excelEditor.write(NAME, states);
  expect(sheet.cells.formula(1, 1)).toBe('=A1');
});

it('gives states in the order asked for, and changes no other cell', async () => {
  const { workbook, bridge } = openExcel();
  const [sheet] = workbook.sheets;
  for (let row = 0; row < 50; row++)
    for (let column = 0; column < 4; column++) sheet.set(row, column, `${row}/${column}`);
  sheet.hiddenRows.add(7);
  const cells = [
    { row: 7, column: 2 },
    { row: 0, column: 0 },
    { row: 8, column: 2 },
    { row: 49, column: 1 },
  ];
  const states = await excelEditor.states(NAME, cells);
  expect(states.map(({ value }) => value)).toEqual(['7/2', '0/0', '8/2', '49/1']);
  await excelEditor.write(
    NAME,
    cells.map((cell, i) => ({ ...cell, value: `neuf ${i}`, format: 'General' })),
  );
  const changed: string[] = [];
  for (let row = 0; row < 50; row++) {
    for (let column = 0; column < 4; column++) {
      const value = sheet.cells.value(row, column);
      if (value !== `${row}/${column}`) changed.push(`${row},${column} ${value}`);
    }
  }
  expect(changed).toEqual(['0,0 neuf 1', '7,2 neuf 0', '8,2 neuf 2', '49,1 neuf 3']);
  expect(bridge.syncs).toHaveLength(3); // states, protection, cells
  expect(sheet.hiddenRows.has(7)).toBe(true);
});

it('cells of a table are cells like others', async () => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  sheet.tables.push({
    id: '{table}',
    sheet,
    area: { top: 0, left: 0, rows: 3, columns: 2 },
    hasHeaders: true,
    bag: { Name: 'Tableau1' },
  });
  await excelEditor.write(NAME, [{ row: 1, column: 1, value: 'x', format: 'General' }]);
  expect([sheet.cells.value(1, 1), sheet.tables]).toMatchObject(['x', [{ area: { rows: 3, columns: 2 } }]]);
});

it('nothing to read, nothing to write', async () => {
  openExcel();
  await expect(excelEditor.states(NAME, [])).resolves.toEqual([]);
  await expect(excelEditor.write(NAME, [])).resolves.toBeUndefined();
});

it('a protected sheet is refused before its first cell', async () => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  sheet.set(0, 0, 'à moi');
  sheet.isProtected = true;
  const states = await excelEditor.states(NAME, [{ row: 0, column: 0 }]);
  expect(states).toHaveLength(1); // read like another
  await expect(excelEditor.write(NAME, [{ row: 0, column: 0, value: 'x', format: '@' }])).rejects.toEqual(
    new HostRefusal('panneau.erreur.protege'),
  );
  expect(held(sheet, 0, 0)).toEqual(['à moi', 'General']);
});

it('a sheet that is gone is explained', async () => {
  openExcel();
  const refusal = new HostRefusal('panneau.erreur.absent');
  await expect(excelEditor.states('Partie', [{ row: 0, column: 0 }])).rejects.toEqual(refusal);
  await expect(excelEditor.write('Partie', [{ row: 0, column: 0, value: 'x', format: '@' }])).rejects.toEqual(refusal);
});

describe('many cells', () => {
  const rows = 2000;
  /** Far from each other: no run of neighbours, the worst that can be asked for. */
  const cells = Array.from({ length: rows }, (_, i) => ({ row: 12 * i, column: 1 }));

  function open() {
    const host = openExcel();
    const [sheet] = host.workbook.sheets;
    for (const { row, column } of cells) sheet.set(row, column, `né le ${row}`);
    return { ...host, sheet };
  }

  it('takes blocks under 2.5 MB, few round trips', async () => {
    const { bridge } = open();
    const states = await excelEditor.states(NAME, cells);
    await excelEditor.write(NAME, states);
    expect(bridge.largest).toBeLessThan(2_500_000);
    expect(bridge.syncs.length).toBeLessThanOrEqual(2 * Math.ceil(rows / 250) + 1);
  });

  it('cells near each other go together, and those between are left as they are', async () => {
    const { bridge, sheet } = open();
    const near = Array.from({ length: 3000 }, (_, i) => ({ row: 3 * i, column: 2 }));
    for (let row = 0; row < 9000; row++) sheet.set(row, 2, `${row}`, row % 2 === 0 ? '@' : 'General');
    sheet.type(1, 2, '=A1');
    const states = await excelEditor.states(NAME, near);
    expect(states.map(({ value }) => value)).toEqual(near.map(({ row }) => `${row}`));
    await excelEditor.write(
      NAME,
      states.map((state) => ({ ...state, value: 'neuf', format: 'General' })),
    );
    expect(bridge.syncs).toHaveLength(3);
    let wrong = 0;
    for (let row = 2; row < 9000; row++) {
      const [value, format] = held(sheet, row, 2);
      const expected = row % 3 === 0 ? ['neuf', 'General'] : [`${row}`, row % 2 === 0 ? '@' : 'General'];
      wrong += Number(value !== expected[0] || format !== expected[1]);
    }
    expect([wrong, sheet.cells.formula(1, 2)]).toEqual([0, '=A1']);
  });

  it('neighbours go together', async () => {
    const { bridge } = open();
    const column = Array.from({ length: 10_000 }, (_, row) => ({ row, column: 1 }));
    const states = await excelEditor.states(NAME, column);
    await excelEditor.write(NAME, states);
    expect(bridge.syncs.length).toBeLessThanOrEqual(5);
    expect(bridge.largest).toBeLessThan(2_500_000);
  });

  it('heavy texts are cut by bytes', async () => {
    const { bridge, sheet } = open();
    const heavy: CellState[] = Array.from({ length: 300 }, (_, row) => ({
      row,
      column: 3,
      value: `é${'x'.repeat(20_000)}`,
      format: '@',
    }));
    await excelEditor.write(NAME, heavy);
    expect(bridge.largest).toBeLessThan(2_500_000);
    expect(sheet.cells.value(299, 3)).toBe(heavy[299].value);
    // Read back, each answer holds the text twice: blocks that are refused are asked for in halves.
    const states = await excelEditor.states(NAME, heavy);
    expect(states).toEqual(heavy);
  });

  it.each([
    [3, 0],
    [4, 0.5],
  ])('a fault at request %i, %d of it done: the former states put everything back', async (atRequest, after) => {
    const { bridge, sheet } = open();
    const before = await excelEditor.states(NAME, cells);
    bridge.failAt({ atRequest, code: 'GeneralException', after });
    const states = before.map((state) => ({ ...state, value: 'neuf', format: '@' }));
    await expect(excelEditor.write(NAME, states)).rejects.toMatchObject({ code: 'GeneralException' });
    await excelEditor.write(NAME, before);
    expect(cells.filter(({ row, column }) => sheet.cells.value(row, column) !== `né le ${row}`)).toEqual([]);
    expect(cells.filter(({ row, column }) => sheet.cells.format(row, column) !== 'General')).toEqual([]);
  });

  it('stops between two blocks when the person cancels', async () => {
    const { sheet } = open();
    let blocks = 0;
    const watch = { onBlock: () => void blocks++, isCancelled: () => blocks === 2 };
    const states = cells.map((cell) => ({ ...cell, value: 'neuf', format: 'General' }));
    await expect(excelEditor.write(NAME, states, watch)).rejects.toEqual(cancelled());
    expect(cells.filter(({ row, column }) => sheet.cells.value(row, column) === 'neuf')).toHaveLength(500);
  });
});
