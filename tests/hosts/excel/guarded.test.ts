/** Grids to be filled in, drawn natively in the simulated Excel: formulas, free cells, protection, rules, names, a radar. */
import { deliverWorkbook } from '../../../addin/render/deliverWorkbook';
import { readGrid } from '../../../addin/readGrid';
import type { SheetGrid } from '../../../core/reading';
import { auditGrid, formulaPlaces } from '../auditGrid';
import { areaName } from '../cells/address';
import { gridModel, hiddenFirst } from '../gridModel';
import { gridTexts } from '../gridTexts';
import type { ExcelHost } from './host';
import type { SheetModel } from './model';
import { openExcel } from './openExcel';

const sheetOf = ({ workbook }: ExcelHost, name: string) => workbook.find(name) as SheetModel;

async function draw(options: Parameters<typeof openExcel>[0] = {}, model = gridModel) {
  const host = openExcel(options);
  const names = await deliverWorkbook(model);
  expect(host.bridge.syncs.filter(({ error }) => error !== undefined)).toEqual([]);
  return { ...host, names };
}

/** A value that a person, or the add-in, puts in a cell. */
const write = (name: string, address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
    await context.sync();
  }).then(
    () => 'written',
    (error: { code: string }) => error.code,
  );

it('only what the model gives as a formula is one', async () => {
  const host = await draw();
  const { cells } = sheetOf(host, 'Grille');
  expect(cells.formula(1, 3)).toBe('=IF(B2="Conforme",1,0.5-0.5)');
  expect([cells.value(3, 0), cells.value(3, 1), cells.value(3, 3)]).toEqual(['=1+1', '=HYPERLINK("x")', '@x']);
  for (const column of [0, 1, 3]) expect(cells.formula(3, column)).toBeUndefined();
  const summary = sheetOf(host, 'Synthèse').cells;
  expect(summary.formula(0, 1)).toBe("=SUM('Grille'!D2:D3)/COUNTA('Grille'!A2:A3)");
  // Text format would make a text of it.
  expect(summary.formula(1, 1)).toBe(`=IF(B1>=0.85,"Fait, 'Grille'!A1","Partiel")`);
  expect([summary.format(0, 1), summary.format(1, 1)]).toEqual(['0.0%', 'General']);
});

it('a protected sheet takes its free cells only, and lets people sort, filter, widen', async () => {
  const host = await draw();
  const { isProtected, protectionOptions } = sheetOf(host, 'Grille');
  expect(isProtected).toBe(true);
  expect(protectionOptions).toMatchObject({ allowAutoFilter: true, allowSort: true, allowFormatColumns: true });
  await expect(write('Grille', 'B2', 'Non conforme')).resolves.toBe('written');
  await expect(write('Grille', 'C3', 'x')).resolves.toBe('written');
  await expect(write('Grille', 'A2', 'x')).resolves.toBe('AccessDenied');
  await expect(write('Grille', 'D2', 'x')).resolves.toBe('AccessDenied');
  await expect(write('Synthèse', 'B1', 'x')).resolves.toBe('AccessDenied');
  // By rectangles, not by cells.
  expect(sheetOf(host, 'Grille').locks.map(({ area, locked }) => [areaName(area), locked])).toEqual([
    ['B4', false],
    ['B2:C3', false],
  ]);
});

it('rules: the first one on top, each the last when it is true; lists, days, numbers', async () => {
  const host = await draw();
  const { conditionalFormats, validations } = sheetOf(host, 'Grille');
  // Excel puts each new one above the others.
  expect(conditionalFormats.map(({ bag }) => bag).reverse()).toMatchObject([
    { Custom: { Rule: { Formula: '=$B2="Conforme"' }, Format: { Fill: { Color: '#E2F1E4' } } }, StopIfTrue: true },
    { Custom: { Rule: { Formula: `=$B2='Listes'!$A$2` }, Format: { Font: { Color: '#8A1C24' } } }, StopIfTrue: true },
  ]);
  expect(validations.map(({ area, bag }) => [areaName(area), bag.Rule, bag.ErrorAlert])).toMatchObject([
    ['B2:B3', { list: { source: "='Listes'!$A$1:$A$2" } }, { style: 'Stop' }],
    ['C2:C3', { date: { formula1: '2024-10-04', operator: 'GreaterThanOrEqualTo' } }, { style: 'Warning' }],
    ['D2', { wholeNumber: { formula1: 0, formula2: 4, operator: 'Between' } }, { style: 'Warning' }],
    ['D3', { decimal: { formula2: 1, operator: 'Between' } }, { style: 'Warning' }],
  ]);
});

it('a radar, a hidden sheet, names known in their sheet', async () => {
  const host = await draw();
  expect(sheetOf(host, 'Synthèse').charts[0].bag).toMatchObject({
    ChartType: 'RadarMarkers',
    Axes: { ValueAxis: { Minimum: 0, Maximum: 1, NumberFormat: '0%' } },
  });
  const lists = sheetOf(host, 'Listes');
  expect(lists.bag.Visibility).toBe('Hidden');
  expect([...lists.names].map(([name, { formula }]) => [name, formula])).toContainEqual(['niveaux', '=Listes!A1:A2']);
  expect([...lists.names.keys()]).not.toContain('N1');
  expect(host.workbook.names.size).toBe(0);
  expect((await draw({}, hiddenFirst)).workbook.active.name).toBe('Grille');
});

