/** The built add-in in a real browser, over Microsoft's client and the simulated Excel: ribbon, cell functions, keys nowhere. */
import type { Browser, Page } from 'playwright-core';
import type { ExcelHost } from '../hosts/excel/host';
import { describeWithChromium, launch } from './chromium';
import { openAddin } from './faces';
import { expectSoon } from './eventually';

interface ExcelWindow {
  readonly simulatedExcel: ExcelHost;
  readonly ribbon: Readonly<Record<string, () => Promise<void>>>;
  readonly shownPanes: number;
  readonly cellFunctions: Readonly<Record<string, (...ranges: unknown[]) => unknown>>;
}

function click(page: Page, command: string): Promise<void> {
  return page.evaluate((name) => (window as unknown as ExcelWindow).ribbon[name](), command);
}

describeWithChromium('the add-in', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('makes a sample sheet from the ribbon, its codes kept as texts', async () => {
    const { page, errors } = await openAddin(browser);
    await click(page, 'creerFeuilleExemple');
    const [name, column] = await page.evaluate(() => {
      const { active } = (window as unknown as ExcelWindow).simulatedExcel.workbook;
      return [active.name, [1, 2, 3, 4].map((row) => active.cells.value(row, 5))] as const;
    });
    expect(name).toBe('Exemple de colonnes');
    expect(column).toEqual(['13', '2A', 'Vaucluse', '5']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a protected workbook is explained in the pane, which comes forward', async () => {
    const { page } = await openAddin(browser);
    await page.evaluate(() => {
      (window as unknown as ExcelWindow).simulatedExcel.workbook.isStructureProtected = true;
    });
    await click(page, 'creerFeuilleExemple');
    await page.getByRole('status').getByText('est protégé').waitFor();
    await expectSoon(() => page.evaluate(() => (window as unknown as ExcelWindow).shownPanes)).toBe(1);
    await page.context().close();
  });

  it('opens the pane on the cleaning of the sheet', async () => {
    const { page, errors } = await openAddin(browser);
    await click(page, 'nettoyerCetteFeuille');
    await expectSoon(() => page.getByRole('heading', { level: 2 }).textContent()).toMatch(/Nettoyer/);
    await expectSoon(() => page.evaluate(() => (window as unknown as ExcelWindow).shownPanes)).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says that there is no treatment to undo', async () => {
    const { page } = await openAddin(browser);
    await click(page, 'annulerTraitement');
    await page.getByRole('status').getByText('aucun traitement à annuler').waitFor();
    await page.context().close();
  });

  it('computes cell functions as Excel calls them', async () => {
    const { page, errors } = await openAddin(browser);
    const results = await page.evaluate(() => {
      const { cellFunctions } = window as unknown as ExcelWindow;
      const call = { address: 'Feuil1!A1' };
      const refused = () => {
        try {
          return cellFunctions.DELAI_MEDIAN([[1]], [[1], [2]], call);
        } catch (error) {
          return [(error as { code: string }).code, (error as Error).message];
        }
      };
      return [
        cellFunctions.NIVEAU([['III'], ['V']], call),
        cellFunctions.TAUX([['oui'], ['non']], null, call),
        cellFunctions.DELAI_MEDIAN([[45000]], [[45010]], call),
        refused(),
      ];
    });
    expect(results).toEqual([[['5'], ['3']], [[0.5]], [[10]], ['#VALUE!', expect.stringContaining('deux plages')]]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
