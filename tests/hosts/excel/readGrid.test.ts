/** The add-in reads what a workbook holds and loses nothing, on the simulated Excel: traps of types, dates, merges, filters. */
import { excelHost } from '../../../addin/excelHost';
import { readGrid } from '../../../addin/readGrid';
import type { BlockGrid } from '../../../pane/blockGrid';
import { readGrid as readTable } from '../../../core/reading';
import { HostRefusal } from '../../../pane/host';
import { AMERICAN } from '../cells/culture';
import { gridTexts } from '../gridTexts';
import type { SheetModel } from './model';
import { openExcel } from './openExcel';

const SHEET = { kind: 'sheet', name: 'Feuil1' } as const;
const read = async () => (await readGrid(SHEET)) as BlockGrid;

/** Fills rows from A1 as a person types them in French. */
function type(sheet: SheetModel, rows: readonly (readonly string[])[], top = 0): void {
  rows.forEach((row, r) => row.forEach((text, c) => sheet.type(top + r, c, text)));
}

describe('cells', () => {
  // Put in the cell as a file has it: value and number format.
  it.each([
    ['007', '@', '007'],
    ['01/02/2025', '@', '01/02/2025'],
    ['=1+1', '@', '=1+1'],
    ['1,5', '@', '1,5'],
    ['+33 6 12 34 56 78', undefined, '+33 6 12 34 56 78'],
    ['\ttab', undefined, '\ttab'],
    [7, '000', '007'],
    [1250, '00000', '01250'],
    [7, undefined, '7'],
    [1.5, undefined, '1.5'],
    [45689, 'm/d/yyyy', '2025-02-01'],
    [45689.75, 'dd/mm/yyyy hh:mm', '2025-02-01T18:00:00'],
    [45689, '[$-40C]d mmmm yyyy;@', '2025-02-01'],
    [45689, 'General', '45689'],
    [true, undefined, 'VRAI'],
    ['#REF!', undefined, '#REF!'],
  ])('%j under %s is %s', async (value, format, expected) => {
    openExcel().workbook.sheets[0].set(0, 0, value, format);
    expect(gridTexts(await read())).toEqual([[expected]]);
  });

  it('of a formula are its value', async () => {
    openExcel().workbook.sheets[0].type(0, 0, '=1+1');
    expect(gridTexts(await read())).toEqual([['2']]);
  });

  it.each([false, true])('hold the same days whether the workbook counts from 1904 (%s) or not', async (date1904) => {
    const { workbook } = openExcel({ date1904 });
    type(workbook.sheets[0], [
      ['Né le', 'Jury'],
      ['14/07/1989', '29/02/2024'],
    ]);
    expect(gridTexts(await read())[1]).toEqual(['1989-07-14', '2024-02-29']);
  });

  it('keep the row numbers and columns that the person sees', async () => {
    const { workbook } = openExcel();
    workbook.sheets[0].set(4, 2, 'Nom');
    const grid = await read();
    expect([grid.rowCount, grid.columnCount]).toEqual([5, 3]);
    expect(gridTexts(grid)[4]).toEqual(['', '', 'Nom']);
  });
});