it('formulas, lists and rules follow sheets that get another name', async () => {
  const host = openExcel();
  host.workbook.addSheet('grille').set(0, 0, 'à moi');
  host.workbook.addSheet('Listes');
  await expect(deliverWorkbook(gridModel)).resolves.toEqual(['Grille (2)', 'Synthèse', 'Listes (2)']);
  expect(sheetOf(host, 'Synthèse').cells.formula(0, 1)).toBe("=SUM('Grille (2)'!D2:D3)/COUNTA('Grille (2)'!A2:A3)");
  const { validations, conditionalFormats } = sheetOf(host, 'Grille (2)');
  expect(validations[0].bag.Rule).toMatchObject({ list: { source: "='Listes (2)'!$A$1:$A$2" } });
  expect(conditionalFormats[0].bag.Custom).toMatchObject({ Rule: { Formula: `=$B2='Listes (2)'!$A$2` } });
});

it('takes the place of protected and hidden sheets: formulas and lists are those of the new ones', async () => {
  const host = openExcel();
  const names = ['Grille', 'Synthèse', 'Listes'];
  await deliverWorkbook(gridModel);
  await expect(deliverWorkbook(gridModel, undefined, names)).resolves.toEqual(names);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', ...names]);
  expect(sheetOf(host, 'Synthèse').cells.formula(0, 1)).toBe("=SUM('Grille'!D2:D3)/COUNTA('Grille'!A2:A3)");
  const { validations, conditionalFormats, isProtected } = sheetOf(host, 'Grille');
  expect(validations[0].bag.Rule).toMatchObject({ list: { source: "='Listes'!$A$1:$A$2" } });
  expect(conditionalFormats[0].bag.Custom).toMatchObject({ Rule: { Formula: `=$B2='Listes'!$A$2` } });
  expect(isProtected).toBe(true);
});

it.each([3, 4, 5, 6].flatMap((atRequest) => [0, 0.6].map((after) => [atRequest, after])))(
  'a fault at request %i, %d of it done, leaves nothing, or everything',
  async (atRequest, after) => {
    const host = openExcel();
    host.bridge.failAt({ atRequest, code: 'GeneralException', after });
    const delivered = await deliverWorkbook(gridModel).catch(() => null);
    expect(host.workbook.sheets.length).toBe(delivered === null ? 1 : 4);
    if (delivered !== null) expect(sheetOf(host, 'Grille').isProtected).toBe(true);
  },
);

it('a formula over a sheet that is not drawn leaves its value', async () => {
  const [, summary] = gridModel.feuilles;
  const host = await draw({}, { ...gridModel, feuilles: [{ ...summary, graphiques: [] }], noms: [] });
  const { cells } = sheetOf(host, summary.nom);
  expect([cells.value(0, 1), cells.formula(0, 1)]).toEqual([0.5, undefined]);
});

it('read back, formulas give their values', async () => {
  const { workbook } = openExcel();
  const [sheet] = workbook.sheets;
  sheet.set(0, 0, 'Points');
  sheet.cells.put(1, 0, 0.75, '=SUM(B1:B9)/4');
  sheet.cells.put(2, 0, 'Partiel', '=IF(A2<1,"Partiel","")');
  sheet.isProtected = true;
  const grid = await readGrid({ kind: 'sheet', name: 'Feuil1' });
  expect(gridTexts(grid as SheetGrid)).toEqual([['Points'], ['0.75'], ['Partiel']]);
});

it('hundreds of rows take few objects and few round trips', async () => {
  const cellules = Array.from({ length: 600 }, (_, i) => [
    { valeur: `${i}` },
    { valeur: null, style: i % 2 === 0 ? ('saisie' as const) : ('saisie_code' as const), libre: true },
    { valeur: 0, style: 'calcul' as const, formule: `LEN(B${i + 1})` },
  ]);
  const blocs = [{ genre: 'cellules' as const, ligne: 0, colonne: 0, cellules }];
  const host = await draw({}, { ...gridModel, feuilles: [{ nom: 'Longue', blocs, protection: true }], noms: [] });
  expect(sheetOf(host, 'Longue').locks).toHaveLength(1);
  expect(sheetOf(host, 'Longue').cells.formula(599, 2)).toBe('=LEN(B600)');
  expect(host.bridge.syncs.length).toBeLessThan(9);
});

it('the audit grid that is shipped: every formula is one, in one exchange', async () => {
  const model = auditGrid();
  const host = await draw({}, model);
  for (const sheet of model.feuilles) {
    const { cells, conditionalFormats, isProtected } = sheetOf(host, sheet.nom);
    const lost = formulaPlaces(sheet).filter(([row, column]) => cells.formula(row, column) === undefined);
    expect([sheet.nom, lost, conditionalFormats.length, isProtected]).toEqual([
      sheet.nom,
      [],
      sheet.regles?.length ?? 0,
      sheet.protection === true,
    ]);
  }
  expect(host.bridge.syncs.length).toBeLessThan(8);
});
