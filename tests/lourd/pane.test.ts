/** The pane in a real browser, in its three faces: one column read, results handed over as text, few round trips. */
import * as fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ExcelHost } from '../hosts/excel/host';
import { axeViolations, describeWithChromium, launch } from './chromium';
import { openTask } from './parcours/journey';
import { ADDIN_HOST, openAddin, openAddinOutsideExcel, openAtelier, openSidebar } from './faces';
import { expectSoon } from './eventually';

describeWithChromium('the pane', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('asks nothing but its own files and the Office script', async () => {
    const { page, errors, asked } = await openAddin(browser, { width: 350 });
    await page.getByRole('heading', { level: 2, name: 'Accueil' }).waitFor();
    expect(errors).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(ADDIN_HOST) && !address.endsWith('office.js'))).toEqual([]);
    await page.context().close();
  });

  it('reads the sample column of the atelier and downloads the result', async () => {
    const { page, errors } = await openAtelier(browser);
    await openTask(page, 'Essayer sur une colonne');
    await page.getByRole('button', { name: 'Prendre un exemple' }).click();
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await page.getByRole('row', { name: /^III / }).waitFor();
    await expect(axeViolations(page)).resolves.toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger le résultat' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('colonne-lue.csv');
    expect(fs.readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFFLu;Retenu\r\nIII;5\r\nNiveau IV;4\r\n/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says so when there is nothing to read', async () => {
    const { page } = await openAtelier(browser);
    await openTask(page, 'Essayer sur une colonne');
    await page.getByLabel('Cellules de la colonne').fill('\n \n');
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Aucune cellule' }).waitFor();
    await page.context().close();
  });

  it('never turns an imported cell into markup', async () => {
    const { page } = await openAtelier(browser);
    await openTask(page, 'Essayer sur une colonne');
    await page.getByLabel('Cellules de la colonne').fill('<img src=x onerror="document.title=1">');
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await expectSoon(() => page.locator('tbody th').textContent({ timeout: 5000 })).toBe(
      '<img src=x onerror="document.title=1">',
    );
    await expectSoon(() => page.locator('img').count()).toBe(0);
    await page.context().close();
  });

  /** The host answers later. */
  async function waitForCells(page: Page, text: string): Promise<void> {
    const cells = await page.getByLabel('Cellules de la colonne').elementHandle();
    await page.waitForFunction(([box, wanted]) => (box as HTMLTextAreaElement).value === wanted, [
      cells,
      text,
    ] as const);
  }

  it('takes the selection of Excel, and declares every function and command', async () => {
    const { page } = await openAddin(browser);
    await openTask(page, 'Essayer sur une colonne');
    await page.getByRole('button', { name: 'Prendre la sélection' }).click();
    await waitForCells(page, 'III\nNiveau IV\nV');
    const associated = await page.evaluate(() => (window as unknown as { associated: string[] }).associated);
    expect(associated).toEqual(expect.arrayContaining(['NIVEAU', 'DATE', 'creerFeuilleExemple']));
    await page.context().close();
  });

  const RESULT = [
    ['Lu', 'Retenu'],
    ['III', '5'],
    ['Niveau IV', '4'],
    ['V', '3'],
  ];

  async function readSelectionAndWrite(page: Page): Promise<void> {
    await openTask(page, 'Essayer sur une colonne');
    await page.getByRole('button', { name: 'Prendre la sélection' }).click();
    await waitForCells(page, 'III\nNiveau IV\nV');
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await page.getByRole('button', { name: 'Écrire dans une nouvelle feuille' }).click();
    await page.getByText('Résultat remis').waitFor();
  }

  it('writes to a new sheet in Sheets, as text', async () => {
    const { page, sheets, errors } = await openSidebar(browser);
    await readSelectionAndWrite(page);
    const { active } = sheets.spreadsheet;
    expect(active.name).toBe('colonne-lue');
    expect(RESULT.map((_, row) => [active.cells.value(row, 0), active.cells.value(row, 1)])).toEqual(RESULT);
    expect(active.cells.format(3, 1)).toBe('@');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('writes to a new sheet in Excel, as text, in few round trips', async () => {
    const { page, errors } = await openAddin(browser);
    await page.getByText('aucune\u00a0: voir Réglages').waitFor();
    // What opening the pane asks (are there settings?) is over.
    await page.evaluate(() => (window as unknown as { simulatedExcel: ExcelHost }).simulatedExcel.bridge.reset());
    await readSelectionAndWrite(page);
    const [written, format, trips] = await page.evaluate(() => {
      const { workbook, bridge } = (window as unknown as { simulatedExcel: ExcelHost }).simulatedExcel;
      const { cells } = workbook.active;
      const rows = [0, 1, 2, 3].map((row) => [cells.value(row, 0), cells.value(row, 1)]);
      return [rows, cells.format(3, 1), bridge.syncs.length] as const;
    });
    expect(written).toEqual(RESULT);
    expect(format).toBe('@');
    // Three to read the selection (no number in it), three to write.
    expect(trips).toBe(6);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('outside Excel, with Microsoft’s own office.js, says where to open it', async () => {
    const { page } = await openAddinOutsideExcel(browser);
    await page.getByText('Cette page s’ouvre depuis Excel').waitFor();
    await page.context().close();
  });
});