describe('sheets', () => {
  const HEADERS = ['Nom', 'Code postal', 'Jury'];
  const ROWS = [
    ['Fictif', '01250', '01/02/2025'],
    ['Exemple', '69003', '15/03/2025'],
  ];

  function sample(): ReturnType<typeof openExcel> {
    const host = openExcel();
    const [sheet] = host.workbook.sheets;
    type(sheet, [HEADERS]);
    ROWS.forEach(([name, code, jury], r) => {
      sheet.set(r + 1, 0, name);
      sheet.set(r + 1, 1, code, '@');
      sheet.type(r + 1, 2, jury);
    });
    return host;
  }
  const EXPECTED = [HEADERS, ['Fictif', '01250', '2025-02-01'], ['Exemple', '69003', '2025-03-15']];

  it('filtered: hidden rows are read', async () => {
    const [sheet] = sample().workbook.sheets;
    sheet.filter = { top: 0, left: 0, rows: 3, columns: 3 };
    sheet.hiddenRows.add(1);
    expect(gridTexts(await read())).toEqual(EXPECTED);
  });

  it('protected, hidden, in a protected workbook: read as any other, and known as hidden', async () => {
    const { workbook } = sample();
    workbook.sheets[0].isProtected = true;
    workbook.sheets[0].bag.Visibility = 'VeryHidden';
    workbook.isStructureProtected = true;
    const grid = await read();
    expect(grid.hidden).toBe(true);
    expect(gridTexts(grid)).toEqual(EXPECTED);
  });

  it('with a table: the table, or the whole sheet with what is around', async () => {
    const { workbook } = openExcel();
    const [sheet] = workbook.sheets;
    sheet.set(0, 0, 'Extraction');
    type(sheet, [['Nom'], ['Fictif']], 2);
    sheet.tables.push({
      id: 't1',
      sheet,
      area: { top: 2, left: 0, rows: 2, columns: 1 },
      hasHeaders: true,
      bag: { Name: 'Liste' },
    });
    await expect(excelHost('fr').places?.()).resolves.toEqual([
      { name: 'Feuil1', hidden: false, tables: ['Liste'], active: true },
    ]);
    const table = (await readGrid({ kind: 'table', name: 'Liste' })) as BlockGrid;
    expect(gridTexts(table)).toEqual([[''], [''], ['Nom'], ['Fictif']]);
    expect(gridTexts(await read())).toEqual([['Extraction'], [''], ['Nom'], ['Fictif']]);
  });

  it('with merged headers: the core joins the two rows', async () => {
    const { workbook } = openExcel();
    const [sheet] = workbook.sheets;
    type(sheet, [
      ['Candidat', '', 'Jury', ''],
      ['Nom', 'Prénom', 'Date', 'Résultat'],
      ['Fictif', 'Ana', '01/02/2025', 'Validation totale'],
      ['Exemple', 'Léo', '15/03/2025', 'Refus'],
    ]);
    sheet.cells.merge({ top: 0, left: 0, rows: 1, columns: 2 });
    sheet.cells.merge({ top: 0, left: 2, rows: 1, columns: 2 });
    const grid = await read();
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
    ]);
    const table = readTable([grid], { fileName: 'classeur', format: 'grille' });
    expect(table.columns.map(({ header }) => header)).toEqual([
      'Candidat Nom',
      'Candidat Prénom',
      'Jury Date',
      'Jury Résultat',
    ]);
    expect(table.rowCount).toBe(2);
  });

  it('with more merged cells than Excel gives at once: every one is found', async () => {
    const { workbook, bridge } = openExcel();
    const [sheet] = workbook.sheets;
    for (let row = 0; row < 1400; row += 2) {
      sheet.set(row, 0, `personne ${row}`);
      sheet.set(row + 1, 1, 'x');
    }
    for (let top = 0; top < 1400; top += 2) sheet.cells.merges.push({ top, left: 0, rows: 2, columns: 1 });
    const grid = await read();
    expect(grid.merges).toHaveLength(700);
    expect(grid.merges[699]).toEqual({ top: 1398, left: 0, bottom: 1399, right: 0 });
    expect(bridge.syncs).toHaveLength(1 + 3 + 1);
  });

  it('in an older Excel (ExcelApi 1.9): read without merged cells', async () => {
    const { workbook } = openExcel({ excelApi: '1.9' });
    workbook.sheets[0].set(0, 0, 'Candidat');
    workbook.sheets[0].cells.merge({ top: 0, left: 0, rows: 1, columns: 2 });
    const grid = await read();
    expect([grid.merges, gridTexts(grid)]).toEqual([[], [['Candidat']]]);
  });
});

describe('the selection', () => {
  it('that is blank gives nothing', async () => {
    const { workbook } = openExcel();
    workbook.sheets[0].set(0, 0, 'x');
    workbook.select(workbook.sheets[0], { top: 5, left: 5, rows: 3, columns: 2 });
    await expect(readGrid({ kind: 'selection' })).resolves.toBeNull();
    await expect(excelHost('fr').readSelection?.()).resolves.toEqual([]);
  });

  it('of whole columns gives the cells in use', async () => {
    const { workbook } = openExcel();
    const [sheet] = workbook.sheets;
    type(sheet, [['a'], ['01/02/2025'], ['=1+1'], ['1,5']]);
    sheet.set(4, 0, 1250, '00000');
    sheet.set(5, 0, true);
    workbook.select(sheet, { top: 0, left: 0, rows: 1_048_576, columns: 1 });
    await expect(excelHost('fr').readSelection?.()).resolves.toEqual([
      ['a'],
      ['2025-02-01'],
      [2],
      [1.5],
      ['01250'],
      [true],
    ]);
  });
});

describe('exchanges', () => {
  it('are as few as blocks: place, merged cells, values, formats of the columns that hold numbers', async () => {
    const { workbook, bridge } = openExcel({ culture: AMERICAN });
    workbook.sheets[0].set(0, 0, 'x');
    await read();
    expect(bridge.syncs).toHaveLength(3);
    bridge.reset();
    workbook.sheets[0].set(1, 0, 5);
    await read();
    expect(bridge.syncs).toHaveLength(4);
  });

  it('begin again with less when the host finds them too large', async () => {
    const { workbook, bridge } = openExcel({ payloadLimit: 400_000 });
    const [sheet] = workbook.sheets;
    // Light rows, then rows of 2 kB: the second block, sized on the first, is over the limit.
    for (let row = 0; row < 11_000; row++) sheet.set(row, 0, row < 10_000 ? 'x' : `${row} ${'x'.repeat(2000)}`);
    const grid = await read();
    expect(grid.filled).toBe(11_000);
    expect(bridge.syncs.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded').length).toBeGreaterThan(0);
    expect(gridTexts(grid)[10_999][0].slice(0, 5)).toBe('10999');
  });

  it('stop when the person cancels', async () => {
    const { workbook, bridge } = openExcel();
    for (let row = 0; row < 20_000; row++) workbook.sheets[0].set(row, 0, 'x');
    const seen: number[] = [];
    const watch = { onBlock: (done: number) => void seen.push(done), isCancelled: () => true };
    await expect(readGrid(SHEET, watch)).rejects.toEqual(new HostRefusal('panneau.annule'));
    expect(seen).toEqual([10_000]);
    expect(bridge.syncs).toHaveLength(3);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'panneau.erreur.saisie'],
    ['ItemNotFound', 'panneau.erreur.absent'],
  ] as const)('refused with %s are explained by %s', async (code, phrase) => {
    openExcel().bridge.failAt({ atRequest: 1, code });
    await expect(readGrid(SHEET)).rejects.toEqual(new HostRefusal(phrase));
  });
});
