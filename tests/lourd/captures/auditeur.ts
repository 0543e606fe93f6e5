/** The journey of docs/guides/auditeur.md: a grid filled in, what becomes of it, and the pane that reads it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { watchedPage } from '../chromium';
import { openAtelier } from '../faces';
import { openTask, waitForStatus } from '../parcours/journey';
import { comparedAuditors, tidyWorkbook } from './quality/documents';
import { EXAMPLE, exampleOutputs, pageOf } from './quality/network';
import { drawSheet, temporaryFolder } from './quality/papers';
import { Shots } from './shots';

/** Two indicators of it are not filled in. */
const GRID = 'grilles/01.xlsx';
/** A structure with every kind of gap. */
const TOLD = 'restitutions/restitution-99999005400010-martinique-2010-2025-04-14.html';

export async function auditeur(browser: Browser): Promise<Shots> {
  const shots = new Shots('auditeur');
  const sheet = (name: string, height: number) => () => drawSheet(tidyWorkbook(GRID), name, { dpi: 90, height });
  await shots.paper('01-mode-d-emploi', sheet('Mode d’emploi', 760));
  await shots.paper('02-grille', sheet('Grille', 410));
  await shots.paper('03-preuves', sheet('Preuves', 420));
  await shots.paper('04-synthese', sheet('Synthèse', 560));

  const atelier = (await openAtelier(browser, { width: 1100, height: 760 })).page;
  await openTask(atelier, 'Grille qualité');
  await atelier.locator('#grille-fichiers').setInputFiles(path.join(EXAMPLE, GRID));
  await waitForStatus(atelier, /lus?, /);
  await shots.window('05-panneau', atelier, atelier.locator('#grille-etat'));
  await atelier.close();

  const { page } = await watchedPage(browser, { width: 820, height: 760 });
  const file = path.join(temporaryFolder('restitution'), 'restitution.html');
  fs.writeFileSync(file, pageOf(exampleOutputs(), TOLD));
  await page.goto(pathToFileURL(file).href);
  await shots.window('06-restitution', page);
  const gap = page.getByRole('heading', { name: 'Ce qui manque pour Qualiopi' });
  await shots.window('07-qualiopi', page, gap);
  await page.close();

  const compared = () => comparedAuditors('grilles/03.xlsx', 'grilles/03-second-auditeur.xlsx');
  await shots.paper('08-deux-auditeurs', () => drawSheet(compared(), 'Accord', { dpi: 90, height: 380 }));

  return shots;
}
