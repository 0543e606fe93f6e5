/** The pane in a real browser, in its three faces: no error, nothing asked of the network, accessible, usable. */
import * as fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ExcelHost } from '../hosts/excel/host';
import { axeViolations, describeWithChromium, launch } from './chromium';
import { ADDIN_HOST, openAddin, openAddinOutsideExcel, openAtelier, openSidebar } from './faces';

const VIEWS = ['Accueil', 'Lire une colonne'];

describeWithChromium('the pane', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  describe.each([
    ['atelier', openAtelier, { width: 1280 }],
    ['atelier, dark', openAtelier, { width: 350, colorScheme: 'dark' as const }],
    ['atelier, forced colours', openAtelier, { width: 350, forcedColors: 'active' as const }],
    ['Excel', openAddin, { width: 350 }],
    ['Sheets', openSidebar, { width: 300 }],
  ])('%s', (_face, open, options) => {
    it('opens every view without error, fits the width, and axe-core finds nothing', async () => {
      const { page, errors, asked } = await open(browser, options);
      for (const view of VIEWS) {
        await page.getByRole('button', { name: view, exact: true }).click();
        await expect(page.getByRole('heading', { level: 2 }).textContent()).resolves.toBe(view);
        await expect(axeViolations(page)).resolves.toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
      expect(asked.filter((address) => !address.startsWith(ADDIN_HOST) && !address.endsWith('office.js'))).toEqual([]);
      await page.context().close();
    });
  });

  it('reads the sample column of the atelier and downloads the result', async () => {
    const { page, errors } = await openAtelier(browser);
    await page.getByRole('button', { name: 'Essayer sur une colonne' }).click();
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
    await page.getByRole('button', { name: 'Lire une colonne' }).click();
    await page.getByLabel('Cellules de la colonne').fill('\n \n');
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await expect(page.getByRole('status').textContent()).resolves.toContain('Aucune cellule');
    await page.context().close();
  });

  it('never turns an imported cell into markup', async () => {
    const { page } = await openAtelier(browser);
    await page.getByRole('button', { name: 'Lire une colonne' }).click();
    await page.getByLabel('Cellules de la colonne').fill('<img src=x onerror="document.title=1">');
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await expect(page.locator('tbody th').textContent({ timeout: 5000 })).resolves.toBe(
      '<img src=x onerror="document.title=1">',
    );
    await expect(page.locator('img').count()).resolves.toBe(0);
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
    await page.getByRole('button', { name: 'Lire une colonne' }).click();
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
    await page.getByRole('button', { name: 'Lire une colonne' }).click();
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
