/** What a person does in the pane, in any face: go to a task, give settings, keys and files, take what is handed over. */
import * as fs from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { unzip } from '../../cli/run';
import type { ExcelHost } from '../../hosts/excel/host';
import type { SheetsHost } from '../../hosts/sheets/host';
import { settled } from '../eventually';
import type { TypedSheet, XlsxRegion } from './xlsxRegion';

/** Long work on a busy machine. */
const PATIENCE = 120_000;

/** Opens a task; where there is no room its menu folds. */
export async function openTask(page: Page, name: string): Promise<void> {
  const task = page.getByRole('navigation').getByRole('button', { name, exact: true });
  if (!(await task.isVisible())) await page.getByRole('button', { name: 'Tâches' }).click();
  await task.click();
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Waits until the status line says so; an error shown instead ends the wait. */
export async function waitForStatus(page: Page, words: RegExp): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: words });
  const trouble = page.getByRole('alert').locator('p').first();
  await status.or(trouble).first().waitFor({ timeout: PATIENCE });
  if (await trouble.isVisible()) throw new Error(`the pane says: ${await page.getByRole('alert').innerText()}`);
  return (await status.textContent()) ?? '';
}

const inMemory = (name: string, text: string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(text, 'utf8'),
});

export async function importSettings(page: Page, { settings }: XlsxRegion): Promise<void> {
  await openTask(page, 'Réglages');
  await page.getByLabel('Importer des réglages').setInputFiles(inMemory('reglages.json', settings, 'application/json'));
  await waitForStatus(page, /Réglages importés/);
}

/** K2 then K1, in Consolider. */
export async function giveKeys(page: Page, { keys }: XlsxRegion): Promise<void> {
  await page.locator('#consolider-k2-fichier').setInputFiles(inMemory('region.cle', keys.region));
  await page.locator('#consolider-k2-oublier').waitFor();
  await page.locator('#consolider-k1-fichier').setInputFiles(inMemory('appariement.cle', keys.appariement));
  await page.locator('#consolider-k1-oublier').waitFor();
}

/** Says whose each file is, where the pane has not found out. */
export async function chooseCertifiers(page: Page, sheets: readonly TypedSheet[]): Promise<void> {
  for (const { name, certifier } of sheets) {
    const take = page.getByLabel(`Prendre « ${name} »`, { exact: true });
    await take.waitFor();
    if (!(await take.isChecked())) {
      await take.check();
      await waitForStatus(page, /lus?\./);
    }
    await page.getByLabel(`Certificateur de « ${name} »`, { exact: true }).selectOption(certifier);
  }
}

/** Everything handed over during `work`, by file name; archives opened. */
export async function handedOver(page: Page, work: () => Promise<void>): Promise<Map<string, Buffer>> {
  const downloads: Download[] = [];
  const note = (download: Download): void => void downloads.push(download);
  page.on('download', note);
  try {
    await work();
    await settled(downloads, 0);
  } finally {
    page.off('download', note);
  }
  const files = new Map<string, Buffer>();
  for (const download of downloads) {
    const bytes = fs.readFileSync(await download.path());
    const name = download.suggestedFilename();
    if (!name.endsWith('.zip')) files.set(name, bytes);
    else for (const [path, content] of unzip(bytes)) files.set(path, content);
  }
  return files;
}

/** Puts the sheets in the simulated Excel of the page, typed as the file has them. */
export async function fillExcel(page: Page, sheets: readonly TypedSheet[]): Promise<void> {
  for (const sheet of sheets) {
    await page.evaluate(({ name, cells }) => {
      const { workbook } = (window as unknown as { simulatedExcel: ExcelHost }).simulatedExcel;
      const made = workbook.addSheet(name);
      // A text of a file is a text whatever it looks like: its cell is one.
      for (const { row, column, value, format } of cells) {
        made.set(row, column, value, format ?? (typeof value === 'string' ? '@' : undefined));
      }
    }, sheet);
  }
}

export function fillSheets({ spreadsheet }: SheetsHost, sheets: readonly TypedSheet[]): void {
  for (const { name, cells } of sheets) {
    const made = spreadsheet.addSheet(name);
    for (const { row, column, value, format } of cells) {
      made.set(row, column, value, format ?? (typeof value === 'string' ? '@' : undefined));
    }
  }
}
