/** Opens the built faces in the browser, each as its host would: from the disk, in Excel's pane, in the Sheets sidebar. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { ExcelHost } from '../hosts/excel/host';
import { excelPageScript } from '../hosts/excel/pageScript';
import { createSheetsHost, type SheetsHost } from '../hosts/sheets/host';
import { callThrough } from '../hosts/sheets/scriptRun';
import { type PageOptions, type WatchedPage, watchedPage } from './chromium';

/** Where the faces were built: as webpack.config.js. */
const DIST = path.resolve(process.env.SUIVI_VAE_DIST ?? path.join(__dirname, '..', '..', 'dist'));
const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Where the add-in pretends to be served: an address nobody owns (RFC 2606). */
export const ADDIN_HOST = 'https://suivi-vae.test/';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Serves the files of a folder at an address. */
async function serve({ page }: WatchedPage, address: string, folder: string): Promise<void> {
  await page.route(`${address}**`, (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname.slice(new URL(address).pathname.length));
    if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: fs.readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
  });
}

/** The atelier, opened from the disk. */
export async function openAtelier(browser: Browser, options?: PageOptions): Promise<WatchedPage> {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(pathToFileURL(path.join(DIST, 'atelier', 'suivi-vae.html')).href);
  return watched;
}

/** The add-in's page with Microsoft's own office.js, in a browser instead of Excel. */
export async function openAddinOutsideExcel(browser: Browser): Promise<WatchedPage> {
  const watched = await watchedPage(browser);
  await serve(watched, ADDIN_HOST, path.join(DIST, 'addin'));
  await serve(watched, OFFICE_CDN, OFFICE);
  await watched.page.goto(`${ADDIN_HOST}taskpane.html`);
  return watched;
}

/** What a person did before: a column of levels, selected. */
const SELECTED = ['III', 'Niveau IV', 'V'];

/** The add-in's page over Microsoft's own client, in the simulated Excel (tests/hosts/excel): `simulatedExcel` in the page. */
export async function openAddin(browser: Browser, options?: PageOptions): Promise<WatchedPage> {
  const watched = await watchedPage(browser, options);
  await serve(watched, ADDIN_HOST, path.join(DIST, 'addin'));
  await watched.page.route(`${OFFICE_CDN}office.js`, (route) =>
    route.fulfill({ body: excelPageScript(), contentType: 'text/javascript' }),
  );
  await watched.page.goto(`${ADDIN_HOST}taskpane.html`);
  await watched.page.evaluate((levels) => {
    const { workbook } = (window as unknown as { simulatedExcel: ExcelHost }).simulatedExcel;
    levels.forEach((level, row) => workbook.active.set(row, 0, level));
    workbook.select(workbook.active, { top: 0, left: 0, rows: 1_048_576, columns: 1 });
  }, SELECTED);
  return watched;
}

/** `google.script.run` in the page: what crosses is plain, the script itself runs in its own engine. */
const SCRIPT_RUN = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
    if (name === 'withFailureHandler') return (handler) => runner(success, handler);
    return (...args) => void callScript(name, args).then(success, failure);
  } });
  window.google = { script: { run: runner() } };`;

/** The sidebar's page over the built script, in the simulated Sheets. */
export interface OpenSidebar extends WatchedPage {
  readonly sheets: SheetsHost;
}

export async function openSidebar(browser: Browser, options: PageOptions = {}): Promise<OpenSidebar> {
  const watched = await watchedPage(browser, { width: 300, ...options });
  const sheets = createSheetsHost(fs.readFileSync(path.join(DIST, 'appsscript', 'Code.js'), 'utf8'));
  SELECTED.forEach((level, row) => sheets.spreadsheet.active.enter(row, 0, level));
  sheets.spreadsheet.selection = { top: 0, left: 0, rows: 1000, columns: 1 };
  await watched.page.exposeFunction('callScript', (name: string, args: unknown[]) =>
    callThrough(sheets.google.script.run, name, args),
  );
  await watched.page.addInitScript(SCRIPT_RUN);
  await watched.page.goto(pathToFileURL(path.join(DIST, 'appsscript', 'Panneau.html')).href);
  return { ...watched, sheets };
}
