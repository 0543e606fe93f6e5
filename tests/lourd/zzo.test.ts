import type { Browser } from 'playwright-core';
import { describeWithChromium, launch } from './chromium';
import { openAtelier } from './faces';
import * as fs from 'node:fs';
import * as path from 'node:path';

describeWithChromium('o', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launch(); });
  afterAll(() => browser.close());
  it('reads at opening, refuses, goes on', async () => {
    const { page, errors } = await openAtelier(browser, { width: 1280 });
    page.setDefaultTimeout(60_000);
    await page.locator('#apercu').getByRole('button', { name: 'Essayer avec la région d’exemple' }).click();
    await page.getByText('Région d’exemple ouverte').waitFor();
    await page.locator('#apercu input[type=file]').first().setInputFiles([
      { name: 'notice.csv', mimeType: 'text/csv', buffer: Buffer.from('Couleur;Taille\nrouge;12\nbleu;14\n') },
    ]);
    await page.getByText('1 fichier ajouté').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Consolider', exact: true }).click();
    await page.getByRole('status').filter({ hasText: /fichiers lus/ }).waitFor();
    console.log(await page.getByRole('status').allTextContents(), await page.getByText('Pas encore lu').count());
    await page.locator('#apercu-choix option').allTextContents().then((x) => console.log(x));
    const sel = page.getByLabel(/^Certificateur de .*notice/);
    await sel.selectOption({ index: 1 });
    for (const s of await page.getByLabel(/^Certificateur de/).all()) if ((await s.inputValue()) === '') await s.selectOption({ index: 1 });
    await page.locator('#consolider-tout').click();
    await page.getByRole('status').filter({ hasText: /Tout est fait/ }).waitFor({ timeout: 120_000 });
    console.log(await page.getByRole('status').allTextContents());
    console.log(await page.locator('#consolider-refus').innerText());
    await page.locator('#consolider-refus').scrollIntoViewIfNeeded();
    await page.screenshot({ path: '/tmp/o/refus.png' });
    await page.getByRole('navigation').getByRole('button', { name: 'Indicateurs', exact: true }).click();
    await page.locator('#resultats caption').first().waitFor();
    console.log(await page.locator('#resultats caption').allTextContents());
    console.log(await page.getByRole('main').getByRole('button').allTextContents());
    await page.getByText('Deux lectures').first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: '/tmp/o/vues.png' });
    await page.getByRole('navigation').getByRole('button', { name: 'Publier', exact: true }).click();
    console.log(await page.getByRole('main').getByRole('button').allTextContents());
    const text = await page.locator('body').evaluate((b) => (b as HTMLElement).innerText);
    console.log(text.match(/.{0,20}(« | [»:;?!]).{0,10}/g));
    expect(errors).toEqual([]);
  });
});
