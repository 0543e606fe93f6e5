/** What tasks ask of the atelier: tables as the command line reads them, workbooks drawn in the worker, 100 000 rows without a freeze. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Browser, Download } from 'playwright-core';
import { readFile } from '../../cli/read/readFile';
import type { WorkbookModel } from '../../core/workbook';
import { readSheets } from '../../files';
import type { PaneHost } from '../../pane/host';
import { workbookFile, csvFile } from '../atelier/sampleFiles';
import { describeWithChromium, launch, type WatchedPage } from './chromium';
import { buildProbe, longestTask, openProbe } from './openProbe';
import { expectSoon } from './eventually';

declare const atelier: PaneHost;

async function giveFiles({ page }: WatchedPage, files: readonly string[]): Promise<void> {
  await page
    .locator('#apercu input[type=file]')
    .first()
    .setInputFiles([...files]);
}

describeWithChromium('the atelier, asked by tasks', () => {
  let browser: Browser;
  let probe = '';
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atelier-files-'));

  function written(name: string, bytes: Uint8Array): string {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return file;
  }

  beforeAll(async () => {
    browser = await launch();
    probe = buildProbe();
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true });
    fs.rmSync(path.dirname(probe), { recursive: true });
  });

  it.each([
    ['export.csv', csvFile()],
    ['export.xlsx', workbookFile('xlsx')],
    ['export.xls', workbookFile('biff8')],
    ['export.ods', workbookFile('ods')],
  ])('reads %s as the command line does', async (name, bytes) => {
    const file = written(name, bytes);
    const watched = await openProbe(browser, probe);
    await giveFiles(watched, [file]);
    await watched.page.getByRole('grid').getByText('FICTIF').waitFor();
    const { raw, sha256 } = await readFile(file, undefined);
    const read = await watched.page.evaluate(async (fichier) => {
      const table = await atelier.readTable({ kind: 'file', name: fichier }, {});
      return JSON.stringify(table);
    }, name);
    expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify({ raw, sha256 })));
    expect(watched.errors).toEqual([]);
    await watched.page.context().close();
  });

  /** Rows of a table with text of few values, text of many, numbers, days, and marks. */
  function model(rowCount: number): WorkbookModel {
    const codes = Int32Array.from({ length: rowCount }, (_, row) => 1 + (row % 3));
    const unique = Array.from({ length: rowCount }, (_, row) => `D${row}`);
    return {
      titre: 'Essai',
      jour: 20000,
      feuilles: [
        {
          nom: 'Données',
          blocs: [
            {
              genre: 'table',
              ligne: 0,
              colonne: 0,
              entetes: ['Dossier', 'Avis', 'Nombre', 'Jour'],
              table: {
                rowCount,
                columns: [
                  {
                    kind: 'text',
                    name: 'd',
                    codes: Int32Array.from({ length: rowCount }, (_, r) => r + 1),
                    values: ['', ...unique],
                  },
                  { kind: 'text', name: 'a', codes, values: ['', '007', '=1+1', 'oui'] },
                  { kind: 'number', name: 'n', numbers: Float64Array.from({ length: rowCount }, (_, r) => r / 2) },
                  { kind: 'date', name: 'j', days: new Int32Array(rowCount).fill(20000) },
                ],
              },
              marques: Array.from({ length: Math.floor(rowCount / 2) }, (_, i) => ({
                ligne: 2 * i,
                colonne: 1,
                style: 'bloquant' as const,
                note: i < 5 ? `À revoir ${i}` : undefined,
              })),
            },
          ],
        },
        {
          nom: 'Notes',
          blocs: [{ genre: 'cellules', ligne: 1, colonne: 1, cellules: [[{ valeur: 'Fin', style: 'titre' }]] }],
        },
      ],
    };
  }

  async function bytesOf(download: Download): Promise<Uint8Array> {
    return new Uint8Array(fs.readFileSync(await download.path()));
  }

  it('draws a workbook in the worker, downloads it, keeps it as a place, and shows its marks', async () => {
    const watched = await openProbe(browser, probe);
    const { page } = watched;
    const [download, names] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate((drawn) => atelier.deliverWorkbook('essai', drawn), model(40)),
    ]);
    expect(download.suggestedFilename()).toBe('essai.xlsx');
    expect(names).toEqual(['essai.xlsx']);
    const sheets = await readSheets(await bytesOf(download));
    expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Données', 41],
      ['Notes', 2],
    ]);
    await page.getByRole('grid').getByText('D0', { exact: true }).waitFor();
    await expectSoon(() => page.locator('.grid-cell.look-bloquant').first().textContent()).toBe('007');
    await page.evaluate(() => atelier.show({ kind: 'file', name: 'essai.xlsx', sheet: 'Données' }, 3, 1));
    await page.getByText('Cellule B4 : oui Note : À revoir 1').waitFor();
    // The next task reads it without opening it again.
    const grid = await page.evaluate(async () => {
      const read = await atelier.readGrid({ kind: 'file', name: 'essai.xlsx', sheet: 'Données' });
      return [read?.rowCount, (await atelier.places()).map(({ name }) => name)];
    });
    expect(grid).toEqual([41, ['Données', 'Notes']]);
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });

  it('hands several files over as one archive, with folders and accents', async () => {
    const watched = await openProbe(browser, probe);
    const [download] = await Promise.all([
      watched.page.waitForEvent('download'),
      watched.page.evaluate(() => {
        const text = (value: string) => new TextEncoder().encode(value);
        return atelier.deliverFiles(
          'publication',
          new Map([
            ['site/été.html', text('<p>')],
            ['indicateurs.csv', text('a;b')],
          ]),
        );
      }),
    ]);
    expect(download.suggestedFilename()).toBe('publication.zip');
    expect(Buffer.from(await bytesOf(download)).includes(Buffer.from('site/été.html', 'utf8'))).toBe(true);
    await watched.page.context().close();
  });

  it('colours the cells that a task marks', async () => {
    const watched = await openProbe(browser, probe);
    const { page } = watched;
    await giveFiles(watched, [written('export.csv', csvFile())]);
    await page.getByRole('grid').getByText('FICTIF').waitFor();
    await page.evaluate(() =>
      atelier.mark?.({ kind: 'file', name: 'export.csv' }, [
        { row: 1, column: 1, style: 'a_verifier', note: 'Nom à revoir' },
      ]),
    );
    await expectSoon(() => page.locator('.look-a_verifier').textContent()).toBe('FICTIF');
    await page.context().close();
  });

  it('reads and draws 100 000 rows without holding the page', async () => {
    const ROWS = 100_000;
    const lines = Array.from({ length: ROWS }, (_, r) =>
      Array.from({ length: 30 }, (__, c) => (c < 4 ? `D${c}-${r}` : `v${r % (c * 7)}`)).join(';'),
    );
    const header = Array.from({ length: 30 }, (_, c) => `Colonne ${c}`).join(';');
    const file = written('grand.csv', Buffer.from([header, ...lines].join('\n')));
    const watched = await openProbe(browser, probe);
    const { page } = watched;
    page.setDefaultTimeout(120_000);
    const told: string[] = [];
    const measured = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const begun = Date.now();
      const longest = await longestTask(browser, watched, work);
      told.push(`${name} : ${Date.now() - begun} ms, tâche la plus longue ${longest} ms (temps processeur)`);
    };
    await measured('ouvrir et afficher 100 000 x 30', async () => {
      await giveFiles(watched, [file]);
      await page.getByRole('grid').getByText('D0-0', { exact: true }).waitFor();
    });
    await measured('lire', () =>
      page.evaluate(async () => {
        const { raw } = await atelier.readTable({ kind: 'file', name: 'grand.csv' }, {});
        Object.assign(window, { raw });
      }),
    );
    await expectSoon(() => page.evaluate(() => (window as unknown as { raw: { rowCount: number } }).raw.rowCount)).toBe(
      ROWS,
    );
    // A workbook of the same columns, with half of its rows marked.
    await page.evaluate(() => {
      const { raw } = window as unknown as {
        raw: { rowCount: number; columns: { header: string; codes: Int32Array; values: string[] }[] };
      };
      const columns = raw.columns.map(({ header, codes, values }) => ({ kind: 'text', name: header, codes, values }));
      const marques = Array.from({ length: raw.rowCount / 2 }, (_, i) => ({
        ligne: 2 * i,
        colonne: 1,
        style: 'bloquant',
      }));
      const table = { rowCount: raw.rowCount, columns };
      const bloc = { genre: 'table', ligne: 0, colonne: 0, table, entetes: columns.map(({ name }) => name), marques };
      Object.assign(window, { drawn: { titre: 'Grand', jour: 20000, feuilles: [{ nom: 'Grand', blocs: [bloc] }] } });
    });
    const waiting = page.waitForEvent('download');
    await measured('écrire', () =>
      page.evaluate(() => atelier.deliverWorkbook('grand', (window as unknown as { drawn: WorkbookModel }).drawn)),
    );
    const bytes = await bytesOf(await waiting);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    process.stdout.write(`atelier : ${told.join(' ; ')}\n`);
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });
});
