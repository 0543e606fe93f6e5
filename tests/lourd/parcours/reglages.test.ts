/** Réglages, in the three faces: imported, changed in the form, saved with the document, found again when the page opens again. */
import type { Browser } from 'playwright-core';
import { describeWithChromium, launch } from '../chromium';
import { heldSheets } from './documentState';
import { openTask, waitForStatus } from './journey';
import { expectNoKey, K1 } from './keySearch';
import { closeFace, documentOf, expectQuiet, type Face, FACES, handedOverSince, openFace } from './openFace';
import { expectSoon } from '../eventually';

const REGION = {
  version: 1,
  nom: 'Région fictive',
  code_region: '99',
  date_extraction: '2026-03-31',
  certificateurs: [{ id: 'alpha', nom: 'Certificateur Alpha', exports: ['exports/alpha/*.csv'] }],
  cles: { appariement: 'env:CLE_1', region: 'env:CLE_2' },
};
const PROFILE = {
  version: 1,
  certificateur: 'alpha',
  colonnes: [{ entete: 'N° dossier', rubrique: 'id_dossier_source' }],
};

const json = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value), 'utf8'),
});

/** The same document, opened another day. */
async function openAgain(browser: Browser, face: Face): Promise<Face> {
  if (face.kind !== 'Excel') {
    await face.page.reload();
    return face;
  }
  const document = heldSheets(await documentOf(face), ['Feuil1']);
  await closeFace(face);
  return openFace(browser, 'Excel', { document });
}

describeWithChromium('Réglages', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each(FACES)('%s: found again', async (kind) => {
    const face = await openFace(browser, kind);
    const { page } = face;
    await openTask(page, 'Réglages');
    await page
      .getByLabel('Importer des réglages')
      .setInputFiles([json('region.json', REGION), json('profil.json', PROFILE)]);
    await waitForStatus(page, /Réglages importés.*la clé se donne à chaque séance/);
    await page.getByLabel('Nom qui figure sur les documents').fill('Région d’essai');
    await page.getByLabel('Seuil de publication (personnes)').fill('11');
    await page.getByRole('button', { name: 'Ajouter un certificateur' }).click();
    await page.getByLabel('Nom', { exact: true }).last().fill('Université d’Essai');
    await page.getByLabel('Identifiant', { exact: true }).last().click();
    await page.getByText('Rubriques ajoutées au socle commun').click();

    // A mistake is named, and nothing is saved.
    await page.getByLabel('Date des données').fill('');
    await page.getByRole('button', { name: /^Enregistrer (avec ce document|dans ce navigateur)/ }).click();
    await page.getByRole('alert').getByText('Que faire').waitFor();
    await page.getByLabel('Date des données').fill('2026-04-30');
    await page.getByRole('button', { name: /^Enregistrer (avec ce document|dans ce navigateur)/ }).click();
    await waitForStatus(page, /Réglages enregistrés/);
    // A key given meanwhile is not part of what is saved.
    await openTask(page, 'Consolider');
    await page
      .getByRole('group', { name: /clé d’appariement/i })
      .getByLabel('Fichier de la clé')
      .setInputFiles({
        name: 'k1.cle',
        mimeType: 'text/plain',
        buffer: Buffer.from(K1.file, 'utf8'),
      });
    await waitForStatus(page, /acceptée/);
    await openTask(page, 'Réglages');
    await page.getByRole('button', { name: /^Enregistrer (avec ce document|dans ce navigateur)/ }).click();
    await waitForStatus(page, /Réglages enregistrés/);
    await page.getByRole('button', { name: 'Exporter tous les réglages' }).click();
    await waitForStatus(page, /Remis/);
    const [exported] = [...(await handedOverSince(face)).values()];
    await expectNoKey(face);
    expectQuiet(face);

    const later = await openAgain(browser, face);
    await later.page.getByText('Région d’essai, 2 certificateurs, données au 30/04/2026').waitFor();
    await later.page.getByText('pas donnée').first().waitFor();
    await openTask(later.page, 'Réglages');
    await expectSoon(() => later.page.getByLabel('Nom qui figure sur les documents').inputValue()).toBe(
      'Région d’essai',
    );
    await expectSoon(() => later.page.getByLabel('Seuil de publication (personnes)').inputValue()).toBe('11');
    await later.page.getByText('Certificateur Alpha : 1 colonne reconnue').waitFor();
    const already = later.downloads.length;
    await later.page.getByRole('button', { name: 'Exporter tous les réglages' }).click();
    await waitForStatus(later.page, /Remis/);
    const [again] = [...(await handedOverSince(later, already)).values()];
    expect(again.toString('utf8')).toBe(exported.toString('utf8'));
    await expectNoKey(later);
    expectQuiet(later);
    await closeFace(later);
  });
});
