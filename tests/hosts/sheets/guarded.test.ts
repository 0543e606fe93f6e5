/** Grids to be filled in, drawn natively in the simulated Sheets: formulas, free cells, protection, rules, names, a radar. */
import type { SheetGrid } from '../../../core/reading';
import { auditGrid, formulaPlaces } from '../auditGrid';
import { gridModel, hiddenFirst } from '../gridModel';
import { gridTexts } from '../gridTexts';
import type { SheetModel, SpreadsheetOptions } from './model';
import { type OpenSheets, openSheets } from './openSheets';

const sheetOf = ({ spreadsheet }: OpenSheets, name: string) => spreadsheet.find(name) as SheetModel;

async function draw(options: SpreadsheetOptions = {}, model = gridModel) {
  const host = openSheets(options);
  await host.pane.deliverWorkbook('grille', model);
  return host;
}

it.each(['fr_FR', 'en_US'] as const)('formulas are read in %s; no text becomes one', async (locale) => {
  const host = await draw({ locale, formulasInText: true });
  const { cells } = sheetOf(host, 'Grille');
  expect(cells.formula(1, 3)).toBe('=IF(B2="Conforme";1;(5/10)-(5/10))');
  expect([cells.value(3, 0), cells.value(3, 1), cells.value(3, 3)]).toEqual(['=1+1', '=HYPERLINK("x")', '@x']);
  for (const column of [0, 1, 3]) expect(cells.formula(3, column)).toBeUndefined();
  const summary = sheetOf(host, 'Synthèse').cells;
  expect(summary.formula(0, 1)).toBe("=SUM('Grille'!D2:D3)/COUNTA('Grille'!A2:A3)");
  expect(summary.formula(1, 1)).toBe(`=IF(B1>=(85/100);"Fait, 'Grille'!A1";"Partiel")`);
  expect([summary.format(0, 1), summary.format(1, 1)]).toEqual(['0.0%', 'General']);
  const all = [cells.value(1, 3), cells.value(2, 3), summary.value(0, 1), summary.value(1, 1)];
  expect(all).not.toContain('#ERROR!');
});

it('the simulated Sheets cannot read commas between arguments in French', () => {
  const { spreadsheet } = openSheets();
  spreadsheet.active.setFormula(0, 0, '=IF(A2,1,0)');
  spreadsheet.active.setFormula(1, 0, '=A3*0.5');
  spreadsheet.active.setFormula(2, 0, '="1,2"&"0.5"');
  expect([0, 1, 2].map((row) => spreadsheet.active.cells.value(row, 0) === '#ERROR!')).toEqual([true, true, false]);
});

it('a protected sheet asks to confirm everywhere but in its free cells, and stops nobody', async () => {
  const host = await draw();
  const grid = sheetOf(host, 'Grille');
  const asked = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => grid.asksToConfirm(row, column)));
  expect(asked).toEqual([
    [true, true, true, true],
    [true, false, false, true],
    [true, false, false, true],
    [true, false, true, true],
  ]);
  expect(grid.guard?.free).toHaveLength(2);
  expect(sheetOf(host, 'Listes').guard).toBeNull();
});

it('rules in order; lists, days, numbers', async () => {
  const host = await draw();
  const { lookRules, validations } = sheetOf(host, 'Grille');
  expect(lookRules).toMatchObject([
    { formula: '=$B2="Conforme"', ranges: ['B2:B3'], look: { Background: '#e2f1e4' } },
    { formula: `=$B2=INDIRECT("'Listes'!$A$2")`, ranges: ['B2:B3'], look: { FontColor: '#8a1c24' } },
  ]);
  expect(validations).toMatchObject([
    { area: 'B2:B3', rule: { range: 'Listes!A1:A2', allowInvalid: false, help: 'Un niveau.' } },
    { area: 'C2:C3', rule: { condition: ['requireDateOnOrAfter', [2024, 10, 4]], allowInvalid: true } },
    {
      area: 'D2',
      rule: { condition: ['requireFormulaSatisfied', '=AND(ISNUMBER(D2);D2=INT(D2);D2>=0;D2<=4)'], allowInvalid: true },
    },
    { area: 'D3', rule: { condition: ['requireNumberLessThanOrEqualTo', 1], allowInvalid: true } },
  ]);
});

it('a radar, a hidden sheet, a name', async () => {
  const host = await draw({}, hiddenFirst);
  expect(sheetOf(host, 'Synthèse').charts[0]).toMatchObject({
    type: 'RADAR',
    options: { 'vAxis.viewWindow.min': 0, 'vAxis.viewWindow.max': 1 },
  });
  expect(sheetOf(host, 'Listes').isHidden).toBe(true);
  expect(host.spreadsheet.active.name).toBe('Grille');
  expect([...host.spreadsheet.namedRanges.values()].map(({ name, sheet }) => [name, sheet.name])).toEqual([
    ['niveaux', 'Listes'],
  ]);
});

