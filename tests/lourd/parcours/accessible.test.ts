/** Every view, empty then with a result: axe-core finds nothing, nothing overflows, in every theme and width. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, describeWithChromium, launch } from '../chromium';
import { chooseToClean, clean, read } from './cleaning';
import { chooseCertifiers, importSettings, openTask, waitForStatus } from './journey';
import { K1, K2 } from './keySearch';
import { MESSY, messyFile, messySheet } from './messySheet';
import { closeFace, expectQuiet, type Face, type FaceKind, FACES, openFace } from './openFace';
import { asHeld, type RegionInHand, regionInHand } from './regionInHand';

const VIEWS = [
  'Accueil',
  'Nettoyer',
  'Pseudonymiser',
  'Consolider',
  'Indicateurs',
  'Publier',
  'Grille qualité',
  'Réglages',
  'Essayer sur une colonne',
];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const look = (
  name: string,
  width: number,
  colorScheme: Look['colorScheme'] = 'light',
  forcedColors: Look['forcedColors'] = 'none',
): Look => ({ name, width, colorScheme, forcedColors });

/** Themes at one width, widths in one theme: colours do not depend on room, nor room on colours. */
function looks(kind: FaceKind): Look[] {
  const narrow = [
    look('300', 300),
    look('350, dark', 350, 'dark'),
    look('350, forced colours', 350, 'light', 'active'),
  ];
  return kind === 'atelier'
    ? [...narrow, look('1280', 1280), look('1280, dark', 1280, 'dark')]
    : [...narrow, look('350', 350)];
}

/** A census, and the grids of a few structures: scores, findings, two grids of one structure to compare. */
function returnedWorkbooks(): string[] {
  const folder = path.join(__dirname, '..', '..', '..', 'templates', 'reseau-exemple');
  const grids = fs.readdirSync(path.join(folder, 'grilles')).filter((name) => /^0[1-3]/.test(name));
  return [path.join(folder, 'recensement.xlsx'), ...grids.map((name) => path.join(folder, 'grilles', name))];
}

/** What is wider than the page. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => `${one.tagName} #${one.id} ${one.className} ${(one.textContent ?? '').slice(0, 40)}`)
      .slice(0, 5);
  });
}

/** What is wrong with the page in every look: `look: fault`. Every fold is opened. */
async function faults({ kind, page }: Face): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
  });
  const found: string[] = [];
  for (const { name, width, colorScheme, forcedColors } of looks(kind)) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: 800 });
    for (const fault of [...(await axeViolations(page)), ...(await overflowing(page))]) found.push(`${name}: ${fault}`);
  }
  return found;
}

describeWithChromium('accessible', () => {
  let browser: Browser;
  let hand: RegionInHand;

  beforeAll(async () => {
    browser = await launch();
    hand = regionInHand();
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(hand.region.root, { recursive: true, force: true });
  });

  it.each(FACES)('%s: every view before anything was given', async (kind) => {
    const face = await openFace(browser, kind);
    for (const view of VIEWS) {
      await openTask(face.page, view);
      expect([view, await faults(face)]).toEqual([view, []]);
    }
    expectQuiet(face);
    await closeFace(face);
  });

  it.each(FACES)('%s: every view with a result', async (kind) => {
    const face = await openFace(
      browser,
      kind,
      kind === 'atelier' ? {} : { document: [messySheet(), ...asHeld(hand.raw)] },
    );
    const { page } = face;
    const check = async (view: string): Promise<void> => {
      expect([view, await faults(face)]).toEqual([view, []]);
    };
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });
    await openTask(page, 'Nettoyer');
    if (kind === 'atelier') await page.getByLabel('Ajouter un fichier').setInputFiles(messyFile());
    await chooseToClean(face, kind === 'atelier' ? `${MESSY}.csv` : `Feuille ${MESSY}`);
    await read(face);
    await clean(face);
    await check('Nettoyer');

    await importSettings(page, hand.region);
    await check('Réglages');

    await openTask(page, 'Pseudonymiser');
    const list = page.getByLabel('Données à pseudonymiser');
    await list.locator('option', { hasText: MESSY }).first().waitFor({ state: 'attached' });
    const offered = await list.locator('option').allTextContents();
    await list.selectOption({ label: offered.find((label) => label.startsWith(MESSY)) });
    await page.getByLabel('Identifiant du certificateur').fill('essai');
    await page.getByRole('main').getByRole('button', { name: 'Lire', exact: true }).click();
    await waitForStatus(page, /voyez ce qui sortira/);
    await page.getByLabel('Fichier de la clé').setInputFiles(file('k1.cle', K1.file));
    await waitForStatus(page, /acceptée/);
    await page.getByRole('main').getByRole('button', { name: 'Pseudonymiser', exact: true }).click();
    await waitForStatus(page, /^Contrôle/);
    await check('Pseudonymiser');

    await openTask(page, 'Consolider');
    if (kind === 'atelier') {
      await page
        .getByRole('main')
        .getByLabel('Ajouter des fichiers')
        .setInputFiles([...hand.rawFiles]);
      await page.getByLabel(`Prendre « ${MESSY}.csv »`, { exact: true }).uncheck();
    }
    await chooseCertifiers(page, hand.raw);
    const box = page.getByRole('group', { name: /clé de la région/i });
    await box.getByLabel('Fichier de la clé').setInputFiles(file('k2.cle', K2.file));
    await waitForStatus(page, /acceptée/);
    await page.getByRole('main').getByRole('button', { name: 'Consolider', exact: true }).click();
    await waitForStatus(page, /Base consolidée/);
    await check('Consolider');

    await openTask(page, 'Indicateurs');
    await page.getByRole('button', { name: 'Calculer', exact: true }).click();
    await waitForStatus(page, /lignes? calculées?/);
    await check('Indicateurs');
    await openTask(page, 'Publier');
    await page.getByRole('button', { name: 'Préparer la publication' }).click();
    await waitForStatus(page, /Publication prête/);
    await check('Publier');
    await openTask(page, 'Grille qualité');
    if (kind === 'atelier') await page.getByLabel('Classeurs rendus').setInputFiles([...returnedWorkbooks()]);
    else {
      await page.getByLabel('Nom de la structure').fill('Structure inventée');
      await page.getByRole('main').getByRole('button', { name: 'Créer', exact: true }).click();
      await waitForStatus(page, /lisez-les/);
      await page.getByRole('main').getByRole('button', { name: 'Lire', exact: true }).click();
    }
    await waitForStatus(page, /documents? lus?/);
    await check('Grille qualité');
    await openTask(page, 'Accueil');
    await check('Accueil');

    // A problem, told in three sentences.
    await openTask(page, 'Réglages');
    await page.getByLabel('Importer des réglages').setInputFiles(file('autre.json', '{}'));
    await page.getByRole('alert').getByText('Que faire').waitFor();
    await check('Réglages, avec un problème');
    expectQuiet(face);
    await closeFace(face);
  });
});
