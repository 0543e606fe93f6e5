/** Grille qualité: a grid made, filled in and read in a spreadsheet; a whole network in the atelier, from workbooks to reports. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Browser } from 'playwright-core';
import { library } from '../../../core/quality/referentials';
import { unzip } from '../../cli/run';
import { describeWithChromium, launch } from '../chromium';
import { differences } from './documentState';
import { eventually } from '../eventually';
import { AUDITOR, filledCells, typeCells } from './filledGrid';
import { openTask, waitForStatus } from './journey';
import {
  closeFace,
  documentOf,
  expectQuiet,
  type Face,
  handedOverSince,
  IN_DOCUMENT,
  openFace,
  selectedCell,
} from './openFace';
import { cancelAt } from './stopAt';

const NETWORK = path.join(__dirname, '..', '..', '..', 'templates', 'reseau-exemple');
const VIEW = 'Grille qualité';

/** Workbooks of the example network; those of some folders, or all. */
function workbooks(...folders: readonly string[]): string[] {
  return (fs.readdirSync(NETWORK, { recursive: true }) as string[])
    .filter((name) => /\.(xlsx|ods)$/.test(name))
    .filter((name) => folders.length === 0 || folders.some((folder) => name.startsWith(folder)))
    .map((name) => path.join(NETWORK, name));
}

/** Unfolds a part of the view. */
async function unfold({ page }: Face, title: string): Promise<void> {
  const part = page.locator('details.fold', { has: page.getByRole('heading', { level: 3, name: title }) });
  if (!(await part.evaluate((node) => (node as HTMLDetailsElement).open)))
    await part.locator('summary').first().click();
}

async function click({ page }: Face, name: string | RegExp): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
}

/** What was handed over since, archives opened. */
async function files(face: Face, from: number): Promise<Map<string, Buffer>> {
  const all = new Map<string, Buffer>();
  for (const [name, bytes] of await handedOverSince(face, from)) {
    if (name.endsWith('.zip')) for (const [member, content] of unzip(bytes)) all.set(member, content);
    else all.set(name, bytes);
  }
  return all;
}

describeWithChromium('an auditor', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each(IN_DOCUMENT)('%s: makes a grid, fills it in, sees its state at once, and gives it back', async (kind) => {
    const face = await openFace(browser, kind);
    const { page } = face;
    await openTask(page, VIEW);
    await page.getByLabel('Modèle').selectOption({ label: 'Grille d’audit' });
    await page.getByLabel('Référentiel', { exact: true }).selectOption('martinique-2010');
    await page.getByLabel('Identifiant de la structure').fill('R042');
    await page.getByLabel('Nom de la structure').fill('Atelier <Inventé>');
    await click(face, 'Créer');
    await waitForStatus(page, /Remplissez-les, puis lisez-les/);
    const { indicateurs, echelle } = library().get('martinique-2010');
    const conform = echelle.niveaux.find(({ code }) => code === '2')?.libelle ?? '';
    const levels = indicateurs.filter(({ numero }) => !['4', '12', '17'].includes(numero));
    await typeCells(
      face,
      filledCells('martinique-2010', Object.fromEntries(levels.map(({ numero }) => [numero, conform]))),
    );
    const before = await documentOf(face);
    await click(face, 'Lire');
    expect(await waitForStatus(page, /document lu/)).not.toContain(AUDITOR);
    await page.getByText('3 indicateurs restent à renseigner\u00a0: 4, 12, 17.').waitFor();
    await page.locator('#grille-etat').getByText('Atelier <Inventé>').waitFor();
    await page.getByText(/^21 conformes sur 21, soit 100\u202f%/).waitFor();
    // Reading changes nothing, and a place leads to its cell.
    expect(differences(before, await documentOf(face))).toEqual([]);
    await page
      .getByRole('button', { name: /^Voir Grille/ })
      .first()
      .click();
    const [sheet] = await eventually(
      () => selectedCell(face),
      ([name]) => name === 'Grille',
    );
    expect(sheet).toBe('Grille');
    await click(face, 'Télécharger la page de restitution de cette grille');
    await waitForStatus(page, /Remis/);
    const page_ = [...(await files(face, 0))].find(([name]) => name.endsWith('.html'));
    expect(page_?.[0]).toBe('restitution-R042-martinique-2010-2025-05-10.html');
    expect(page_?.[1].toString('utf8')).toContain('Atelier &lt;Inventé&gt;');
    expectQuiet(face);
    await closeFace(face);
  });

  it('atelier: makes a workbook for a structure', async () => {
    const face = await openFace(browser, 'atelier');
    await openTask(face.page, VIEW);
    await face.page.getByLabel('Modèle').selectOption({ label: 'Recensement des structures' });
    await click(face, 'Créer');
    await waitForStatus(face.page, /Remis\s: recensement\.xlsx/);
    expect([...(await files(face, 0)).keys()]).toEqual(['recensement.xlsx']);
    await closeFace(face);
  });
});

