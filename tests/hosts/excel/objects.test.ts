/** The simulated workbook behaves as Excel's: coercion, protection, tables, names, looks, charts, through the real client. */
import { AMERICAN } from '../cells/culture';
import { loadClient } from './client';
import { createExcelHost, type ExcelHost } from './host';
import type { WorkbookOptions } from './model';

let host: ExcelHost;
const client = loadClient();

function open(options: WorkbookOptions = {}): void {
  host = createExcelHost({ ...options, later: queueMicrotask });
  client.connect(host.bridge);
}

beforeEach(() => open());

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  client.Excel.run((context) => work(context.workbook.worksheets.getItem('Feuil1'), context));
const codeOf = (work: (sheet: Excel.Worksheet) => void) =>
  run(async (sheet, context) => {
    work(sheet);
    await context.sync();
    return 'no error';
  }).catch((error: OfficeExtension.Error) => error.code);

/** What one cell becomes: value, formula, number format. */
async function cellAfter(prepare: (cell: Excel.Range) => void): Promise<unknown[]> {
  return run(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    prepare(cell);
    cell.load('values, formulas, numberFormat');
    await context.sync();
    return [cell.values[0][0], cell.formulas[0][0], cell.numberFormat[0][0]];
  });
}

describe('a text given to a General cell', () => {
  // The API reads texts in English whatever the language of Excel (office-js, issue 1559).
  it.each([
    ['007', [7, 7, 'General']],
    ['=1+1', [2, '=1+1', 'General']],
    ['=A1', ['#NAME?', '=A1', 'General']],
    ['+33612345678', [33612345678, 33612345678, 'General']],
    ['-néant', ['#NAME?', '=-néant', 'General']],
    ['@vae', ['#NAME?', '=@vae', 'General']],
    ['1/2/2025', [45659, 45659, 'm/d/yyyy']],
    ['01/02/2025', [45659, 45659, 'm/d/yyyy']],
    ['31/12/2024', ['31/12/2024', '31/12/2024', 'General']],
    ['2024-12-31', [45657, 45657, 'm/d/yyyy']],
    ['1,500', [1500, 1500, 'General']],
    ['1,5', ['1,5', '1,5', 'General']],
    ['1E3', [1000, 1000, '0.00E+00']],
    ['12%', [0.12, 0.12, '0%']],
    ['TRUE', [true, true, 'General']],
    ['#N/A', ['#N/A', '#N/A', 'General']],
    ["'007", ['007', '007', 'General']],
    ['\t=1', ['\t=1', '\t=1', 'General']],
  ])('%j: %j', async (text, expected) => {
    await expect(cellAfter((cell) => (cell.values = [[text]]))).resolves.toEqual(expected);
  });

  it.each([
    ['01/02/2025', [45689, 45689, 'm/d/yyyy']],
    ['1-2', [45689, 45689, 'd-mmm']],
    ['1 mars 2024', [45352, 45352, 'd-mmm-yy']],
    ['1,5', [1.5, 1.5, 'General']],
    ['1 234,5', [1234.5, 1234.5, 'General']],
    ['VRAI', [true, true, 'General']],
    ['1.5', ['1.5', '1.5', 'General']],
  ])('%j typed by a person in French: %j', async (text, expected) => {
    await expect(cellAfter((cell) => (cell.formulasLocal = [[text]]))).resolves.toEqual(expected);
  });

  it.each(['007', '=1+1', '01/02/2025', '1,5', '+33', '-1', '@x', 'TRUE', '\ttab', ' '])(
    '%j stays as it is in a cell made text before',
    async (text) => {
      const prepare = (cell: Excel.Range) => {
        cell.numberFormat = [['@']];
        cell.values = [[text]];
      };
      await expect(cellAfter(prepare)).resolves.toEqual([text, text, '@']);
    },
  );

  it('made text after keeps what Excel had made of it', async () => {
    const prepare = (cell: Excel.Range) => {
      cell.values = [['007']];
      cell.numberFormat = [['@']];
    };
    await expect(cellAfter(prepare)).resolves.toEqual([7, 7, '@']);
  });
});

it('counts days from 1904 in a workbook that does', async () => {
  open({ date1904: true, culture: AMERICAN });
  await run(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['1/1/2000']];
    const date = context.workbook.functions.date(2000, 1, 1).load('value');
    cell.load('values, text');
    await context.sync();
    expect([cell.values[0][0], cell.text[0][0], date.value]).toEqual([35064, '1/1/2000', 35064]);
  });
});

