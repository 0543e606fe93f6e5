/** A small region's day in the atelier: example files, one base, downloaded, opened again elsewhere; no key left behind. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readBaseWorkbook } from '../../core/reports';
import { readSheets } from '../../files';
import { axeViolations, describeWithChromium, launch } from './chromium';
import { openAtelier } from './faces';

const CERTIFIERS: Readonly<Record<string, RegExp>> = {
  dava: /^DAVA/,
  vae_candidates: /^Université/,
  CQP: /^CPNE/,
};

/** Letters and digits of the demonstration keys, as a key file or a person writes them. */
const KEYS = ['demonstration-appariement', 'demonstration-region'].map((name) => {
  const file = path.join(__dirname, '..', '..', 'templates', 'region-exemple', 'cles', `${name}.cle`);
  return /Clé : ([\s\S]*?)Somme/.exec(fs.readFileSync(file, 'utf8'))?.[1].replace(/\s/g, '').slice(0, 16) ?? '';
});

async function chooseCertifiers(page: Page): Promise<void> {
  for (const select of await page.getByLabel(/^Certificateur de/).all()) {
    const name = await select.evaluate((node) => (node as HTMLSelectElement).labels[0].textContent ?? '');
    const [, wanted] = Object.entries(CERTIFIERS).find(([start]) => name.includes(start)) ?? [];
    const options = await select.locator('option').allTextContents();
    await select.selectOption({ index: options.findIndex((option) => wanted?.test(option)) });
  }
}

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

describeWithChromium('a day in the atelier', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('goes from the example files to a base in one file, and on from that file', async () => {
    const first = await openAtelier(browser, { width: 1280 });
    const { page } = first;
    page.setDefaultTimeout(60_000);
    await page.locator('#apercu').getByRole('button', { name: 'Essayer avec la région d’exemple' }).click();
    await page.getByText('Région d’exemple ouverte').waitFor();
    await openView(page, 'Consolider');
    await chooseCertifiers(page);
    await page.locator('main').getByRole('button', { name: 'Consolider', exact: true }).click();
    await page.getByText(/Base consolidée/).waitFor();

    // Nothing was handed over yet: leaving asks first.
    const asked = page.waitForEvent('dialog');
    const leaving = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Télécharger la base/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('base-consolidee.xlsx');
    const file = path.join(path.dirname(await download.path()), 'base-consolidee.xlsx');
    fs.copyFileSync(await download.path(), file);
    const { base } = readBaseWorkbook(await readSheets(new Uint8Array(fs.readFileSync(file))));
    expect(base.parcours.rowCount).toBeGreaterThan(400);
    await page.getByRole('grid', { name: /base-consolidee\.xlsx/ }).waitFor();
    await expect(axeViolations(page)).resolves.toEqual([]);

    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
    const bytes = fs.readFileSync(file).toString('latin1');
    for (const key of KEYS) {
      expect(key.length).toBe(16);
      expect(kept.replace(/\s/g, '')).not.toContain(key);
      expect(bytes).not.toContain(key);
    }
    expect(first.errors).toEqual([]);
    expect(first.asked).toEqual([]);

    // Another day, another page: the file is all that is needed.
    const second = await openAtelier(browser, { width: 1280 });
    second.page.setDefaultTimeout(60_000);
    await openView(second.page, 'Indicateurs');
    await second.page.locator('main input[type=file]').first().setInputFiles(file);
    await second.page.locator('main').getByText(`${base.parcours.rowCount} parcours`).waitFor();
    expect(second.errors).toEqual([]);
    expect(second.asked).toEqual([]);
    await second.page.context().close();
    await page.context().close();
  });
});