describeWithChromium('a region', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('atelier: reads a whole network, gives it back, keeps its register and takes it back', async () => {
    const face = await openFace(browser, 'atelier');
    const { page } = face;
    await openTask(page, VIEW);
    const given = page.getByLabel('Classeurs rendus');
    await cancelAt(page, 'Lecture des classeurs');
    await given.setInputFiles(workbooks());
    await waitForStatus(page, /Opération annulée/);
    await click(face, 'Lire');
    const told = await waitForStatus(page, /documents lus/);
    expect(told).toMatch(/25 structures/);
    await unfold(face, 'Produire');

    await page.getByLabel('Structure à qui rendre').selectOption({ index: 1 });
    await click(face, 'Télécharger pages et classeurs');
    await waitForStatus(page, /Remis\s: restitutions\.zip/);
    const [[name, bytes]] = [...(await files(face, 0))].filter(([one]) => one.endsWith('.html'));
    expect(name).toMatch(/^restitution-[\w-]+\.html$/);
    expect(bytes.toString('utf8')).toMatch(/^<!doctype html>/i);

    const second = face.downloads.length;
    await page.getByLabel('Structure à qui rendre').selectOption({ index: 0 });
    await click(face, 'Télécharger pages et classeurs');
    await waitForStatus(page, /Remis/);
    const all = await files(face, second);
    expect([...all.keys()].filter((one) => one.endsWith('.xlsx')).length).toBe(all.size / 2);
    expect(all.size).toBeGreaterThan(20);

    const third = face.downloads.length;
    await click(face, 'C’est la première synthèse de ce réseau');
    await click(face, 'Produire la synthèse et sa mémoire');
    await waitForStatus(page, /Gardez memoire-synthese\.json/);
    const synthesis = await files(face, third);
    expect([...synthesis.keys()].sort()).toEqual(['memoire-synthese.json', 'synthese.html', 'synthese.xlsx']);

    const fourth = face.downloads.length;
    for (const button of [
      'Télécharger le registre (classeur)',
      'Télécharger le tableau de bord',
      'Télécharger la page publique',
      'Garder le registre (registre.json)',
    ]) {
      await click(face, button);
      await waitForStatus(page, /Remis/);
    }
    const kept = await files(face, fourth);
    expect([...kept.keys()].sort()).toEqual([
      'annuaire.html',
      'registre-reseau.xlsx',
      'registre.json',
      'tableau-de-bord-reseau.xlsx',
    ]);
    const register = JSON.parse((kept.get('registre.json') as Buffer).toString('utf8')) as {
      structures: { id: string; nom: string }[];
      evaluations: { auditeur: string; structure: string }[];
    };
    const anonymous = (synthesis.get('synthese.html') as Buffer).toString('utf8');
    const directory = (kept.get('annuaire.html') as Buffer).toString('utf8');
    for (const { nom } of register.structures) expect([nom, anonymous.includes(nom)]).toEqual([nom, false]);
    for (const { auditeur } of register.evaluations) {
      if (auditeur !== '') expect([anonymous, directory].some((one) => one.includes(auditeur))).toBe(false);
    }

    await unfold(face, 'Comparer deux grilles');
    await page
      .getByText(/en progrès|Accord/)
      .first()
      .waitFor();
    await click(face, 'Télécharger la comparaison');
    await waitForStatus(page, /Remis\s: comparaison\.xlsx/);

    // A finding leads to its cell, in the preview.
    await page.locator('#grille-constats details').nth(5).locator('summary').click();
    await page.locator('#grille-constats details').nth(5).getByRole('button').first().click();
    expectQuiet(face);
    await closeFace(face);

    const later = await openFace(browser, 'atelier');
    await openTask(later.page, VIEW);
    await later.page.getByText('J’ai déjà un registre').click();
    await later.page.getByLabel(/^Registre gardé/).setInputFiles({
      name: 'registre.json',
      mimeType: 'application/json',
      buffer: kept.get('registre.json') as Buffer,
    });
    await waitForStatus(later.page, /Registre repris\s: 25 structures/);
    await unfold(later, 'Produire');
    const again = later.downloads.length;
    await later.page.getByLabel('Mémoire de la dernière synthèse').setInputFiles({
      name: 'memoire-synthese.json',
      mimeType: 'application/json',
      buffer: synthesis.get('memoire-synthese.json') as Buffer,
    });
    await waitForStatus(later.page, /Mémoire reprise/);
    await click(later, 'Produire la synthèse et sa mémoire');
    await waitForStatus(later.page, /Gardez memoire-synthese\.json/);
    expect((await files(later, again)).get('synthese.html')).toBeDefined();
    // Nothing of the network stays in the browser.
    const stored = await later.page.evaluate(() => JSON.stringify(localStorage));
    for (const { nom } of register.structures) expect([nom, stored.includes(nom)]).toEqual([nom, false]);
    expectQuiet(later);
    await closeFace(later);
  });

  it('atelier: takes in a référentiel of the region, keeps it, and lets it go', async () => {
    const face = await openFace(browser, 'atelier');
    const { page } = face;
    await openTask(page, VIEW);
    await unfold(face, 'Référentiels de la région');
    const own = { ...library().get('martinique-2010'), id: 'region-fictive', titre: 'Référentiel fictif' };
    const take = page.getByLabel('Prendre un référentiel (JSON)');
    const json = (name: string, value: object) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(value), 'utf8'),
    });
    await take.setInputFiles(json('reg.json', own));
    await waitForStatus(page, /C’est pris/);
    await page.getByLabel('Référentiel', { exact: true }).selectOption('region-fictive');
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await take.setInputFiles(json('autre.json', { a: 1 }));
    await page.getByRole('alert').getByText('ni un référentiel').waitFor();
    await page.reload();
    await openTask(page, VIEW);
    await unfold(face, 'Référentiels de la région');
    await click(face, 'Retirer Référentiel fictif');
    await waitForStatus(page, /est retiré/);
    await closeFace(face);
  });
});
