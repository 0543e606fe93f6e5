/** The journey of docs/guides/petite-region.md: from nothing to a publication in the atelier, then the next quarter. */
import * as path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openAtelier } from '../faces';
import { handedOver, openTask, waitForStatus } from '../parcours/journey';
import { Shots } from './shots';

const EXPORTS = path.join(__dirname, '..', '..', '..', 'templates', 'region-exemple', 'exports');

/** Certifiers of a small region, with their files; all made up. */
const CERTIFIERS = [
  { nom: 'DAVA', id: 'dava', ministere: 'EN', fichier: 'dava_vae_2024-2025.csv' },
  { nom: 'Université', id: 'universite', ministere: 'ESR', fichier: 'vae_candidates.csv' },
  {
    nom: 'CPNE Commerce',
    id: 'cpne-commerce',
    ministere: 'branche',
    fichier: 'CQP_2024_2025.xlsx',
    dossier: 'branche',
  },
] as const;

/** Keys are drawn at random: here always the same, so that pictures do not change. */
function sameKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    let next = 1;
    crypto.getRandomValues = (array) => {
      const bytes = array as unknown as Uint8Array;
      for (let i = 0; i < bytes.length; i++) bytes[i] = next++ % 256;
      return array;
    };
  });
}

async function describeRegion(page: Page, shots: Shots): Promise<void> {
  await openTask(page, 'Réglages');
  await page.locator('#region-code').selectOption({ label: 'Corse (94)' });
  await page.locator('#region-nom').fill('Région d’essai (données fictives)');
  await page.locator('#region-date').fill('2026-03-31');
  for (const [i, { nom, ministere }] of CERTIFIERS.entries()) {
    await page.getByRole('button', { name: 'Ajouter un certificateur' }).click();
    await page.locator(`#certificateur-${i}-nom`).fill(nom);
    await page.locator(`#certificateur-${i}-nom`).press('Tab');
    await page.locator(`#certificateur-${i}-ministere`).selectOption(ministere);
  }
  await shots.window('02-reglages', page, page.getByRole('heading', { name: 'Région', exact: true }));
  await page.getByRole('button', { name: 'Enregistrer dans ce navigateur' }).click();
  await waitForStatus(page, /enregistrés/);
}

/** Confirms the columns of a file and keeps the profile. */
async function learn(
  page: Page,
  { nom, fichier, id }: (typeof CERTIFIERS)[number],
  shots: Shots | null,
): Promise<void> {
  await openTask(page, 'Nettoyer');
  const place = page.getByLabel('Feuille ou fichier à nettoyer');
  const labels = await place.locator('option').allTextContents();
  await place.selectOption({ label: labels.find((label) => label.startsWith(fichier)) ?? fichier });
  await page.getByLabel('Certificateur de ce fichier').selectOption(id);
  await page.getByRole('button', { name: 'Lire les colonnes' }).click();
  await waitForStatus(page, /lues\./);
  await shots?.window('04-colonnes', page, page.getByRole('heading', { name: '2. Confirmer les colonnes' }));
  await page.locator('#nettoyer-nettoyer').click();
  await waitForStatus(page, /à traiter/);
  if (shots !== null) {
    // The first finding of a rubrique, and its cell in the preview; before rubriques come the findings of whole rows.
    const rubrique = page
      .locator('section')
      .filter({ has: page.locator('#nettoyer-constats') })
      .locator('details')
      .nth(1);
    await rubrique.locator('summary').first().click();
    await rubrique.getByRole('button').first().click();
    await page
      .locator('#apercu')
      .getByText(/^Cellule [B-Z]/)
      .waitFor();
  }
  await shots?.window('05-constats', page, page.getByRole('heading', { name: '3. Ce qui a été trouvé' }));
  await handedOver(page, async () => {
    await page.locator('#nettoyer-enregistrer').click();
    await waitForStatus(page, new RegExp(`Profil enregistré.*${nom}`));
  });
}

/** @returns its pictures */
export async function petiteRegion(browser: Browser): Promise<Shots> {
  const shots = new Shots('petite-region');
  const size = { width: 1280, height: 800 };
  const { page, errors, asked } = await openAtelier(browser, size);
  page.setDefaultTimeout(30_000);
  await sameKeys(page);
  await page.getByRole('heading', { level: 2, name: 'Accueil' }).waitFor();
  await shots.window('01-accueil', page);
  await describeRegion(page, shots);

  await page
    .locator('#apercu input[type=file]')
    .first()
    .setInputFiles(CERTIFIERS.map((one) => path.join(EXPORTS, 'dossier' in one ? one.dossier : one.id, one.fichier)));
  await waitForStatus(page, /ajoutés/);
  await page.getByRole('grid').waitFor();
  await shots.window('03-fichiers', page);
  for (const one of CERTIFIERS) await learn(page, one, one.id === 'dava' ? shots : null);

  await openTask(page, 'Réglages');
  const settings = await handedOver(page, async () => {
    await page.getByRole('button', { name: 'Exporter tous les réglages' }).click();
    await waitForStatus(page, /Remis/);
  });

  await openTask(page, 'Consolider');
  await waitForStatus(page, new RegExp(`${CERTIFIERS.length}\\sfichiers lus`));
  await handedOver(page, async () => {
    for (const role of ['k2', 'k1']) {
      const box = page.locator('fieldset').filter({ has: page.locator(`#consolider-${role}-creer`) });
      await box.getByText('Créer une clé').click();
      await page.locator(`#consolider-${role}-creer`).click();
      await waitForStatus(page, /Clé créée/);
    }
  });
  await shots.window('06-consolider', page, page.getByRole('heading', { name: 'Livraisons', exact: true }));
  const files = await handedOver(page, async () => {
    await page.locator('#consolider-tout').click();
    await waitForStatus(page, /Tout est fait/);
  });
  await shots.window('07-resultat', page, page.getByRole('heading', { name: 'Résultat', exact: true }));
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['base/base-consolidee.xlsx', 'publication/site/index.html', 'retours/dava.xlsx']),
  );
  await openTask(page, 'Publier');
  await shots.window('08-publier', page);
  expect([errors, asked]).toEqual([[], []]);
  await page.context().close();

  // The next quarter: the base comes back from its file.
  const next = await openAtelier(browser, size);
  const base = files.get('base/base-consolidee.xlsx') as Buffer;
  await openTask(next.page, 'Réglages');
  await next.page.getByLabel('Importer des réglages').setInputFiles({
    name: 'reglages-suivi-vae.json',
    mimeType: 'application/json',
    buffer: settings.get('reglages-suivi-vae.json') as Buffer,
  });
  await waitForStatus(next.page, /importés/);
  await openTask(next.page, 'Consolider');
  await next.page.locator('#base-fichier').setInputFiles({
    name: 'base-consolidee.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: base,
  });
  await waitForStatus(next.page, /ouverte/);
  await shots.window('09-trimestre-suivant', next.page);
  await next.page.context().close();
  return shots;
}
