/** Consolider, Indicateurs, Publier, Tout faire, in the three faces: raw and pseudonymised deliveries, then one sent again. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { unzip } from '../../cli/run';
import { describeWithChromium, launch } from '../chromium';
import { differences, heldSheets } from './documentState';
import { chooseCertifiers, importSettings, openTask, waitForStatus } from './journey';
import { expectNoKey, K1, K2 } from './keySearch';
import {
  closeFace,
  documentOf,
  type ExcelWindow,
  expectQuiet,
  type Face,
  FACES,
  handedOverSince,
  openFace,
} from './openFace';
import { cancelAt } from './stopAt';
import { asHeld, regionInHand, type RegionInHand, REPLACED, suiviVae } from './regionInHand';

/** What was handed over since, archives opened, by the end of its name. */
async function files(face: Face, from: number): Promise<(end: string) => Buffer | undefined> {
  const all = new Map<string, Buffer>();
  for (const [name, bytes] of await handedOverSince(face, from)) {
    if (name.endsWith('.zip'))
      for (const [member, content] of unzip(bytes)) all.set(member.replace(/\//g, '-'), content);
    else all.set(name, bytes);
  }
  return (end) => [...all].find(([name]) => name.endsWith(end))?.[1];
}

/** `publier` of the command line, on the base that the pane handed over. */
function publishedByCommandLine(found: (end: string) => Buffer | undefined, folder: string): (name: string) => Buffer {
  const base = path.join(folder, 'base');
  fs.mkdirSync(base, { recursive: true });
  for (const name of ['base.json', 'parcours.csv', 'passages.csv']) {
    fs.writeFileSync(path.join(base, name), found(name) as Buffer);
  }
  const output = path.join(folder, 'publie');
  suiviVae('publier', base, '--sortie', output);
  const all = fs.readdirSync(output, { recursive: true }) as string[];
  return (name) => fs.readFileSync(path.join(output, all.find((one) => one.endsWith(name)) as string));
}

async function giveKeys({ page }: Face): Promise<void> {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') });
  const box = (legend: RegExp) => page.getByRole('group', { name: legend });
  await box(/clé de la région/i)
    .getByLabel('Fichier de la clé')
    .setInputFiles(file('region.cle', K2.file));
  await waitForStatus(page, /région acceptée, empreinte/);
  const typed = box(/clé d’appariement/i);
  await typed.getByText('Taper ou coller la clé').click();
  await typed.getByLabel('Texte de la clé').fill(K1.file);
  await typed.getByRole('button', { name: 'Utiliser cette clé' }).click();
  await waitForStatus(page, /appariement acceptée, empreinte/);
}

/** The statuses of the result, by file. */
async function statuses({ page }: Face): Promise<Record<string, string>> {
  const rows = page.locator('#consolide table').first().locator('tbody tr');
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );
  return Object.fromEntries(cells.map(([, file, status]) => [file, status]));
}

describeWithChromium('a region consolidates', () => {
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

  async function giveDeliveries(face: Face): Promise<void> {
    const { page, kind } = face;
    const add = page.getByRole('main').getByLabel('Ajouter des fichiers');
    await add.setInputFiles(kind === 'atelier' ? [...hand.rawFiles, hand.delivery] : [hand.delivery]);
    await page.getByText('Livraison pseudonymisée : aucun profil à confirmer.').waitFor();
    await chooseCertifiers(page, hand.raw);
  }

  async function sendAgain({ kind, page, sheets }: Face): Promise<void> {
    const { sheet, file } = hand.replacement;
    if (kind === 'atelier') {
      await page.getByLabel(`Prendre « ${REPLACED} »`, { exact: true }).uncheck();
      await page.getByRole('main').getByLabel('Ajouter des fichiers').setInputFiles(file);
      const again = REPLACED.replace('.', ' (2).');
      await page.getByLabel(`Certificateur de « ${again} »`, { exact: true }).selectOption(sheet.certifier);
      return;
    }
    const last = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
    const area = { top: last, left: 0, rows: 1, columns: 100 };
    if (sheets !== null) sheets.spreadsheet.find(REPLACED)?.cells.clear(area, true);
    else {
      await page.evaluate(
        ([name, cleared]) => {
          const { workbook } = (window as unknown as ExcelWindow).simulatedExcel;
          workbook.find(name)?.cells.clear(cleared, true);
        },
        [REPLACED, area] as const,
      );
    }
  }

  it.each(FACES)(
    '%s: from the deliveries to a publication, then everything again with a file sent again',
    async (kind) => {
      const face = await openFace(browser, kind, kind === 'atelier' ? {} : { document: asHeld(hand.raw) });
      const { page } = face;
      const before = await documentOf(face);
      const folder = fs.mkdtempSync(path.join(hand.region.root, `${kind}-`));
      await importSettings(page, hand.region);
      await openTask(page, 'Consolider');
      await giveDeliveries(face);
      await giveKeys(face);
      const start = page.getByRole('main').getByRole('button', { name: 'Consolider', exact: true });
      await cancelAt(page, 'Base régionale');
      await start.click();
      await waitForStatus(page, /Opération annulée/);
      expect(differences(before, await documentOf(face))).toEqual([]);
      await start.click();
      const told = await waitForStatus(page, /Base consolidée/);
      expect(Object.values(await statuses(face))).toEqual(['nouvelle', 'nouvelle', 'nouvelle']);
      await page.getByRole('button', { name: 'Télécharger base/ (CSV)' }).click();
      await waitForStatus(page, /Remis/);
      await page
        .getByRole('button', {
          name: kind === 'atelier' ? 'Télécharger la base (un classeur)' : 'Écrire la base dans ce document',
        })
        .click();
      await waitForStatus(page, kind === 'atelier' ? /Remis\s: .*base-consolidee/ : /Remis\s: Lisez-moi/);
      await page.getByRole('button', { name: /^Retour à CPNE/ }).click();
      await waitForStatus(page, /Remis\s: (?!base|Lisez-moi, Parcours)/);

      await openTask(page, 'Indicateurs');
      await page.getByRole('button', { name: 'Calculer', exact: true }).click();
      await waitForStatus(page, /lignes? calculées?/);
      await page.getByRole('button', { name: /^(Écrire les feuilles|Télécharger le classeur) de mon choix$/ }).click();
      await waitForStatus(page, /feuilles? écrites?|Remis\s: indicateurs-choisis/);

      await openTask(page, 'Publier');
      await page.getByRole('button', { name: 'Préparer la publication' }).click();
      await waitForStatus(page, /Publication prête/);
      await page.getByRole('button', { name: 'Télécharger la publication' }).click();
      await waitForStatus(page, /Publication remise/);
      const first = await files(face, 0);
      const expected = publishedByCommandLine(first, folder);
      for (const name of ['indicateurs.csv', 'index.html']) {
        expect([name, first(name)?.toString('utf8')]).toEqual([name, expected(name).toString('utf8')]);
      }

      await openTask(page, 'Consolider');
      await sendAgain(face);
      const already = face.downloads.length;
      await page.getByRole('button', { name: 'Tout faire' }).click();
      const again = await waitForStatus(page, /Tout est fait/);
      expect(again).not.toBe(told);
      expect((await statuses(face))[REPLACED]).toBe('remplacée');
      const second = await files(face, already);
      expect(second('publication-indicateurs.csv')?.toString('utf8').split('\n').length).toBeGreaterThan(50);
      expect(second('journal.json')?.toString('utf8')).toContain('publication/indicateurs.csv');
      expect(second('parcours.csv')?.equals(first('parcours.csv') as Buffer)).toBe(false);
      await start.click();
      await waitForStatus(page, /Tout est déjà dans la base/);

      const { [REPLACED]: _changed, ...untouched } = before;
      const after = await documentOf(face);
      expect(
        differences(untouched, Object.fromEntries(Object.keys(untouched).map((name) => [name, after[name]]))),
      ).toEqual([]);
      await expectNoKey(face);
      expectQuiet(face);
      await closeFace(face);

      if (kind === 'atelier') return;
      // Another day: the document alone is enough to go on.
      const later = await openFace(browser, kind, { document: heldSheets(after, ['Feuil1', 'Feuille 1']) });
      await openTask(later.page, 'Indicateurs');
      await later.page.getByRole('button', { name: 'Ouvrir cette base' }).click();
      await waitForStatus(later.page, /La base est ouverte/);
      await expectNoKey(later);
      expectQuiet(later);
      await closeFace(later);
    },
  );
});
