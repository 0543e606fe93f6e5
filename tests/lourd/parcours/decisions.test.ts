/** What the person decides in Nettoyer: answered, applied, taken back, kept in the profile, replayed on another file. */
import type { Browser } from 'playwright-core';
import { profileFromProposal, proposeMapping } from '../../../core/profiles';
import { gridOfRows, readGrid } from '../../../core/reading';
import { profileWorkbook } from '../../../core/reports';
import { renderXlsx } from '../../../files';
import { unzip } from '../../cli/run';
import { axeViolations, describeWithChromium, launch } from '../chromium';
import { chooseToClean, clean, read, waitForProposed } from './cleaning';
import { asCsv, askingRows, driftedRows } from './decisionsFile';
import type { HeldSheet } from './documentState';
import { openTask, waitForStatus } from './journey';
import { closeFace, expectQuiet, type Face, handedOverSince, openFace } from './openFace';

const ORDER = /^Ordre du jour et du mois/;

async function giveAndRead(face: Face, name: string, rows: readonly (readonly string[])[]): Promise<void> {
  await face.page.getByLabel('Ajouter un fichier').setInputFiles(asCsv(name, rows));
  await waitForProposed(face, new RegExp(`^${name.replace('.csv', '')}`));
  await face.page.getByLabel('Certificateur de ce fichier').fill('Essai');
  await read(face);
}

/** Applies what was decided. @returns findings before and after */
async function apply({ page }: Face): Promise<{ before: number; after: number }> {
  await page.getByRole('button', { name: /^Appliquer \d+ décisions?$/ }).click();
  const told = await waitForStatus(page, /^Décisions appliquées/);
  const [, after, before] = /: (\d+) constats? .*avant\s: (\d+)/.exec(told) ?? [];
  return { before: Number(before), after: Number(after) };
}

const decided = ({ page }: Face): Promise<string[]> =>
  page.locator('ul.decisions > li').evaluateAll((items) => items.map((item) => item.firstChild?.textContent ?? ''));

const focused = ({ page }: Face): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

