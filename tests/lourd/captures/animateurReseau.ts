/** The journey of docs/guides/animateur-reseau.md: the register of a network, its board, its synthesis, its directory. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../../cli/write/leavingFiles';
import { watchedPage } from '../chromium';
import { openAtelier } from '../faces';
import { openTask, waitForStatus } from '../parcours/journey';
import { tidyWorkbook } from './quality/documents';
import { EXAMPLE, exampleOutputs, pageOf, workbookOf } from './quality/network';
import { drawSheet, temporaryFolder } from './quality/papers';
import { Shots } from './shots';

const REGISTER = 'registre/registre.xlsx';
const BOARD = 'tableau-de-bord-reseau.xlsx';

/** All the workbooks of the folder, given at once to the atelier. */
async function readInPane(browser: Browser, shots: Shots): Promise<void> {
  const { page } = await openAtelier(browser, { width: 1100, height: 760 });
  await openTask(page, 'Grille qualité');
  const workbooks = filesBelow(EXAMPLE).filter((file) => /\.(xlsx|ods)$/.test(file));
  await page.locator('#grille-fichiers').setInputFiles(workbooks.map((file) => path.join(EXAMPLE, file)));
  await waitForStatus(page, /lus?, /);
  await shots.window('06-panneau', page, page.locator('#grille-bilan'));
  await page.close();
}

export async function animateurReseau(browser: Browser): Promise<Shots> {
  const shots = new Shots('animateur-reseau');
  const outputs = exampleOutputs();
  const sheet = (file: string, name: string, height: number) => () =>
    drawSheet(workbookOf(outputs, file), name, { dpi: 90, height });
  await shots.paper('01-journal', () =>
    drawSheet(tidyWorkbook('recensement.xlsx'), 'Journal des étapes', { dpi: 90, height: 420 }),
  );
  await shots.paper('02-a-completer', sheet(REGISTER, 'À compléter', 560));
  await shots.paper('03-entonnoir', sheet(BOARD, 'Entonnoir', 500));
  await shots.paper('04-retards', sheet(BOARD, 'Retards', 350));

  const folder = temporaryFolder('pages');
  const { page } = await watchedPage(browser, { width: 900, height: 720 });
  const show = async (name: string, from: string): Promise<void> => {
    const file = path.join(folder, `${name}.html`);
    fs.writeFileSync(file, pageOf(outputs, from));
    await page.goto(pathToFileURL(file).href);
    await shots.window(name, page);
  };
  await show('05-synthese', 'synthese/index.html');
  await readInPane(browser, shots);
  await show('07-annuaire', 'annuaire/index.html');
  await page.close();
  return shots;
}