it('refuses values that do not fit, texts that are too long, and every write to a protected sheet', async () => {
  await expect(codeOf((sheet) => (sheet.getRange('A1:B1').values = [['x']]))).resolves.toBe('InvalidArgument');
  await expect(codeOf((sheet) => (sheet.getRange('A1').values = [['x'.repeat(32768)]]))).resolves.toBe(
    'InvalidArgument',
  );
  await expect(codeOf((sheet) => sheet.protection.protect())).resolves.toBe('no error');
  const writes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange('A1').values = [['x']]),
    (sheet) => (sheet.getRange('A1').numberFormat = [['@']]),
    (sheet) => (sheet.getRange('A1').format.fill.color = '#ff0000'),
    (sheet) => sheet.getRange('A1').clear(),
    (sheet) => sheet.tables.add('A1:B2', true),
  ];
  for (const write of writes)
    await expect(codeOf(write as (sheet: Excel.Worksheet) => void)).resolves.toBe('AccessDenied');
});

it('finds the used cells, merges areas, hides rows without hiding their values', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('B2:D2').values = [['Titre', 'x', 'y']];
    sheet.getRange('B2:D2').merge();
    sheet.getRange('C5').values = [[5]];
    sheet.getRange('F9').numberFormat = [['0.00']];
    sheet.getRange('5:5').rowHidden = true;
    const values = sheet.getUsedRange(true).load('address, values, rowHidden');
    const whole = sheet.getUsedRange().load('address');
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('areas/items/address');
    const none = sheet.getRange('G1:H9').getUsedRangeOrNullObject(true);
    await context.sync();
    expect([values.address, whole.address]).toEqual(['Feuil1!B2:C5', 'Feuil1!B2:F9']);
    expect(values.values).toEqual([
      ['Titre', ''],
      ['', ''],
      ['', ''],
      ['', 5],
    ]);
    expect(values.rowHidden).toBeNull();
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Feuil1!B2:D2']);
    expect(none.isNullObject).toBe(true);
  });
});

it('makes tables, whose headers Excel changes when they are blank or twice the same', async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:C2');
    range.values = [
      ['Nom', 'nom', ''],
      ['a', 'b', 'c'],
    ];
    const table = sheet.tables.add(range, true);
    table.name = 'Resultats';
    table.showFilterButton = false;
    const headers = table.getHeaderRowRange().load('values');
    sheet.tables.load('items/name, items/showFilterButton');
    await context.sync();
    expect(headers.values).toEqual([['Nom', 'nom2', 'Colonne3']]);
    expect(sheet.tables.items.map(({ name, showFilterButton }) => [name, showFilterButton])).toEqual([
      ['Resultats', false],
    ]);
  });
  await expect(codeOf((sheet) => sheet.tables.add('B2:D4', true))).resolves.toBe('InvalidArgument');
});

it('keeps names, settings, comments, conditional formats, charts and looks', async () => {
  await run(async (sheet, context) => {
    const { workbook } = context;
    const range = sheet.getRange('A1:B3');
    workbook.names.add('zone', range);
    workbook.settings.add('version', { n: 1 });
    workbook.comments.add('Feuil1!A2', 'À revoir');
    const rule = range.conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A1=""';
    rule.custom.format.fill.color = '#ffcccc';
    const chart = sheet.charts.add('ColumnClustered', range, 'Auto');
    chart.title.text = 'Parcours';
    range.format.fill.color = '#eeeeee';
    range.format.autofitColumns();
    await context.sync();

    const place = workbook.names.getItem('zone').getRangeOrNullObject().load('address');
    const setting = workbook.settings.getItemOrNullObject('version').load('value');
    workbook.comments.load('items/content');
    range.conditionalFormats.load('items/type, items/custom/rule/formula');
    chart.load('title/text, chartType');
    range.load('format/fill/color');
    await context.sync();
    expect(place.address).toBe('Feuil1!A1:B3');
    expect(setting.value).toEqual({ n: 1 });
    expect(workbook.comments.items.map(({ content }) => content)).toEqual(['À revoir']);
    expect(range.conditionalFormats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=$A1=""']);
    expect([chart.title.text, chart.chartType]).toEqual(['Parcours', 'ColumnClustered']);
    expect(range.format.fill.color).toBe('#eeeeee');
  });
});

it('adds, shows and removes sheets, unless the structure of the workbook is protected', async () => {
  await run(async (_sheet, context) => {
    const added = context.workbook.worksheets.add('Nouvelle');
    added.activate();
    await context.sync();
    expect(host.workbook.active.name).toBe('Nouvelle');
    added.delete();
    await context.sync();
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1']);
  await expect(codeOf((sheet) => sheet.context.workbook.worksheets.add('feuil1'))).resolves.toBe('ItemAlreadyExists');
  await expect(codeOf((sheet) => sheet.context.workbook.worksheets.add('a/b'))).resolves.toBe('InvalidArgument');
  await expect(codeOf((sheet) => sheet.delete())).resolves.toBe('GeneralException');
  host.workbook.isStructureProtected = true;
  await expect(codeOf((sheet) => sheet.context.workbook.worksheets.add('x'))).resolves.toBe('AccessDenied');
});
