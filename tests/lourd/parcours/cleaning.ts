/** The steps of Nettoyer as a person takes them: choose, read, confirm, clean, go to a cell. */
import { waitForStatus } from './journey';
import type { Face } from './openFace';

/** Chooses what to clean once it is offered. */
export async function chooseToClean({ page }: Face, label: string): Promise<void> {
  const list = page.getByLabel('Feuille ou fichier à nettoyer');
  await list.locator('option', { hasText: label }).first().waitFor({ state: 'attached' });
  await list.selectOption({ label });
}

export async function read({ page }: Face): Promise<void> {
  await page.getByRole('button', { name: 'Lire les colonnes' }).click();
  await waitForStatus(page, /vérifiez-les, puis nettoyez/);
}

/** Accepts the mapping as it is proposed. */
export async function clean({ page }: Face): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Nettoyer', exact: true }).click();
  await waitForStatus(page, /constats? à traiter/);
}

/** Opens the first rubrique with cells and clicks on its first one. @returns its address: `C7` */
export async function goToFirstCell({ page }: Face): Promise<string> {
  const button = page.getByRole('main').locator('details button[aria-label^="Aller à la cellule"]').first();
  await page.getByRole('main').locator('details', { has: button }).first().locator('summary').first().click();
  const place = /^Aller à la cellule (\w+)/.exec((await button.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await button.click();
  return place;
}
