/** Pseudonymiser, in the three faces: key from a file, then typed; nobody is named in what is handed over, no key is left. */
import type { Browser } from 'playwright-core';
import { K1, expectNoKey, fileTexts } from './keySearch';
import { describeWithChromium, launch } from '../chromium';
import { differences } from './documentState';
import { openTask, waitForStatus } from './journey';
import { closeFace, documentOf, expectQuiet, FACES, handedOverSince, openFace, type Face } from './openFace';
import { identitiesIn, PEOPLE_COUNT, PEOPLE_NAME, peopleFile, peopleSheet } from './people';

/** Gives the export to the face and has it read. */
async function readPeople({ kind, page }: Face): Promise<void> {
  await openTask(page, 'Pseudonymiser');
  const list = page.getByLabel('Données à pseudonymiser');
  if (kind === 'atelier') await page.getByLabel('Ajouter un fichier').setInputFiles(peopleFile());
  await list.locator('option', { hasText: PEOPLE_NAME }).first().waitFor({ state: 'attached' });
  const offered = await list.locator('option').allTextContents();
  await list.selectOption({ label: offered.find((label) => label.startsWith(PEOPLE_NAME)) });
  await page.getByLabel('Identifiant du certificateur').fill('dava');
  await page.getByRole('main').getByRole('button', { name: 'Lire', exact: true }).click();
  await waitForStatus(page, /voyez ce qui sortira/);
}

async function pseudonymise({ page }: Face): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Pseudonymiser', exact: true }).click();
  await waitForStatus(page, /rien d’identifiant n’a été trouvé/);
}

describeWithChromium('Pseudonymiser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it('the search finds what it looks for', () => {
    expect(identitiesIn('x; zorglumat ;').length).toBeGreaterThan(0);
    expect(identitiesIn('né le 1961-01-01')).toEqual(['1961-01-01']);
    expect(identitiesIn('RNCP34825, Éducateur spécialisé')).toEqual([]);
  });

  it.each(FACES)('%s: nobody is named in what is handed over', async (kind) => {
    const face = await openFace(browser, kind, kind === 'atelier' ? {} : { document: [peopleSheet()] });
    const { page } = face;
    const before = await documentOf(face);
    await readPeople(face);
    await page.getByLabel('Fichier de la clé').setInputFiles({
      name: 'appariement.cle',
      mimeType: 'text/plain',
      buffer: Buffer.from(K1.file, 'utf8'),
    });
    await waitForStatus(page, /acceptée, empreinte/);
    await pseudonymise(face);
    await page.getByRole('button', { name: 'Télécharger le CSV à envoyer' }).click();
    await waitForStatus(page, /Livraison téléchargée/);
    const fromFile = (await handedOverSince(face)).get('livraison.csv') as Buffer;

    await page.getByRole('button', { name: 'Oublier la clé' }).click();
    await waitForStatus(page, /Clé oubliée/);
    await page.getByText('Taper ou coller la clé').click();
    await page.getByLabel('Texte de la clé').fill(K1.file.toLowerCase());
    await page.getByRole('button', { name: 'Utiliser cette clé' }).click();
    await waitForStatus(page, /acceptée, empreinte/);
    await pseudonymise(face);
    const already = face.downloads.length;
    await page.getByRole('button', { name: 'Télécharger le CSV à envoyer' }).click();
    await waitForStatus(page, /Livraison téléchargée/);
    await page
      .getByRole('button', {
        name: kind === 'atelier' ? 'Télécharger le classeur' : 'Écrire sur de nouvelles feuilles',
      })
      .click();
    await waitForStatus(page, /Livraison écrite/);

    const handed = await handedOverSince(face, already);
    // The same export and the same key, given in two ways: the same delivery.
    expect(handed.get('livraison.csv')?.equals(fromFile)).toBe(true);
    expect(fromFile.toString('utf8').trim().split('\n').length).toBe(PEOPLE_COUNT + 1);
    const after = await documentOf(face);
    const made = Object.fromEntries(Object.entries(after).filter(([name]) => !(name in before)));
    expect(Object.keys(made).length).toBe(kind === 'atelier' ? 0 : 2);
    expect(handed.has('livraison.xlsx')).toBe(kind === 'atelier');
    const texts = [...handed].flatMap(([name, bytes]) => fileTexts(name, bytes));
    const found = [...texts.map(([, text]) => text), JSON.stringify(made)].flatMap(identitiesIn);
    expect(found).toEqual([]);
    expect(differences(before, Object.fromEntries(Object.keys(before).map((name) => [name, after[name]])))).toEqual([]);
    await expectNoKey(face);
    expectQuiet(face);
    await closeFace(face);
  });
});
