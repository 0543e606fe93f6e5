/** Repairs in the person's own sheet, end to end on the simulated Excel: a failure puts all back, the journal undoes. */
import { excelHost } from '../../../addin/excelHost';
import { sureOnly } from '../../../core/harmonise';
import { profileFromProposal, proposeMapping } from '../../../core/profiles';
import { drain, nettoyer } from '../../../core/tasks';
import { applyTreatment, type TreatmentRequest } from '../../../pane/treatment/apply';
import { editsOf } from '../../../pane/treatment/edits';
import { undoTreatment } from '../../../pane/treatment/undo';
import type { ExcelHost } from './host';
import { openExcel } from './openExcel';

/** One row in ten has something to repair: each is a run of its own, and 250 make a block. */
const ROWS = 3000;
const HEADER = ['N° dossier', 'Sexe', 'Date de dépôt L1', 'Décision de recevabilité', 'Commentaire'];
const RUBRIQUES = ['id_dossier_source', 'sexe', 'date_depot_l1', 'decision_recevabilite', null];

function open(date1904 = false): ExcelHost {
  const host = openExcel({ date1904 });
  const [sheet] = host.workbook.sheets;
  HEADER.forEach((text, column) => sheet.set(0, column, text));
  for (let row = 1; row <= ROWS; row++) {
    sheet.set(row, 0, `00${row}`);
    sheet.set(row, 1, row % 10 === 0 ? 'féminin' : 'F');
    if (row % 10 === 0) sheet.set(row, 2, '5/2/2024', '@');
    else sheet.set(row, 2, '2024-02-05');
    sheet.set(row, 3, row % 10 === 0 ? 'FAVORABLE' : 'Recevable');
    sheet.set(row, 4, '=1+1', '@');
  }
  sheet.type(1, 6, '=A2');
  sheet.hiddenRows.add(10);
  return host;
}

function snapshot({ workbook }: ExcelHost): unknown[] {
  const { cells } = workbook.sheets[0];
  return Array.from({ length: ROWS + 1 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => [
      cells.formula(row, column) ?? cells.value(row, column),
      cells.format(row, column),
    ]),
  );
}

async function request(): Promise<TreatmentRequest> {
  const { raw } = await excelHost('fr').readTable({ kind: 'sheet', name: 'Feuil1' }, {});
  const proposed = profileFromProposal(raw, proposeMapping(raw), 'essai');
  const colonnes = proposed.colonnes.map((column, i) => ({ ...column, rubrique: RUBRIQUES[i] ?? null }));
  const { repairs } = drain(nettoyer(raw, { ...proposed, colonnes }, [], 20000));
  const edits = editsOf(raw, repairs, sureOnly, ({ rubrique }) => rubrique);
  return { sheet: 'Feuil1', date1904: raw.source.date1904, edits, jour: 20000 };
}

function treat(asked: TreatmentRequest, isCancelled = () => false) {
  const host = excelHost('fr');
  const editor = host.editor;
  if (editor === undefined) throw new Error('no editor');
  return applyTreatment({ ...host, editor }, asked, { write: { isCancelled } });
}

it.each([false, true])('writes true dates and codes, undone by its journal (1904: %s)', async (date1904) => {
  const host = open(date1904);
  const before = snapshot(host);
  const outcome = await treat(await request());
  expect(outcome).toMatchObject({ state: 'done', journal: 'Journal VAE 1', left: 0 });
  const { cells } = host.workbook.sheets[0];
  expect([cells.value(10, 1), cells.format(10, 2), cells.value(10, 3)]).toEqual(['F', 'dd/mm/yyyy', 'Recevable']);
  expect(cells.value(10, 2)).toBe(45327 - (date1904 ? 1462 : 0)); // a hidden row is a row like another
  expect([cells.value(1, 0), cells.value(1, 4), cells.formula(1, 6)]).toEqual(['001', '=1+1', '=A2']);
  const { editor, readGrid } = excelHost('fr');
  if (editor === undefined) throw new Error('no editor');
  const undone = await undoTreatment({ readGrid, editor }, 'Journal VAE 1');
  expect([undone.changed, snapshot(host)]).toEqual([[], before]);
});

it.each([0, 0.5, 0.9])('a fault in the middle of the writing (%d done) puts everything back', async (after) => {
  const host = open();
  const before = snapshot(host);
  const asked = await request();
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  let writes = 0;
  jest.spyOn(host.bridge, 'sendMessageToHost').mockImplementation((text) => {
    // The second block of cells written in the person's sheet.
    if (text.includes('"Formulas"')) {
      if (++writes === 2) host.bridge.failAt({ atRequest: 1, code: 'GeneralException', after });
    }
    send(text);
  });
  const outcome = await treat(asked);
  expect(outcome).toMatchObject({ state: 'restored', byPerson: false });
  expect(snapshot(host)).toEqual(before);
});

it('cancelled midway, puts everything back', async () => {
  const host = open();
  const before = snapshot(host);
  let blocks = 0;
  const outcome = await treat(await request(), () => ++blocks === 1);
  expect(outcome).toMatchObject({ state: 'restored', byPerson: true });
  expect(snapshot(host)).toEqual(before);
});

it('a protected sheet is refused, and nothing has changed in it', async () => {
  const host = open();
  const before = snapshot(host);
  const asked = await request();
  host.workbook.sheets[0].isProtected = true;
  const outcome = await treat(asked).catch((error: unknown) => error);
  expect(snapshot(host)).toEqual(before);
  expect(JSON.stringify(outcome)).toContain('panneau.erreur.protege');
});
