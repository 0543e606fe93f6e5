/** 100 000 rows of 30 columns through the whole pane, in the atelier: it ends, and how long the page was held is printed. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { SAMPLE_CELLS } from '../../../pane/sample/cells';
import { describeWithChromium, launch } from '../chromium';
import { clean, read, waitForProposed } from './cleaning';
import { openTask, waitForStatus } from './journey';
import { K1, K2 } from './keySearch';
import { measured, noteLongTasks } from './longTasks';
import { closeFace, expectQuiet, openFace } from './openFace';
import { expectSoon } from '../eventually';

const ROWS = 100_000;
const COLUMNS = 30;
const SYLLABLES = ['ba', 'ké', 'lo', 'mi', 'nu', 'ra', 'sé', 'to', 'vi', 'zan'];

/** As many names as there are persons, none of them anybody's. */
function madeUp(n: number): string {
  return [0, 1, 2, 3, 4].map((at) => SYLLABLES[Math.floor(n / 10 ** at) % 10]).join('');
}

function writeFile(file: string): void {
  const [header, ...sample] = SAMPLE_CELLS.filter((row) => row.length > 3);
  const questions = Array.from({ length: COLUMNS - header.length }, (_, q) => `Question ${q + 1}`);
  const lines = [[...header, ...questions].join(';')];
  for (let row = 0; row < ROWS; row++) {
    const cells = [...sample[row % sample.length]];
    cells[0] = `D-${row}`;
    cells[1] = madeUp(row);
    cells[3] = `${String(1 + (row % 28)).padStart(2, '0')}/0${1 + (row % 9)}/${1955 + (row % 47)}`;
    for (let q = 0; q < questions.length; q++) cells.push(String((row * (q + 3)) % (7 + 40 * q)));
    lines.push(cells.join(';'));
  }
  fs.writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`);
}

const REGION = {
  version: 1,
  nom: 'Région fictive',
  code_region: '99',
  date_extraction: '2026-03-31',
  certificateurs: [{ id: 'essai', nom: 'Essai', exports: ['exports/*.csv'] }],
};

describeWithChromium('a large file', () => {
  let browser: Browser;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suivi-vae-grand-'));
  const file = path.join(folder, 'grand.csv');

  beforeAll(async () => {
    writeFile(file);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('goes through every task of the pane', async () => {
    const face = await openFace(browser, 'atelier');
    const { page } = face;
    page.setDefaultTimeout(60_000);
    await noteLongTasks(page);
    const lines: string[] = [];
    const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const line = await measured(page, name, work);
      lines.push(line);
      process.stdout.write(`${line}\n`);
    };
    const key = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });
    const press = (name: string | RegExp): Promise<void> =>
      page.getByRole('main').getByRole('button', { name, exact: true }).click();
    await step('nothing', () => page.waitForTimeout(1000));
    await openTask(page, 'Nettoyer');
    await step('give the file', async () => {
      await page.getByLabel('Ajouter un fichier').setInputFiles(file);
      await waitForProposed(face, /^grand/);
    });
    await step('Nettoyer: read', () => read(face));
    await step('Nettoyer: clean', () => clean(face));
    await step('Nettoyer: workbook', async () => {
      await press('Télécharger le classeur');
      await waitForStatus(page, /Résultat remis/);
    });
    await step('Nettoyer: CSV', async () => {
      await press(/^Télécharger le fichier harmonisé/);
      await waitForStatus(page, /Fichier remis/);
    });
    await openTask(page, 'Réglages');
    await page.getByLabel('Importer des réglages').setInputFiles(key('region.json', JSON.stringify(REGION)));
    await waitForStatus(page, /importés/);
    await openTask(page, 'Pseudonymiser');
    const list = page.getByLabel('Données à pseudonymiser');
    await list.locator('option', { hasText: 'grand' }).first().waitFor({ state: 'attached' });
    const offered = await list.locator('option').allTextContents();
    await list.selectOption({ label: offered.find((label) => label.startsWith('grand')) });
    await page.getByLabel('Identifiant du certificateur').fill('essai');
    await step('Pseudonymiser: read', async () => {
      await press('Lire');
      await waitForStatus(page, /voyez ce qui sortira/);
    });
    await page.getByLabel('Fichier de la clé').setInputFiles(key('k1.cle', K1.file));
    await waitForStatus(page, /acceptée/);
    await step('Pseudonymiser: run', async () => {
      await press('Pseudonymiser');
      await waitForStatus(page, /^Contrôle/);
    });
    await step('Pseudonymiser: CSV', async () => {
      await press('Télécharger le CSV à envoyer');
      await waitForStatus(page, /téléchargée/);
    });
    await step('Consolider: see the files', async () => {
      await openTask(page, 'Consolider');
      // What was given is read as soon as the view opens; what was made here is not taken.
      await waitForStatus(page, /fichiers? lus?/);
    });
    await expectSoon(() => page.getByLabel('Prendre « donnees-nettoyees.xlsx »', { exact: true }).isChecked()).toBe(
      false,
    );
    await page.getByLabel('Certificateur de « grand.csv »', { exact: true }).selectOption('essai');
    const box = page.getByRole('group', { name: /clé de la région/i });
    await box.getByLabel('Fichier de la clé').setInputFiles(key('k2.cle', K2.file));
    await waitForStatus(page, /acceptée/);
    await step('Consolider', async () => {
      await press('Consolider');
      await waitForStatus(page, /Base consolidée/);
    });
    await step('Consolider: base, workbook', async () => {
      await press('Télécharger la base (un classeur)');
      await waitForStatus(page, /Remis/);
    });
    await openTask(page, 'Indicateurs');
    await step('Indicateurs: compute', async () => {
      await press('Calculer');
      await waitForStatus(page, /calculées?/);
    });
    await openTask(page, 'Publier');
    await step('Publier: prepare', async () => {
      await press('Préparer la publication');
      await waitForStatus(page, /Publication prête/);
    });
    expect(lines.length).toBe(14);
    expectQuiet(face);
    await closeFace(face);
  }, 600_000);
});
