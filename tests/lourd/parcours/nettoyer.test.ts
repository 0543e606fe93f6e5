/** Nettoyer, in the three faces: the example, a messy sheet, a cell gone to, new sheets, repairs in place and undone. */
import type { Browser } from 'playwright-core';
import { describeWithChromium, launch } from '../chromium';
import { differences } from './documentState';
import { clean, chooseToClean, goToFirstCell, read, waitForProposed } from './cleaning';
import { eventually, expectSoon } from '../eventually';
import { openTask, waitForStatus } from './journey';
import { expectNoKey } from './keySearch';
import { MESSY, messyFile, messySheet } from './messySheet';
import {
  closeFace,
  documentOf,
  expectQuiet,
  FACES,
  handedOverSince,
  IN_DOCUMENT,
  openFace,
  selectedCell,
} from './openFace';

describeWithChromium('Nettoyer', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each(FACES)('%s: the example, from the first view to the result', async (kind) => {
    const face = await openFace(browser, kind);
    const { page } = face;
    const before = await documentOf(face);
    await openTask(page, 'Nettoyer');
    await page.getByRole('button', { name: 'Essayer sur un exemple' }).click();
    await waitForProposed(face, /^exemple-a-nettoyer/);
    await read(face);
    await clean(face);
    await page.getByRole('button', { name: /^Télécharger le fichier harmonisé/ }).click();
    await waitForStatus(page, /Fichier remis/);
    const [csv] = [...(await handedOverSince(face)).values()];
    expect(csv.toString('utf8')).toContain('EX-0001');
    // A text file is no part of the document.
    expect(differences(before, await documentOf(face))).toEqual([]);
    await expectNoKey(face);
    expectQuiet(face);
    await closeFace(face);
  });

  it('atelier: a messy file, a cell shown in the grid, a workbook downloaded', async () => {
    const face = await openFace(browser, 'atelier');
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await page.getByLabel('Ajouter un fichier').setInputFiles(messyFile());
    await waitForProposed(face, /^Export 2024/);
    await read(face);
    await clean(face);
    const cell = await goToFirstCell(face);
    await page.getByText(new RegExp(`^Cellule ${cell}\\s: `)).waitFor();
    await expectSoon(() => page.getByRole('button', { name: 'Corriger sur place' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Télécharger le classeur' }).click();
    await waitForStatus(page, /Résultat remis/);
    expect([...(await handedOverSince(face)).keys()]).toEqual(['donnees-nettoyees.xlsx']);
    expectQuiet(face);
    await closeFace(face);
  });

  it.each(IN_DOCUMENT)('%s: a messy sheet, a column confirmed by hand, a cell gone to, new sheets', async (kind) => {
    const face = await openFace(browser, kind, { document: [messySheet()] });
    const { page } = face;
    const before = await documentOf(face);
    await openTask(page, 'Nettoyer');
    await chooseToClean(face, `Feuille ${MESSY}`);
    await read(face);
    await page.getByLabel(/Remarques internes$/).selectOption({ label: 'Ne pas utiliser' });
    await clean(face);
    const cell = await goToFirstCell(face);
    const shown = await eventually(
      () => selectedCell(face),
      ([, place]) => place === cell,
    );
    expect(shown).toEqual([MESSY, cell]);
    await page.getByRole('button', { name: 'Écrire dans de nouvelles feuilles' }).click();
    await waitForStatus(page, /Résultat remis/);
    const after = await documentOf(face);
    const made = Object.keys(after).filter((name) => !(name in before));
    expect(made).toEqual([
      'Données nettoyées',
      'Avant-après',
      'À corriger',
      'Valeurs à préciser',
      'Rubriques absentes',
      'Bilan du nettoyage',
    ]);
    expect(differences(before, Object.fromEntries(Object.keys(before).map((name) => [name, after[name]])))).toEqual([]);
    await expectNoKey(face);
    expectQuiet(face);
    await closeFace(face);
  });

  it.each(IN_DOCUMENT)('%s: repaired in place, then every cell back as it was', async (kind) => {
    const face = await openFace(browser, kind, { document: [messySheet()] });
    const { page } = face;
    const before = await documentOf(face);
    await openTask(page, 'Nettoyer');
    await chooseToClean(face, `Feuille ${MESSY}`);
    await read(face);
    await clean(face);
    await page.getByLabel('Toutes les réparations proposées').check();
    await page.getByRole('button', { name: 'Corriger sur place' }).click();
    const told = await waitForStatus(page, /récrites?\./);
    const written = Number(/^(\d+)/.exec(told)?.[1]);
    const treated = await documentOf(face);
    const changed = Object.keys(before[MESSY].cells).filter(
      (place) => JSON.stringify(treated[MESSY].cells[place]) !== JSON.stringify(before[MESSY].cells[place]),
    );
    expect(written).toBeGreaterThan(50);
    expect(changed.length).toBeLessThanOrEqual(written);
    expect(changed.length).toBeGreaterThan(written * 0.8);
    expect(Object.keys(treated)).toContain('Journal VAE 1');
    await page.getByRole('button', { name: 'Annuler ce traitement' }).click();
    await waitForStatus(page, /d’avant \(Journal VAE 1\)/);
    const { 'Journal VAE 1': journal, ...others } = await documentOf(face);
    expect(differences(before, others)).toEqual([]);
    expect(Object.keys(journal.cells).length).toBeGreaterThan(written);
    expectQuiet(face);
    await closeFace(face);
  });
});
