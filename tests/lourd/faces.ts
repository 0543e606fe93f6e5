/** Opens the built faces in the browser, each as its host would: from the disk, in Excel's pane, in the Sheets sidebar. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { type PageOptions, type WatchedPage, watchedPage } from './chromium';

const DIST = path.join(__dirname, '..', '..', 'dist');
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

/** A stand-in for office.js: Excel in French, with one selected range. */
const EXCEL = `
  const values = [['III'], ['Niveau IV'], ['V']];
  window.associated = [];
  window.Office = {
    context: { displayLanguage: 'fr-FR' },
    HostType: { Excel: 'Excel' },
    actions: { associate: (name) => window.associated.push(name) },
    onReady: (callback) => Promise.resolve({ host: 'Excel' }).then(callback),
  };
  window.CustomFunctions = { associate: (name) => window.associated.push(name) };
  const used = { load() {}, isNullObject: false, values, numberFormat: values.map(() => ['General']) };
  window.Excel = { run: (options, work) => work({
    sync: async () => {},
    workbook: { getSelectedRange: () => ({ getUsedRangeOrNullObject: () => used }) },
  }) };`;

/** The add-in's page in a pretended Excel. */
export async function openAddin(browser: Browser, options?: PageOptions): Promise<WatchedPage> {
  const watched = await watchedPage(browser, options);
  await serve(watched, ADDIN_HOST, path.join(DIST, 'addin'));
  await watched.page.route(`${OFFICE_CDN}office.js`, (route) =>
    route.fulfill({ body: EXCEL, contentType: 'text/javascript' }),
  );
  await watched.page.goto(`${ADDIN_HOST}taskpane.html`);
  return watched;
}

/** A stand-in for google.script.run over plain functions. */
const SHEETS = `
  const server = {
    langue: () => 'fr_FR',
    lireSelection: () => [['III'], ['IV']],
    ecrireFeuille: (name, grid) => { window.written = grid; return name; },
  };
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
    if (name === 'withFailureHandler') return (handler) => runner(success, handler);
    return (...args) => setTimeout(() => success(server[name](...args)), 1);
  } });
  window.google = { script: { run: runner() } };`;

/** The sidebar's page, over a pretended Sheets. */
export async function openSidebar(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, { width: 300, ...options });
  await watched.page.addInitScript(SHEETS);
  await watched.page.goto(pathToFileURL(path.join(DIST, 'appsscript', 'Panneau.html')).href);
  return watched;
}
