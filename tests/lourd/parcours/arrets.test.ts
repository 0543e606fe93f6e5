/** Stopped midway (Cancel, page closed, a fault of the host): the person's cells are as they were, and what to do is said. */
import type { Browser } from 'playwright-core';
import type { HostErrorCode } from '../../hosts/excel/errors';
import { describeWithChromium, launch } from '../chromium';
import { chooseToClean, clean, read } from './cleaning';
import { differences, type DocumentState, heldSheets } from './documentState';
import { eventually, expectSoon } from '../eventually';
import { openTask, waitForStatus } from './journey';
import { MESSY, messySheet } from './messySheet';
import { closeFace, documentOf, type ExcelWindow, type Face, type FaceKind, IN_DOCUMENT, openFace } from './openFace';
import { cancelAt } from './stopAt';

/** Of the rows of the sample. */
const COPIES = 6;

/** Makes an exchange to come fail: the `rank`th, half done where the host can do that. */
async function failAt({ page, sheets }: Face, rank: number): Promise<void> {
  if (sheets !== null) return sheets.failAt(rank, 'Service Spreadsheets failed while accessing document');
  const fault = { atRequest: rank, code: 'GeneralException' as HostErrorCode, after: 0.5 };
  await page.evaluate((one) => (window as unknown as ExcelWindow).simulatedExcel.bridge.failAt(one), fault);
}

/** What was there is as it was; what is new is a journal, or nothing. */
async function expectIntact(face: Face, before: DocumentState, allowed: RegExp = /^(?!)/): Promise<void> {
  const after = await documentOf(face);
  const theirs = Object.entries(after).filter(([name]) => name in before || !allowed.test(name));
  expect(differences(before, Object.fromEntries(theirs))).toEqual([]);
}

/** What the status line or the alert says, once the work is over. */
async function told({ page }: Face): Promise<string> {
  await page.locator('#travail-etape').waitFor({ state: 'hidden', timeout: 120_000 });
  return `${await page.getByRole('status').innerText()} ${await page.locator('footer').innerText()}`;
}

/** Closes the page once cells are written, before the pane knows of it. @returns the document as it stays */
async function closedWhileWriting(
  face: Face,
  before: DocumentState,
  start: () => Promise<void>,
): Promise<DocumentState> {
  const { page, sheets } = face;
  const isChanged = (state: DocumentState): boolean =>
    JSON.stringify(state[MESSY].cells) !== JSON.stringify(before[MESSY].cells);
  if (sheets !== null) {
    const { crossings } = sheets;
    const closed = new Promise<void>((resolve) => {
      crossings.push = (crossing) => {
        if (crossing.name === 'ecrireEtats') void page.close().then(resolve);
        return Array.prototype.push.call(crossings, crossing);
      };
    });
    await start();
    await closed;
    return documentOf(face);
  }
  // The document lives in the page: there the host falls silent, as for a pane that is gone.
  await page.evaluate(() => {
    const { bridge } = (window as unknown as ExcelWindow).simulatedExcel;
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text: string): void => {
      if (text.includes('"Formulas"')) bridge.failAt({ atRequest: 1, code: 'GeneralException', after: 0.5 });
      if (text.includes('"Formulas"')) bridge.fallSilentAfter(1);
      send(text);
    };
  });
  await start();
  const half = await eventually(() => documentOf(face), isChanged);
  await page.close();
  return half;
}

const RESULT =
  /^(Données nettoyées|Avant-après|À corriger|Libellés à regrouper|Valeurs à préciser|Rubriques absentes|Bilan du nettoyage)$/;
const WHAT_TO_DO =
  /rien n’a été changé|recommencer|recommencez|ont retrouvé leur contenu|Supprimez-la|Annuler ce traitement/i;

