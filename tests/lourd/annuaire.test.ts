/** The public directory in a real browser: read without its script, searched with it, by keyboard, and found accessible. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { facetCounts, publicDirectory, type Query, searchDirectory } from '../../core/quality/directory';
import { directoryPage } from '../../core/reports/quality/annuaire';
import { largeReading } from '../core/quality/network/largeNetwork';
import { axeViolations, describeWithChromium, launch, watchedPage } from './chromium';

const { registre } = largeReading();
const entries = publicDirectory(registre);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'annuaire-'));
const file = path.join(folder, 'annuaire.html');
const address = pathToFileURL(file).href;
fs.writeFileSync(file, directoryPage(entries, { nom: registre.nom, jour: registre.date, outil: 'suivi-vae 0.0.0' }));

const shownNames = (page: Page): Promise<string[]> =>
  page.$$eval('.offre h3', (titles) =>
    titles.filter((title) => (title as HTMLElement).offsetParent !== null).map((title) => title.textContent ?? ''),
  );
const sorted = (names: readonly string[]): string[] => [...names].sort();

async function ask(page: Page, { texte = '', choix = {} }: Query): Promise<void> {
  await page.click('button[type=reset]');
  await page.fill('#mots', texte);
  for (const [facet, code] of Object.entries(choix)) await page.selectOption(`#c-${facet}`, code);
}

describeWithChromium('the public directory', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is read whole without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('.offre').count()).toBe(entries.length);
    expect(await page.locator('.offre:visible').count()).toBe(entries.length);
    expect(await page.locator('#recherche').isVisible()).toBe(false);
    await context.close();
  });

  const queries: Query[] = [
    {},
    { texte: 'CONSEIL' },
    { texte: 'compét é' },
    { texte: 'rivière' },
    { texte: 'rien de tel' },
    { texte: 'audit' },
    { choix: { domaine: entries[0].facettes.domaine[0] } },
    { choix: { lieu: 'Fort-Exemple', modalite: entries[0].facettes.modalite[0] } },
    { texte: 'imaginaire', choix: { niveau: '5', langue: 'francais', etape: 'auditee' } },
    { choix: { certification: entries.flatMap(({ facettes }) => facettes.certification)[0] } },
  ];

  it('answers as the search of the core does, counts included, and asks nothing of the network', async () => {
    const { page, errors, asked } = await watchedPage(browser, { width: 1000 });
    await page.goto(address);
    for (const query of queries) {
      await ask(page, query);
      const expected = searchDirectory(entries, query);
      expect([query, sorted(await shownNames(page))]).toEqual([query, sorted(expected.map(({ nom }) => nom))]);
      const said = await page.textContent('#resultat');
      expect(said).toContain(expected.length === 0 ? 'Aucune structure' : `${expected.length} structure`);
      const counts = facetCounts(entries, query);
      const told = await page.$$eval('#c-domaine option', (options) =>
        options
          .slice(1)
          .map((option) => [
            (option as HTMLOptionElement).value,
            Number(/\((\d+)\)$/.exec(option.textContent ?? '')?.[1]),
          ]),
      );
      expect(told).toEqual(told.map(([code]) => [code, counts.domaine.get(String(code)) ?? 0]));
    }
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('keeps the search in its address, and takes it from there', async () => {
    const { page } = await watchedPage(browser, { width: 1000 });
    await page.goto(address);
    await ask(page, { texte: 'conseil é', choix: { lieu: 'La Maquette' } });
    const kept = page.url();
    expect(kept).toContain('#mots=conseil%20%C3%A9&lieu=La%20Maquette');
    const names = await shownNames(page);
    const again = await watchedPage(browser, { width: 1000 });
    await again.page.goto(kept);
    expect(await again.page.inputValue('#mots')).toBe('conseil é');
    expect(await again.page.inputValue('#c-lieu')).toBe('La Maquette');
    expect(await shownNames(again.page)).toEqual(names);
    // An address made by hand, or an anchor, breaks nothing.
    for (const hash of ['#mots=%E0%A4%A&lieu=Ailleurs&domaine', '#lieu-2', '#']) {
      await again.page.goto('about:blank');
      await again.page.goto(address + hash);
      expect(await again.page.inputValue('#c-lieu')).toBe('');
      expect(await again.page.locator('.offre:visible').count()).toBe(entries.length);
    }
    expect(again.errors).toEqual([]);
  });

  it('is used by keyboard alone', async () => {
    const { page } = await watchedPage(browser, { width: 1000 });
    await page.goto(address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('contenu');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 3 && (await page.evaluate(() => document.activeElement?.id)) !== 'mots'; i++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('conseil');
    await page.keyboard.press('Enter');
    expect(sorted(await shownNames(page))).toEqual(
      sorted(searchDirectory(entries, { texte: 'conseil' }).map(({ nom }) => nom)),
    );
    await page.focus('button[type=reset]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('mots');
    expect(await page.locator('.offre:visible').count()).toBe(entries.length);
  });

  it.each([
    ['light, wide', { width: 1100 }],
    ['dark, narrow', { width: 320, colorScheme: 'dark' as const }],
  ])('has no fault that axe finds, and never scrolls sideways: %s', async (_, options) => {
    const { page } = await watchedPage(browser, options);
    await page.goto(address);
    expect(await axeViolations(page)).toEqual([]);
    await page.fill('#mots', 'rien de tel');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width);
  });

  it('prints the cards found, without the search', async () => {
    const { page } = await watchedPage(browser, { width: 800 });
    await page.goto(address);
    await page.fill('#mots', 'conseil');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#mots').isVisible()).toBe(false);
    expect(await page.locator('#resultat').isVisible()).toBe(true);
    expect(await page.locator('.offre:visible').count()).toBe(searchDirectory(entries, { texte: 'conseil' }).length);
  });
});