describeWithChromium('decisions', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('are applied together, taken back, kept in the profile and replayed', async () => {
    const face = await openFace(browser, 'atelier', { width: 320 });
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await giveAndRead(face, 'demandes.csv', askingRows());
    await clean(face);

    await page.getByLabel(/^Dossier vert\s: 20 cellules$/).selectOption({ label: 'Recevable' });
    await waitForStatus(page, /^1 décision à appliquer/);
    await page.getByRole('button', { name: 'Voir une cellule qui contient Recevabel' }).click();
    const labels = page.getByRole('group', { name: 'F - Diplôme visé' }).filter({ hasText: 'BTS Tourismes' });
    await labels.getByLabel(/^BTS Tourismes/).uncheck();
    await labels.getByLabel('Écriture à garder').fill('BTS Tourisme');
    await labels.getByRole('button', { name: 'Regrouper' }).click();
    await waitForStatus(page, /^2 décisions à appliquer/);
    const others = page.getByRole('group', { name: 'J - Organisme accompagnateur' });
    await others.getByRole('button', { name: 'Ce ne sont pas les mêmes' }).click();
    await page.getByText(/^Choix de colonnes déjà faits/).click();
    await page.getByLabel(ORDER).first().selectOption({ label: 'mois, jour, année' });
    await waitForStatus(page, /^3 décisions à appliquer/);
    const first = await apply(face);
    // Days of birth read with the month first: there is no month 13.
    expect(first.after).not.toBe(first.before);
    expect(await focused(face)).toBe('nettoyer-decider');
    expect((await decided(face)).length).toBe(3);
    await expect(page.getByLabel(/^Dossier vert/).count()).resolves.toBe(0);
    await expect(page.getByRole('group', { name: 'J - Organisme accompagnateur' }).count()).resolves.toBe(0);
    await expect(axeViolations(page)).resolves.toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.getByRole('button', { name: /^Retirer\s: .*mois, jour, année/ }).click();
    const told = await waitForStatus(page, new RegExp(`avant\\s: ${first.after}\\)`));
    expect(told).not.toContain(`${first.after} constat`);
    expect((await decided(face)).length).toBe(2);
    await page.getByRole('button', { name: 'Annuler la dernière décision' }).click();
    await waitForStatus(page, new RegExp(`^Décisions appliquées\\s: ${first.after} constat`));
    await page.getByRole('button', { name: /^Retirer\s: .*mois, jour, année/ }).click();
    await waitForStatus(page, new RegExp(`avant\\s: ${first.after}\\)`));

    await page
      .getByText(/^Avant et après/)
      .last()
      .click();
    await page.getByLabel(/^Recevabel → Recevable/).check();
    const from = face.downloads.length;
    await page.getByRole('button', { name: 'Enregistrer le profil' }).click();
    await waitForStatus(page, /enregistré/);
    const [saved] = [...(await handedOverSince(face, from)).values()];
    const profile = JSON.parse(saved.toString('utf8'));
    expect(profile.valeurs).toEqual({
      decision_recevabilite: { 'Dossier vert': 'recevable', Recevabel: 'recevable' },
      intitule_certification: { 'B.T.S. tourisme': 'BTS Tourisme' },
    });
    expect(profile.choix).toBeUndefined();

    // The same file again: nothing is asked of what was decided.
    await read(face);
    await clean(face);
    await expect(page.getByLabel(/^(Dossier vert|Recevabel)/).count()).resolves.toBe(0);
    expect((await decided(face)).length).toBe(3);

    // The next one, whose headers changed.
    await giveAndRead(face, 'suite.csv', driftedRows());
    const drift = page.locator('.promise').first();
    const text = await drift.innerText();
    expect(text).toContain('J - Commentaire du jour');
    expect(text).toMatch(/«\sOrganisme accompagnateur\s»/);
    expect(text).toMatch(/«\sSexe\s» est devenue «\sGenre\s» \(colonne E\)/);
    await drift.getByRole('button', { name: /^Choisir J/ }).click();
    expect(await focused(face)).toBe('nettoyer-colonne-9');
    await drift.getByLabel('Elle n’est plus envoyée').check();
    expect(await focused(face)).toMatch(/^nettoyer-disparue-/);
    await clean(face);
    expect((await decided(face)).at(-1)).toContain('n’est jamais envoyée');
    await expect(axeViolations(page)).resolves.toEqual([]);
    expectQuiet(face);
    await closeFace(face);
  });

  it('atelier: all that the command line gives, in one archive', async () => {
    const face = await openFace(browser, 'atelier');
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await giveAndRead(face, 'demandes.csv', askingRows());
    await clean(face);
    await page.getByRole('button', { name: 'Tout télécharger (ZIP)' }).click();
    await waitForStatus(page, /^Fichier remis/);
    const [archive] = [...(await handedOverSince(face)).values()];
    expect([...unzip(archive).keys()].sort()).toEqual([
      'anomalies.csv',
      'demandes-avant-apres.xlsx',
      'demandes-nettoye.csv',
      'journal.json',
      'retour.xlsx',
    ]);
    expectQuiet(face);
    await closeFace(face);
  });

  it('atelier: a profile edited as a workbook is taken as one that was saved', async () => {
    const rows = askingRows();
    const raw = readGrid([gridOfRows('Demandes', rows)], { fileName: 'demandes.csv', format: 'grille' });
    const profile = {
      ...profileFromProposal(raw, proposeMapping(raw), 'essai'),
      valeurs: { decision_recevabilite: { 'Dossier vert': 'recevable' } },
    };
    const buffer = Buffer.from(await renderXlsx(profileWorkbook(profile, 20_000)));
    const face = await openFace(browser, 'atelier');
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await giveAndRead(face, 'demandes.csv', rows);
    await page.getByLabel('Charger un profil').setInputFiles({ name: 'profil.xlsx', mimeType: '', buffer });
    await waitForStatus(page, /^Profil chargé/);
    await clean(face);
    expect((await decided(face)).length).toBe(1);
    // A profile is no file to clean.
    const offered = await page.getByLabel('Feuille ou fichier à nettoyer').locator('option').allTextContents();
    expect(offered.filter((label) => label.includes('profil'))).toEqual([]);
    expectQuiet(face);
    await closeFace(face);
  });

  it('Excel: decided in the pane, the feedback in new sheets', async () => {
    const cells = askingRows().flatMap((row, at) =>
      row.map((value, column) => ({ row: at, column, value, format: '@' })),
    );
    const sheet: HeldSheet = { name: 'Demandes', cells, hiddenRows: [] };
    const face = await openFace(browser, 'Excel', { document: [sheet], width: 300 });
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await chooseToClean(face, 'Feuille Demandes');
    await read(face);
    await clean(face);
    await page.getByLabel(/^Dossier vert/).selectOption({ label: 'Laisser vide' });
    const { before, after } = await apply(face);
    expect(after).toBeLessThan(before);
    await page.getByRole('button', { name: 'Écrire le retour dans de nouvelles feuilles' }).click();
    await waitForStatus(page, /^Résultat remis.*À corriger/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expectQuiet(face);
    await closeFace(face);
  });
});