describeWithChromium.each(IN_DOCUMENT)('%s, stopped midway', (kind: FaceKind) => {
  let browser: Browser;
  let face: Face;
  let before: DocumentState;

  beforeAll(async () => {
    browser = await launch();
    face = await openFace(browser, kind, { document: [messySheet(COPIES)] });
    before = await documentOf(face);
    await openTask(face.page, 'Nettoyer');
    await chooseToClean(face, `Feuille ${MESSY}`);
  });

  afterAll(() => browser.close());

  const press = (name: string): Promise<void> =>
    face.page.getByRole('main').getByRole('button', { name, exact: true }).click();

  it('Cancel while the sheet is read', async () => {
    await cancelAt(face.page, 'Lecture de la feuille');
    await press('Lire les colonnes');
    await expectSoon(() => told(face)).toMatch(/Opération annulée/);
    await expectIntact(face, before);
    await read(face);
  });

  it('Cancel while the data are cleaned', async () => {
    await cancelAt(face.page, 'Nettoyage');
    await press('Nettoyer');
    await expectSoon(() => told(face)).toMatch(/Opération annulée/);
    await expectIntact(face, before);
    await clean(face);
  });

  it('Cancel while new sheets are written: none is left', async () => {
    await cancelAt(face.page, 'Écriture des feuilles', 2);
    await press('Écrire dans de nouvelles feuilles');
    await expectSoon(() => told(face)).toMatch(/Opération annulée/);
    await expectIntact(face, before);
  });

  it('a fault while new sheets are written: none is left, or it is named', async () => {
    let refused = 0;
    for (let rank = 1; rank <= 6; rank++) {
      await failAt(face, rank);
      await press('Écrire dans de nouvelles feuilles');
      const said = await told(face);
      if (/Résultat remis/.test(said)) {
        // Past what counts (print set-up, showing the first sheet): the result is whole.
        await expectIntact(face, before, RESULT);
        break;
      }
      expect([rank, said]).toEqual([rank, expect.stringMatching(WHAT_TO_DO)]);
      await expectIntact(face, before);
      refused++;
    }
    expect(refused).toBeGreaterThanOrEqual(3);
    before = await documentOf(face);
  });

  it('Cancel while the journal of a treatment is written: no cell was touched', async () => {
    await cancelAt(face.page, 'Écriture du journal');
    await press('Corriger sur place');
    await expectSoon(() => told(face)).toMatch(/ont retrouvé leur contenu|Opération annulée/);
    await expectIntact(face, before, /^Journal VAE \d+$/);
  });

  it('a fault while cells are rewritten in place: each has its content back', async () => {
    // States, places, the journal's sheets, then the cells: every exchange of it in its turn.
    for (let rank = 1; rank <= 12; rank++) {
      await failAt(face, rank);
      await press('Corriger sur place');
      const said = await told(face);
      if (/récrites?\./.test(said)) {
        // The treatment was over before that exchange: undone, so that the next one starts from the same cells.
        await press('Annuler ce traitement');
        await waitForStatus(face.page, /d’avant \(Journal VAE/);
        await expectIntact(face, before, /^Journal VAE \d+$/);
        break;
      }
      expect([rank, said]).toEqual([rank, expect.stringMatching(WHAT_TO_DO)]);
      await expectIntact(face, before, /^Journal VAE \d+$/);
    }
  });

  it('the page closed while cells are rewritten: opened again, everything is undone from the journal', async () => {
    const known = Object.keys(await documentOf(face));
    const document = await closedWhileWriting(face, before, () => press('Corriger sur place'));
    const journal = Object.keys(document).find((name) => !known.includes(name)) ?? '';
    expect(journal).toMatch(/^Journal VAE \d+$/);
    const later = await openFace(browser, kind, { document: heldSheets(document, ['Feuil1', 'Feuille 1']) });
    await openTask(later.page, 'Nettoyer');
    await later.page.getByLabel('Traitement à annuler').selectOption(journal);
    await later.page.getByRole('button', { name: 'Annuler ce traitement' }).click();
    await waitForStatus(later.page, /d’avant \(Journal VAE|l’avai(t|ent) déjà/);
    const { [MESSY]: again } = await documentOf(later);
    expect(differences({ [MESSY]: before[MESSY] }, { [MESSY]: again })).toEqual([]);
    await closeFace(later);
  });
});
