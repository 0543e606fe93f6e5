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
import { expectSoon } from '../eventually';

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
    await expectSoon(() => focused(face)).toBe('nettoyer-decider');
    expect((await decided(face)).length).toBe(3);
    await expectSoon(() => page.getByLabel(/^Dossier vert/).count()).toBe(0);
    await expectSoon(() => page.getByRole('group', { name: 'J - Organisme accompagnateur' }).count()).toBe(0);
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
    await expectSoon(() => page.getByLabel(/^(Dossier vert|Recevabel)/).count()).toBe(0);
    expect((await decided(face)).length).toBe(3);

    // The next one, whose headers changed.
    await giveAndRead(face, 'suite.csv', driftedRows());
    const drift = page.locator('.promise').first();
    const text = await drift.innerText();
    expect(text).toContain('J - Commentaire du jour');
    expect(text).toMatch(/«\sOrganisme accompagnateur\s»/);
    expect(text).toMatch(/«\sSexe\s» est devenue «\sGenre\s» \(colonne E\)/);
    await drift.getByRole('button', { name: /^Choisir J/ }).click();
    await expectSoon(() => focused(face)).toBe('nettoyer-colonne-9');
    await drift.getByLabel('Elle n’est plus envoyée').check();
    await expectSoon(() => focused(face)).toMatch(/^nettoyer-disparue-/);
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

  it.each([300, 350])('atelier, %i px: a title near a certification of the region', async (width) => {
    const face = await openFace(browser, 'atelier', { width });
    const { page } = face;
    await openTask(page, 'Réglages');
    const sheet = asCsv('certifications.csv', [
      ['Code RNCP', 'Intitulé', 'Type', 'Niveau'],
      ['38000', 'Tourisme et loisirs de montagne', 'BTS', '5'],
    ]);
    await page.getByLabel('Choisir un référentiel').setInputFiles(sheet);
    await waitForStatus(page, /certification/);
    await openTask(page, 'Nettoyer');
    const rows = askingRows().map((cells) =>
      cells.map((cell) => (cell === 'Bac pro Commerce' ? 'BTS Tourisme et loisirs de montagnne' : cell)),
    );
    await giveAndRead(face, 'demandes.csv', rows);
    await clean(face);
    const asked = page.getByLabel(/^BTS Tourisme et loisirs de montagnne\s: 12 cellules$/);
    await asked.selectOption({ label: 'Laisser tel quel' });
    await waitForStatus(page, /^1 décision à appliquer/);
    await asked.selectOption({ label: 'Tourisme et loisirs de montagne' });
    await waitForStatus(page, /^1 décision à appliquer/);
    await page.getByRole('button', { name: 'Voir une cellule qui contient BTS Tourisme et loisirs' }).click();
    await expect(axeViolations(page)).resolves.toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { before, after } = await apply(face);
    expect(after).toBeLessThan(before);
    await expectSoon(() => asked.count()).toBe(0);
    await expectSoon(() => decided(face)).toEqual([expect.stringContaining('Tourisme et loisirs de montagne')]);
    await page.getByRole('button', { name: /^Retirer\s: .*montagne/ }).click();
    await waitForStatus(page, new RegExp(`^Décisions appliquées\\s: ${before} constat`));
    await expectSoon(() => asked.count()).toBe(1);
    expectQuiet(face);
    await closeFace(face);
  });

  const HEAD = ['Rubrique', 'Valeur trouvée', 'Cellules', 'Peut-être', 'Ce qu’elle veut dire'];
  const ANSWERED = [
    HEAD,
    ['Décision de recevabilité', 'Dossier vert', '20', '', 'recevable'],
    [HEAD[0], 'x', '1', '', '?'],
  ];

  it('atelier: answers of a returned workbook are decisions, what is not taken is told with its cell', async () => {
    const face = await openFace(browser, 'atelier', { width: 320 });
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await giveAndRead(face, 'demandes.csv', askingRows());
    await clean(face);
    const cellules = ANSWERED.map((row) => row.map((valeur) => ({ valeur })));
    const blocs = [{ genre: 'cellules' as const, ligne: 2, colonne: 0, cellules }];
    const model = { titre: '', jour: 0, feuilles: [{ nom: 'Mes réponses', blocs, largeurs: [] }] };
    const buffer = Buffer.from(await renderXlsx(model));
    await page.getByText('Reprendre des réponses').click();
    const picker = page.getByLabel('Classeur où quelqu’un a répondu');
    await picker.setInputFiles({ name: 'retour.xlsx', mimeType: '', buffer });
    await waitForStatus(page, /^1 réponse reprise/);
    await expectSoon(() => page.getByText('« Mes réponses » E5').isVisible()).toBe(true);
    await expect(axeViolations(page)).resolves.toEqual([]);
    await apply(face);
    expect((await decided(face)).length).toBe(1);
    await expectSoon(() => page.getByLabel(/^Dossier vert/).count()).toBe(0);
    expectQuiet(face);
    await closeFace(face);
  });

  it('Excel: answers typed in the sheets of questions of the workbook', async () => {
    const held = (name: string, rows: readonly (readonly string[])[]): HeldSheet => ({
      name,
      cells: rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value, format: '@' }))),
      hiddenRows: [],
    });
    const document = [held('Demandes', askingRows()), held('Valeurs à préciser (2)', ANSWERED)];
    const face = await openFace(browser, 'Excel', { document, width: 300 });
    const { page } = face;
    await openTask(page, 'Nettoyer');
    await chooseToClean(face, 'Feuille Demandes');
    await read(face);
    await clean(face);
    await page.getByText('Reprendre des réponses').click();
    await page.getByRole('button', { name: 'Lire les feuilles de questions du classeur' }).click();
    await waitForStatus(page, /^1 réponse reprise/);
    await apply(face);
    expect((await decided(face)).length).toBe(1);
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
