/** The steps of Nettoyer as a person takes them: choose, read, confirm, clean, go to a cell. */
import { waitForStatus } from './journey';
import type { Face } from './openFace';

/** Waits until what was given is what the list proposes. */
export async function waitForProposed({ page }: Face, label: RegExp): Promise<void> {
  await page.getByLabel('Feuille ou fichier à nettoyer').locator('option:checked', { hasText: label }).waitFor({
    state: 'attached',
  });
}

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

/** Opens rubriques until one has cells, and clicks on its first one. @returns its address: `C7` */
export async function goToFirstCell({ page }: Face): Promise<string> {
  const cells = page.getByRole('main').locator('button[aria-label^="Aller à la cellule"]');
  for (const rubrique of await page.locator('details[id^="nettoyer-constats-"] > summary').all()) {
    if ((await cells.count()) > 0) break;
    await rubrique.click();
    // What is folded is filled once it is open.
    await page.locator('details[id^="nettoyer-constats-"][open] > .constat').first().waitFor();
  }
  const first = cells.first();
  const place = /^Aller à la cellule (\w+)/.exec((await first.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await first.click();
  return place;
}
