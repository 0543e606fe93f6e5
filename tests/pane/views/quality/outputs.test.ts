/** What is made of a register: reports, the register kept and taken back, the synthesis and its memory. */
import type { PaneHost } from '../../../../pane/host';
import {
  deliverBoard,
  deliverDirectoryPage,
  deliverOutcomes,
  deliverRegister,
  deliverRegisterFile,
} from '../../../../pane/views/quality/outputs';
import {
  deliverGrid,
  deliverRestitutions,
  deliverRestitutionSheets,
} from '../../../../pane/views/quality/restitutions';
import { readWorkbooks } from '../../../../pane/views/quality/reading';
import { takeRegister } from '../../../../pane/views/quality/registerFile';
import { deliverSynthesis, startMemory, takeMemory } from '../../../../pane/views/quality/synthesis';
import { auditData, fakePane, laidOut, network, openFakeBase, PERSON, STRUCTURES, textOf } from './fakePane';

async function read(kind: PaneHost['kind'] = 'atelier') {
  const pane = fakePane(network(), kind);
  await readWorkbooks(pane.state, pane.context, pane.work);
  return { ...pane, held: pane.context.session.network! };
}

it('gives pages and workbooks of every structure, or of one', async () => {
  const { context, state, handed, done, held } = await read();
  deliverRestitutions(held, state, context);
  await done();
  expect([...handed.files.keys()].sort()).toEqual(
    STRUCTURES.flatMap(({ id }) => [
      `restitution-${id}-martinique-2010-2025-05-10.html`,
      `restitution-${id}-martinique-2010-2025-05-10.xlsx`,
    ]),
  );
  handed.files.clear();
  state.restored = 'R02';
  deliverRestitutions(held, state, context);
  await done();
  expect(handed.files.size).toBe(2);
  expect(textOf(handed, 'restitution-R02-martinique-2010-2025-05-10.html')).toContain('Centre Supposé');
  expect(handed.told.join()).not.toContain(PERSON);
});

it('writes sheets in a document, and never reads them as returned documents', async () => {
  const { context, state, handed, done, held } = await read('sheets');
  deliverRegister(held, state, context);
  deliverBoard(held, state, context);
  state.restored = 'R01';
  deliverRestitutionSheets(held, state, context);
  deliverRestitutions(held, state, context);
  await done();
  expect([...handed.workbooks.keys()].sort()).toEqual([
    'registre-reseau',
    'restitution-R01-martinique-2010-2025-05-10',
    'tableau-de-bord-reseau',
  ]);
  // Where the face makes no .xlsx, pages alone are downloaded.
  expect([...handed.files.keys()]).toEqual(['restitution-R01-martinique-2010-2025-05-10.html']);
  for (const { feuilles } of handed.workbooks.values())
    for (const { nom } of feuilles) expect(state.written.has(nom)).toBe(true);
});

it('gives the report of one grid that no register holds', async () => {
  const files = new Map([['', laidOut('grille-audit', auditData('2025-05-10', '2'), STRUCTURES[0])]]);
  const { context, work, state, handed, done } = fakePane(files, 'excel');
  const [grid] = (await readWorkbooks(state, context, work)).grids;
  deliverGrid(grid, state, context);
  await done();
  expect(textOf(handed, 'restitution-R01-martinique-2010-2025-05-10.html')).toContain('Atelier Inventé');
});

it('keeps a register, and takes it back as it was', async () => {
  const { context, state, handed, done, held } = await read();
  deliverRegisterFile(held, state, context);
  await done();
  const text = textOf(handed, 'registre.json');
  const later = fakePane(new Map());
  takeRegister([['registre.json', text]], later.state, later.context);
  expect(JSON.parse(JSON.stringify(later.context.session.network!.registre))).toEqual(JSON.parse(text));
  expect(later.state.reading!.grids.map(({ nom }) => nom)).toEqual(STRUCTURES.map(({ nom }) => nom));
  // Nothing of it goes into the settings of the document.
  expect(later.context.session.exported()).not.toContain('R01');
});

it('refuses a frame alone and a file that is no register, and changes nothing', async () => {
  const { context, state } = await read();
  const { network: before } = context.session;
  const take = (text: string) => () => takeRegister([['x.json', text]], state, context);
  expect(take(JSON.stringify({ version: 1, reglages: { version: 1, nom: 'x' } }))).toThrow(
    expect.objectContaining({ code: 'qualite_registre_absent' }),
  );
  expect(take('{}')).toThrow(expect.objectContaining({ code: 'qualite_registre_invalide' }));
  expect(take('{')).toThrow(expect.objectContaining({ code: 'qualite_registre_illisible' }));
  expect(context.session.network).toBe(before);
});

it('hands the memory of a synthesis over before the synthesis, and the next one goes on from it', async () => {
  const { context, work, state, handed, held } = await read();
  startMemory(state);
  await deliverSynthesis(held, state.memory!, state, context, work);
  expect(handed.order).toEqual(['memoire-synthese', 'synthese']);
  expect([...handed.files.keys()]).toEqual(['memoire-synthese.json', 'synthese.html', 'synthese.xlsx']);
  const kept = state.memory;
  const page = textOf(handed, 'synthese.html');
  for (const { id, nom } of STRUCTURES) expect([page.includes(nom), page.includes(`>${id}<`)]).toEqual([false, false]);
  expect(page).not.toContain(PERSON);
  takeMemory(textOf(handed, 'memoire-synthese.json'), 'memoire-synthese.json', state);
  expect(state.memory).toEqual(kept);
  expect(() => takeMemory('{}', 'x.json', state)).toThrow(expect.objectContaining({ code: 'qualite_memoire_champs' }));
});

it('publishes a directory without any person', async () => {
  const { context, handed, done, held } = await read();
  deliverDirectoryPage(held, context);
  await done();
  expect(textOf(handed, 'annuaire.html')).toContain('<html');
  expect(textOf(handed, 'annuaire.html')).not.toContain(PERSON);
});

it('reads results beside quality once there is a base, and not before', async () => {
  const pane = await read();
  const { context, state, handed, done, held } = pane;
  deliverOutcomes(held, state, context);
  await done();
  expect(handed.workbooks.size).toBe(0);
  openFakeBase(pane);
  deliverOutcomes(held, state, context);
  await done();
  expect([...handed.workbooks.keys()]).toEqual(['qualite-et-resultats']);
});