it('formulas and rules follow sheets that get another name; a name that is taken stays the person’s', async () => {
  const host = openSheets();
  const own = host.spreadsheet.addSheet('Grille');
  host.spreadsheet.addSheet('Listes');
  host.spreadsheet.namedRanges.set('niveaux', {
    name: 'Niveaux',
    sheet: own,
    area: { top: 0, left: 0, rows: 1, columns: 1 },
  });
  await host.pane.deliverWorkbook('grille', gridModel);
  expect(sheetOf(host, 'Synthèse').cells.formula(0, 1)).toBe("=SUM('Grille (2)'!D2:D3)/COUNTA('Grille (2)'!A2:A3)");
  expect(sheetOf(host, 'Grille (2)').lookRules[1].formula).toBe(`=$B2=INDIRECT("'Listes (2)'!$A$2")`);
  expect([...host.spreadsheet.namedRanges.values()].map(({ name, sheet }) => [name, sheet.name])).toEqual([
    ['Niveaux', 'Grille'],
    ['niveaux_2', 'Listes (2)'],
  ]);
});

it('takes the place of protected and hidden sheets, and of their names', async () => {
  const host = openSheets();
  const names = ['Grille', 'Synthèse', 'Listes'];
  await host.pane.deliverWorkbook('grille', gridModel);
  await expect(host.pane.deliverWorkbook('grille', gridModel, undefined, names)).resolves.toEqual(names);
  expect(host.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Feuille 1', ...names]);
  expect(sheetOf(host, 'Synthèse').cells.formula(0, 1)).toBe("=SUM('Grille'!D2:D3)/COUNTA('Grille'!A2:A3)");
  expect(sheetOf(host, 'Grille').lookRules[1].formula).toBe(`=$B2=INDIRECT("'Listes'!$A$2")`);
  const { namedRanges } = host.spreadsheet;
  expect([...namedRanges.values()].map(({ name, sheet }) => [name, sheet === sheetOf(host, 'Listes')])).toEqual([
    ['niveaux', true],
  ]);
});

it('a fault while the former sheets are still there keeps them, under their names', async () => {
  const host = openSheets();
  await host.pane.deliverWorkbook('grille', gridModel);
  const former = [...host.spreadsheet.sheets];
  // At the very end, when the new sheets bear their names: one cannot be hidden.
  const add = host.spreadsheet.addSheet.bind(host.spreadsheet);
  const refuse = (): never => {
    throw new Error('Service Spreadsheets failed');
  };
  jest
    .spyOn(host.spreadsheet, 'addSheet')
    .mockImplementation((name, index) =>
      Object.defineProperty(add(name, index), 'isHidden', { get: () => false, set: refuse }),
    );
  await expect(
    host.pane.deliverWorkbook('grille', gridModel, undefined, ['Grille', 'Synthèse', 'Listes']),
  ).rejects.toThrow('Service Spreadsheets failed');
  expect(host.spreadsheet.sheets.length).toBe(former.length);
  host.spreadsheet.sheets.forEach((sheet, i) => expect(sheet === former[i]).toBe(true));
  expect(former.map(({ name }) => name)).toEqual(['Feuille 1', 'Grille', 'Synthèse', 'Listes']);
});

it('read back, formulas give their values', async () => {
  const { pane, spreadsheet } = openSheets();
  spreadsheet.active.set(0, 0, 'Points');
  spreadsheet.active.cells.put(1, 0, 0.75, '=SUM(B1:B9)/4');
  spreadsheet.active.cells.put(2, 0, 'Partiel', '=IF(A2<1;"Partiel";"")');
  const grid = await pane.readGrid({ kind: 'sheet', name: 'Feuille 1' });
  expect(gridTexts(grid as SheetGrid)).toEqual([['Points'], ['0.75'], ['Partiel']]);
});

it('hundreds of rows take few calls', async () => {
  const cellules = Array.from({ length: 600 }, (_, i) => [
    { valeur: `${i}` },
    { valeur: null, style: i % 2 === 0 ? ('saisie' as const) : ('saisie_code' as const), libre: true },
    { valeur: 0, style: 'calcul' as const, formule: `LEN(B${i + 1})` },
  ]);
  const blocs = [{ genre: 'cellules' as const, ligne: 0, colonne: 0, cellules }];
  const host = await draw({}, { ...gridModel, feuilles: [{ nom: 'Longue', blocs, protection: true }], noms: [] });
  expect(sheetOf(host, 'Longue').guard?.free).toHaveLength(1);
  expect(sheetOf(host, 'Longue').cells.formula(599, 2)).toBe('=LEN(B600)');
  expect(host.meter.total('Range.setFormulas')).toBe(1);
  expect(host.crossings.length).toBeLessThan(5);
});

it('the audit grid that is shipped: every formula is one that Sheets reads, every rule is there', async () => {
  const model = auditGrid();
  const host = await draw({}, model);
  for (const sheet of model.feuilles) {
    const { cells, lookRules, guard } = sheetOf(host, sheet.nom);
    const lost = formulaPlaces(sheet).filter(
      ([row, column]) => cells.formula(row, column) === undefined || cells.value(row, column) === '#ERROR!',
    );
    expect([sheet.nom, lost, lookRules.length, guard !== null]).toEqual([
      sheet.nom,
      [],
      sheet.regles?.length ?? 0,
      sheet.protection === true,
    ]);
  }
  expect(host.meter.total()).toBeLessThan(1500);
});
