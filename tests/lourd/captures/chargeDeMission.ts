/** The journey of docs/guides/charge-de-mission.md: an officer gathers deliveries in Google Sheets, counts, publishes. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../faces';
import { handedOver, openTask, waitForStatus } from '../parcours/journey';
import { type GivenFile, keyFile } from './key';
import { Shots } from './shots';

const ROOT = path.join(__dirname, '..', '..', '..');
const EXAMPLE = path.join(ROOT, 'templates', 'region-exemple');

/** What certifiers of the example region sent: pseudonymised deliveries. */
const DELIVERIES: Readonly<Record<string, string>> = {
  dava: 'dava_vae_2024-2025.csv',
  'dreets-travail': 'Extraction VAE titres pro.xlsx',
  universite: 'vae_candidates.csv',
};

function pseudonymised(folder: string): GivenFile[] {
  return Object.entries(DELIVERIES).map(([id, file]) => {
    const out = path.join(folder, id);
    execFileSync(
      process.execPath,
      [
        path.join(ROOT, 'bin', 'suivi-vae.js'),
        'pseudonymiser',
        path.join(EXAMPLE, 'exports', id, file),
        ...['--profil', path.join(EXAMPLE, 'profils', `${id}.json`)],
        ...['--cle', `fichier:${path.join(EXAMPLE, 'cles', 'demonstration-appariement.cle')}`],
        ...['--sortie', out],
      ],
      { stdio: 'pipe' },
    );
    const [csv] = fs.readdirSync(out).filter((name) => /^livraison.*\.csv$/.test(name));
    return { name: `livraison-${id}.csv`, mimeType: 'text/csv', buffer: fs.readFileSync(path.join(out, csv)) };
  });
}

/** The example region, with those certifiers only. */
function regionFile(): GivenFile {
  const region = JSON.parse(fs.readFileSync(path.join(EXAMPLE, 'region.json'), 'utf8')) as {
    certificateurs: { id: string }[];
    cles?: unknown;
  };
  region.certificateurs = region.certificateurs.filter(({ id }) => id in DELIVERIES);
  delete region.cles;
  return { name: 'region.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(region)) };
}

/** @returns its pictures */
export async function chargeDeMission(browser: Browser): Promise<Shots> {
  const shots = new Shots('charge-de-mission');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suivi-vae-guide-'));
  const { page, sheets, errors } = await openSidebar(browser, { height: 720, scale: 1.5 });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  await openTask(page, 'Réglages');
  await page.getByLabel('Importer des réglages').setInputFiles(regionFile());
  await waitForStatus(page, /Réglages importés/);
  await shots.window('01-reglages', page);
  await page.getByRole('button', { name: 'Enregistrer avec ce document' }).click();
  await waitForStatus(page, /enregistrés/);

  await openTask(page, 'Consolider');
  await page.locator('#consolider-ajouter').setInputFiles(pseudonymised(folder));
  await page.getByText('Livraison pseudonymisée : aucun profil à confirmer.').nth(2).waitFor();
  await shots.window('02-livraisons', page, heading('Livraisons'));
  await page.locator('#consolider-k2-fichier').setInputFiles(keyFile('region.cle', 101));
  await waitForStatus(page, /acceptée/);
  await shots.window('03-cles', page, heading('Clés'));
  await page.locator('#consolider-faire').click();
  await waitForStatus(page, /Base consolidée/);
  await shots.window('04-resultat', page, heading('Résultat'));
  await page.getByRole('button', { name: 'Écrire la base dans ce document' }).click();
  await waitForStatus(page, /Remis/);

  await openTask(page, 'Indicateurs');
  await page.locator('#calculer').click();
  await waitForStatus(page, /calculées/);
  await shots.window('05-choisir', page, page.locator('fieldset').first());
  await shots.window('06-lire', page, heading('Résultats'));
  await page.getByRole('button', { name: 'Écrire tout le tableau de bord' }).click();
  await waitForStatus(page, /feuilles écrites/);

  await openTask(page, 'Publier');
  await page.locator('#preparer').click();
  await waitForStatus(page, /Publication prête/);
  await shots.window('07-publier', page, heading('Ce qui peut sortir'));
  await shots.window('08-pourquoi', page, heading('Ce qui est masqué, et pourquoi'));
  await handedOver(page, async () => {
    await page.getByRole('button', { name: 'Télécharger la publication' }).click();
    await waitForStatus(page, /remise/);
  });
  const made = ['Réglages Suivi VAE', 'Parcours', 'Passages', 'Livraisons', 'Synthèse', 'Entonnoir'];
  expect(sheets.spreadsheet.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(made));
  expect(errors).toEqual([]);
  await page.context().close();
  fs.rmSync(folder, { recursive: true, force: true });
  return shots;
}
