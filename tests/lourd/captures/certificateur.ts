/** The journey of docs/guides/certificateur.md: a certifier in Excel cleans its export, hands it over, reads the feedback. */
import type { Browser } from 'playwright-core';
import { SAMPLE_CELLS } from '../../../pane/sample/cells';
import { openAddin } from '../faces';
import { fillExcel, handedOver, openTask, waitForStatus } from '../parcours/journey';
import type { TypedSheet } from '../parcours/xlsxRegion';
import { drawFeedback } from './feedback';
import { keyFile } from './key';
import { Shots } from './shots';

/** Made up people, with the faults of real files. */
const EXPORT: TypedSheet = {
  certifier: 'dava',
  name: 'Export VAE',
  cells: SAMPLE_CELLS.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
  ),
};

/** @returns its pictures */
export async function certificateur(browser: Browser): Promise<Shots> {
  const shots = new Shots('certificateur');
  const { page, errors } = await openAddin(browser, { width: 350, height: 720, scale: 1.5 });
  await fillExcel(page, [EXPORT]);
  await page.getByRole('heading', { level: 2, name: 'Accueil' }).waitFor();
  await shots.window('01-accueil', page);

  await openTask(page, 'Nettoyer');
  await page.getByLabel('Feuille ou fichier à nettoyer').selectOption({ label: 'Feuille Export VAE' });
  await page.getByLabel('Certificateur de ce fichier').fill('dava');
  await shots.window('02-choisir', page);
  await page.getByRole('button', { name: 'Lire les colonnes' }).click();
  await waitForStatus(page, /lues\./);
  await shots.window('03-colonnes', page, page.getByRole('heading', { name: '2. Confirmer les colonnes' }));

  await page.locator('#nettoyer-nettoyer').click();
  await waitForStatus(page, /à traiter/);
  await page
    .locator('details')
    .filter({ hasText: 'Date de dépôt' })
    .first()
    .evaluate((node) => ((node as HTMLDetailsElement).open = true));
  await page.locator('.constat').first().waitFor();
  await shots.window('04-constats', page, page.getByRole('heading', { name: '3. Ce qui a été trouvé' }));
  await shots.window('04b-decider', page, page.getByRole('heading', { name: '4. Décider' }));
  await shots.window('05-reparations', page, page.getByRole('heading', { name: '5. Les réparations' }));
  await page.getByRole('button', { name: 'Écrire dans de nouvelles feuilles' }).click();
  await waitForStatus(page, /Résultat remis/);
  await shots.window('06-resultat', page, page.getByRole('heading', { name: '6. Le résultat' }));
  await page.getByRole('button', { name: 'Corriger sur place' }).click();
  await waitForStatus(page, /récrite/);
  await shots.window('07-annuler', page, page.getByRole('heading', { name: 'Annuler un traitement' }));
  await page.getByRole('button', { name: 'Annuler ce traitement' }).click();
  await waitForStatus(page, /retrouvé leur contenu/);

  await handedOver(page, async () => {
    await page.locator('#nettoyer-enregistrer').click();
    await waitForStatus(page, /enregistré/);
  });
  await openTask(page, 'Pseudonymiser');
  await page.getByLabel('Données à pseudonymiser').selectOption({ label: 'Export VAE' });
  await page.getByLabel('Identifiant du certificateur').fill('dava');
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  await waitForStatus(page, /ce qui sortira/);
  await shots.window('08-ce-qui-sort', page, page.getByRole('heading', { name: '2. Ce qui sortira' }));
  await page.locator('#pseudo-cle-fichier').setInputFiles(keyFile('appariement.cle', 1));
  await waitForStatus(page, /acceptée/);
  await page.locator('#pseudo-lancer').click();
  await waitForStatus(page, /Contrôle/);
  await shots.window('09-pseudonymise', page, page.getByRole('heading', { name: '4. Pseudonymiser' }));
  const files = await handedOver(page, async () => {
    await page.getByRole('button', { name: 'Télécharger le CSV à envoyer' }).click();
    await waitForStatus(page, /téléchargée/);
  });
  expect([...files.keys()]).toEqual(['livraison.csv']);
  await shots.paper('10-retour', drawFeedback);
  expect(errors).toEqual([]);
  await page.context().close();
  return shots;
}
