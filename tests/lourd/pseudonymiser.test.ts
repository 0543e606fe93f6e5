/** The view "Pseudonymiser" in a real browser: from a certifier's file and key to what may be sent, and the key nowhere. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demonstrationKey, fingerprint, formatKeyFile } from '../../core/privacy';
import { deliveryMark } from '../../core/tasks';
import { readDelivery } from '../../files';
import { axeViolations, describeWithChromium, launch } from './chromium';
import { openAtelier } from './faces';

const EXPORT = path.join(__dirname, '../../templates/region-exemple/exports/dava/dava_vae_2022-2023.csv');
const K1 = demonstrationKey('appariement');
const KEY_FILE = formatKeyFile(K1.bytes, K1.nom);

async function download(page: Page, button: string): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return new Uint8Array(fs.readFileSync(await file.path()));
}

/** All that a person or a script may read of the page, but its program, which carries the public demonstration keys. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('body *:not(script)')];
    const attributes = elements.flatMap((one) => [...one.attributes].map(({ value }) => value));
    const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    return [
      document.body.innerText,
      ...attributes,
      ...fields,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join();
  });
}

describeWithChromium('the view Pseudonymiser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('makes a delivery that the region reads, checks it, and forgets the key', async () => {
    const { page, errors, asked } = await openAtelier(browser, { width: 300 });
    await page.locator('button.menu').click();
    await page.getByRole('button', { name: 'Pseudonymiser', exact: true }).first().click();
    await expect(axeViolations(page)).resolves.toEqual([]);
    await page.locator('#pseudo-ajouter').setInputFiles(EXPORT);
    await page.locator('#pseudo-certificateur').fill('dava');
    await page.locator('#pseudo-lire').click();
    await page.getByText('retirée : elle identifie la personne').first().waitFor();
    await page.locator('#pseudo-lancer').click();
    await page.getByText('Donnez d’abord la clé d’appariement.').waitFor();
    await page.getByText('Taper ou coller la clé').click();
    await page.locator('#pseudo-cle-texte').fill(KEY_FILE);
    await page.getByRole('button', { name: 'Utiliser cette clé' }).click();
    await page.getByText(fingerprint(K1)).first().waitFor();
    await page.locator('#pseudo-lancer').click();
    await page.locator('#pseudo-csv').waitFor();
    await page.getByText('rien d’identifiant n’a été trouvé').first().waitFor();
    await expect(axeViolations(page)).resolves.toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const key = KEY_FILE.replace(/[^A-Z2-7]/g, '').slice(-50, -12);
    for (const [name, button] of [
      ['livraison.csv', '#pseudo-csv'],
      ['livraison.xlsx', '#pseudo-ecrire'],
    ]) {
      const bytes = await download(page, button);
      const mark = deliveryMark(await readDelivery(name, bytes));
      expect([mark?.certificateur, mark?.empreinte]).toEqual(['dava', fingerprint(K1)]);
      expect(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/[^A-Z2-7]/g, ''),
      ).not.toContain(key);
    }
    expect((await shown(page)).replace(/[^A-Z2-7]/g, '')).not.toContain(key);
    await page.locator('#pseudo-cle-oublier').click();
    await page.getByText('Clé oubliée.').waitFor();
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});
