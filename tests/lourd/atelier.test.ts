/** The atelier as a person opens it: from the disk, files dropped, cells seen, results downloaded, nothing asked of a network. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { utils, write } from 'xlsx';
import { brokenFile, csvFile, encryptedFile, workbookFile } from '../atelier/sampleFiles';
import { axeViolations, describeWithChromium, launch } from './chromium';
import { openAtelier } from './faces';
import { expectSoon } from './eventually';

/** Drops files on the page, as from a folder of the computer. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const transfer = await page.evaluateHandle(() => new DataTransfer());
  for (const [name, bytes] of Object.entries(files)) {
    await transfer.evaluate(
      (data, [file, base64]) => {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], file));
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
  }
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const grid = (page: Page) => page.getByRole('grid');

async function shownSheet(page: Page): Promise<string> {
  return page.locator('#apercu-choix').evaluate((choice) => (choice as HTMLSelectElement).value);
}

describeWithChromium('the atelier', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each([
    ['a text file', 'export.csv', csvFile(), ['export.csv']],
    [
      'a workbook of Excel',
      'export.xlsx',
      workbookFile('xlsx'),
      ['export.xlsx › Candidats', 'export.xlsx › Listes (masquée)'],
    ],
    [
      'a workbook of Excel 97',
      'export.xls',
      workbookFile('biff8'),
      ['export.xls › Candidats', 'export.xls › Listes (masquée)'],
    ],
    ['a workbook of LibreOffice', 'export.ods', workbookFile('ods'), ['export.ods › Candidats', 'export.ods › Listes']],
  ])('takes %s, in a worker, under its own policy', async (_kind, name, bytes, sheets) => {
    const { page, errors, asked } = await openAtelier(browser, { width: 1280 });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await drop(page, { [name]: bytes });
    await grid(page).getByText('01250').waitFor();
    await expectSoon(() => page.locator('#apercu-choix option').allTextContents()).toEqual(sheets);
    expect(workers).toEqual([expect.stringMatching(/^blob:/)]);
    await expectSoon(() => grid(page).getAttribute('aria-rowcount')).toBe('5');
    await expectSoon(() => grid(page).getByRole('gridcell', { name: '0001' }).count()).toBe(1);
    await expect(axeViolations(page)).resolves.toEqual([]);
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a broken file', 'abîmé.xlsx', brokenFile(), 'est incomplet'],
    ['an encrypted file', 'secret.xlsx', encryptedFile(), 'protégé par un mot de passe'],
    ['an empty file', 'vide.csv', new Uint8Array(0), 'est vide'],
  ])('says what is wrong with %s, and takes the others', async (_kind, name, bytes, sentence) => {
    const { page, errors } = await openAtelier(browser, { width: 1280 });
    await drop(page, { [name]: bytes, 'bon.csv': csvFile() });
    await page.getByRole('alert').getByText(sentence).waitFor();
    await expectSoon(() => page.getByRole('alert').textContent()).toContain(name);
    await grid(page).getByText('01250').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('neither runs text as code nor lets anything out', async () => {
    const { page } = await openAtelier(browser);
    const refused = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve)); // the debugger's own leave to run text ends here
      const outcome: string[] = [];
      const attempt = async (name: string, work: () => unknown): Promise<void> => {
        try {
          await work();
          outcome.push(`${name}: done`);
        } catch {
          outcome.push(`${name}: refused`);
        }
      };
      /* eslint-disable no-eval, no-new-func -- what the policy must refuse */
      await attempt('eval', () => (0, eval)('1'));
      await attempt('Function', () => new Function('return 1')());
      /* eslint-enable no-eval, no-new-func */
      await attempt('fetch', () => fetch('https://exemple.fr/'));
      await attempt('worker of a network', () => new Worker('https://exemple.fr/a.js'));
      const inWorker = await new Promise<string>((resolve) => {
        const code = `
          const tried = [];
          try { eval('1'); tried.push('eval'); } catch {}
          fetch('https://exemple.fr/').then(() => tried.push('fetch'), () => 0).then(() => postMessage(tried.join()));`;
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => resolve(`in a worker: [${data}]`);
      });
      return [...outcome, inWorker];
    });
    expect(refused).toEqual([
      'eval: refused',
      'Function: refused',
      'fetch: refused',
      'worker of a network: refused',
      'in a worker: []',
    ]);
    await page.context().close();
  });

  it('is moved through with the keyboard, a cell at a time, and tells the cell whole', async () => {
    const { page } = await openAtelier(browser, { width: 1280 });
    await drop(page, { 'export.csv': csvFile() });
    await grid(page).getByText('01250').waitFor();
    await grid(page).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByText('Cellule C2 : Zoé').waitFor();
    await page.keyboard.press('Control+End');
    await page.getByText('Cellule E4 : 06400').waitFor();
    const active = await grid(page).getAttribute('aria-activedescendant');
    await expectSoon(() => page.locator(`#${active}`).textContent()).toBe('06400');
    await page.context().close();
  });

  it('tells two files of one name apart, takes the same file once, and lets a file go', async () => {
    const { page } = await openAtelier(browser, { width: 1280 });
    await drop(page, { 'export.csv': csvFile() });
    await grid(page).getByText('01250').waitFor();
    await drop(page, { 'export.csv': csvFile(',') });
    await page.getByText('1 fichier ajouté').waitFor();
    await drop(page, { 'export.csv': csvFile() });
    const files = page.locator('#apercu-choix option');
    // Given again, it is the last given of its name.
    await expectSoon(() => files.allTextContents()).toEqual(['export (2).csv', 'export.csv']);
    await page.waitForFunction(() => document.querySelector('select')?.value.includes('export.csv'));
    await page.getByRole('button', { name: 'Retirer ce fichier' }).click();
    await expectSoon(() => files.count()).toBe(1);
    await page.getByRole('button', { name: 'Retirer ce fichier' }).click();
    await page.getByText('Déposez ici vos fichiers').waitFor();
    await page.context().close();
  });

  it('opens its example region without a network', async () => {
    const { page, errors, asked } = await openAtelier(browser, { width: 1280 });
    await expect(axeViolations(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Essayer avec la région d’exemple' }).click();
    await page.getByText('Région d’exemple ouverte').waitFor();
    await grid(page).waitFor();
    await expectSoon(() => page.locator('#apercu-choix option').count()).toBeGreaterThan(2);
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('reads in the page, and says so, where workers are refused', async () => {
    const { page } = await openAtelier(browser, { width: 1280 });
    await page.evaluate(() => {
      (window as { Worker: unknown }).Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      };
    });
    await drop(page, { 'export.xlsx': workbookFile('xlsx') });
    await grid(page).getByText('01250').waitFor();
    await expectSoon(() => page.locator('#apercu-choix').inputValue()).toContain('Candidats');
    await page.context().close();
  });

  it.each([
    ['dark', { width: 350, colorScheme: 'dark' as const }],
    ['forced colours', { width: 350, forcedColors: 'active' as const }],
    ['300 pixels', { width: 300 }],
    ['a wide screen', { width: 1600 }],
  ])('is accessible and fits, with a file, in %s', async (_name, options) => {
    const { page } = await openAtelier(browser, options);
    await drop(page, { 'export.csv': csvFile() });
    await grid(page).getByText('FICTIF').waitFor();
    await expect(axeViolations(page)).resolves.toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  describe('100 000 rows of 30 columns', () => {
    const ROWS = 100_000;
    const COLUMNS = 30;
    const header = Array.from({ length: COLUMNS }, (_, column) => `Colonne ${column + 1}`);
    const row = (r: number): (string | number)[] =>
      Array.from({ length: COLUMNS }, (_, c) =>
        c < 3 ? `D${c}-${r}` : c % 3 === 0 ? (r * c) % 1000 : `v${r % (c * 7)}`,
      );
    const large = {
      'grand.csv': () =>
        Buffer.from(
          [header, ...Array.from({ length: ROWS }, (_, r) => row(r))].map((cells) => cells.join(';')).join('\n'),
        ),
      'grand.xlsx': () => {
        const book = utils.book_new();
        utils.book_append_sheet(
          book,
          utils.aoa_to_sheet([header, ...Array.from({ length: ROWS }, (_, r) => row(r))]),
          'Grand',
        );
        return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
      },
    };

    /** Made once: writing the workbook takes longer than reading it. */
    const made = new Map<string, string>();
    function fileOf(name: keyof typeof large): string {
      const known = made.get(name);
      if (known !== undefined) return known;
      const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'atelier-')), name);
      fs.writeFileSync(file, large[name]());
      made.set(name, file);
      return file;
    }

    afterAll(() => made.forEach((file) => fs.rmSync(path.dirname(file), { recursive: true })));

    it.each(Object.keys(large) as (keyof typeof large)[])(
      '%s: read without freezing, scrolled to its end',
      async (name) => {
        const file = fileOf(name);
        const { page, errors } = await openAtelier(browser, { width: 1280 });
        page.setDefaultTimeout(120_000);
        await page.evaluate(() => {
          const tasks: number[] = ((window as unknown as { longTasks: number[] }).longTasks = []);
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
          }).observe({ type: 'longtask' });
        });
        const begun = Date.now();
        await page.locator('#apercu input[type=file]').first().setInputFiles(file);
        await grid(page).getByText('D0-0', { exact: true }).waitFor();
        const took = Date.now() - begun;
        await expectSoon(() => grid(page).getAttribute('aria-rowcount')).toBe(String(ROWS + 2));
        await grid(page).focus();
        await page.keyboard.press('Control+End');
        await page.getByText(`Cellule AD${ROWS + 1} :`).waitFor();
        // What is in the page follows what is in sight, not the file.
        await expectSoon(() => page.getByRole('gridcell').count()).toBeLessThan(2000);
        const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
        const longest = Math.max(0, ...longTasks);
        process.stdout.write(
          `atelier, ${name} : ${took} ms, tâches de plus de 50 ms : ${longTasks.length}, la plus longue ${longest} ms\n`,
        );
        expect(errors).toEqual([]);
        await page.context().close();
      },
    );

    it('stops reading when it is asked to, and reads again afterwards', async () => {
      const { page } = await openAtelier(browser, { width: 1280 });
      page.setDefaultTimeout(60_000);
      const file = fileOf('grand.xlsx');
      await page.locator('#apercu input[type=file]').first().setInputFiles(file);
      await page.getByRole('button', { name: 'Annuler', exact: true }).click();
      await page.getByText('Opération annulée').waitFor();
      await expectSoon(() => page.locator('#apercu-choix option').count()).toBe(0);
      await drop(page, { 'export.csv': csvFile() });
      await grid(page).getByText('01250').waitFor();
      await expectSoon(() => shownSheet(page)).toBe('["export.csv","export.csv"]');
      await page.context().close();
    });
  });
});
