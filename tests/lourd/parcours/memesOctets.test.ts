/** The same cells give the same base and the same figures, byte for byte, in the four faces. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeWithChromium, launch } from '../chromium';
import { openAddin, openAtelier, openSidebar } from '../faces';
import {
  chooseCertifiers,
  fillExcel,
  fillSheets,
  giveKeys,
  handedOver,
  importSettings,
  openTask,
  waitForStatus,
} from './journey';
import { type XlsxRegion, xlsxRegion } from './xlsxRegion';

const ROOT = path.join(__dirname, '..', '..', '..');
const CSV = ['parcours.csv', 'passages.csv', 'indicateurs.csv'];

/** The files compared, by their bare names. */
function compared(files: ReadonlyMap<string, Buffer>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, bytes] of files) {
    const bare = CSV.find((csv) => name.endsWith(csv));
    if (bare !== undefined) found[bare] = bytes.toString('utf8');
  }
  return found;
}

function fromCommandLine({ root }: XlsxRegion): Record<string, string> {
  const output = path.join(root, 'resultat');
  execFileSync(process.execPath, [
    path.join(ROOT, 'bin', 'suivi-vae.js'),
    'executer',
    path.join(root, 'region.json'),
    '--sortie',
    output,
  ]);
  const paths = ['base/parcours.csv', 'base/passages.csv', 'indicateurs/indicateurs.csv'];
  return compared(new Map(paths.map((file) => [file, fs.readFileSync(path.join(output, file))])));
}

async function consolidateAndCount(page: Page, region: XlsxRegion): Promise<Record<string, string>> {
  await chooseCertifiers(page, region.sheets);
  await giveKeys(page, region);
  await page.locator('#consolider-faire').click();
  await waitForStatus(page, /Base consolidée/);
  const base = await handedOver(page, async () => {
    await page.getByRole('button', { name: 'Télécharger base/ (CSV)' }).click();
    await waitForStatus(page, /Remis/);
  });
  await openTask(page, 'Indicateurs');
  await page.getByRole('button', { name: 'Calculer', exact: true }).click();
  await waitForStatus(page, /lignes? calculées?/);
  const figures = await handedOver(page, async () => {
    await page.getByRole('button', { name: 'Télécharger indicateurs.csv' }).click();
    await waitForStatus(page, /Remis/);
  });
  return compared(new Map([...base, ...figures]));
}

describeWithChromium('the same cells in the four faces', () => {
  let browser: Browser;
  let region: XlsxRegion;
  let expected: Record<string, string>;

  beforeAll(async () => {
    browser = await launch();
    region = xlsxRegion();
    expected = fromCommandLine(region);
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(region.root, { recursive: true, force: true });
  });

  it('the command line', () => {
    expect(Object.keys(expected).sort()).toEqual([...CSV].sort());
    expect(expected['parcours.csv'].split('\r\n').length).toBeGreaterThan(300);
  });

  it('the atelier', async () => {
    const { page, errors, asked } = await openAtelier(browser, { width: 1280 });
    await importSettings(page, region);
    await openTask(page, 'Consolider');
    await page
      .locator('#consolider-ajouter')
      .setInputFiles(region.sheets.map(({ certifier, name }) => path.join(region.root, 'exports', certifier, name)));
    await expect(consolidateAndCount(page, region)).resolves.toEqual(expected);
    expect([errors, asked]).toEqual([[], []]);
    await page.context().close();
  });

  it('Excel', async () => {
    const { page, errors } = await openAddin(browser);
    await fillExcel(page, region.sheets);
    await importSettings(page, region);
    await openTask(page, 'Consolider');
    await expect(consolidateAndCount(page, region)).resolves.toEqual(expected);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('Sheets', async () => {
    const { page, sheets, errors } = await openSidebar(browser);
    fillSheets(sheets, region.sheets);
    await importSettings(page, region);
    await openTask(page, 'Consolider');
    await expect(consolidateAndCount(page, region)).resolves.toEqual(expected);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
