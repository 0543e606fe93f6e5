/** Reading in the pane: one grid alone, a whole network, what cannot be read, and what is left out. */
import { Problem } from '../../../../core/messages';
import { emptyCell, gridOfRows } from '../../../../core/reading';
import { cancelled, HostRefusal } from '../../../../pane/host';
import { leftToFill, shownGrid, stateSentences } from '../../../../pane/views/quality/liveGrid';
import { readWorkbooks, unreadable, whyUnread } from '../../../../pane/views/quality/reading';
import { placeOf } from '../../../../pane/views/quality/findings';
import { documentCounts } from '../../../../pane/views/quality/summary';
import { auditData, censusData, fakePane, laidOut, network, PERSON, STRUCTURES } from './fakePane';

const UNKNOWN = /^qualite_structure_inconnue/;

it('shows the state of one grid at once, without any census', async () => {
  const data = auditData('2025-05-10', '2', { '4': null, '12': null, '17': null, '20': '1' });
  const { context, work, state } = fakePane(new Map([['', laidOut('grille-audit', data, STRUCTURES[0])]]), 'excel');
  const reading = await readWorkbooks(state, context, work);
  const grid = shownGrid(state)!;
  expect([grid.nom, grid.evaluation.structure, leftToFill(grid)]).toEqual([
    'Atelier Inventé',
    'R01',
    ['4', '12', '17'],
  ]);
  const sentences = stateSentences(grid, context);
  expect(sentences[0]).toBe('3 indicateurs restent à renseigner\u00a0: 4, 12, 17.');
  expect(sentences[1]).toMatch(/^\d+ oublis ou contradictions/);
  // Nobody has recorded the structure, nor follows its steps: that is no fault of the auditor.
  expect(reading.constats.filter(({ code }) => UNKNOWN.test(code) || code === 'qualite_etape_sautee')).toEqual([]);
  expect(reading.constats.map(({ code }) => code)).toContain('qualite_grille_incomplete');
});

it('shows a grid that says not whose it is, and has no register then', async () => {
  const files = new Map([['', laidOut('grille-audit', auditData('2025-05-10', '2'))]]);
  const { context, work, state } = fakePane(files, 'sheets');
  const reading = await readWorkbooks(state, context, work);
  expect(context.session.network).toBeNull();
  expect(leftToFill(shownGrid(state)!)).toEqual([]);
  expect(reading.constats.filter(({ code }) => UNKNOWN.test(code))).toEqual([]);
});

it('reads a network, keeps apart what is of nobody, and shows its grid all the same', async () => {
  const files = new Map([
    ...network(),
    ['autre.xlsx', laidOut('grille-audit', auditData('2025-06-01', '2'), { id: 'R99', nom: 'Inconnue' })],
  ]);
  const { context, work, state } = fakePane(files);
  const reading = await readWorkbooks(state, context, work);
  const { registre } = context.session.network!;
  expect(registre.structures.map(({ id }) => id)).toEqual(['R01', 'R02', 'R03']);
  expect(registre.evaluations).toHaveLength(3);
  expect(registre.ecartes?.every(({ fichier }) => fichier === 'autre.xlsx')).toBe(true);
  expect(reading.grids.map(({ nom }) => nom)).toEqual([...STRUCTURES.map(({ nom }) => nom), 'Inconnue']);
  expect(reading.constats.some(({ code }) => UNKNOWN.test(code))).toBe(true);
  expect(documentCounts(reading)).toEqual([
    ['Grille d’audit', 4],
    ['Recensement des structures', 1],
  ]);
});

it('goes on without a file that cannot be opened, or that is no template, and says which', async () => {
  const files = new Map<string, ReturnType<typeof laidOut> | Error>([
    ['casse.xlsx', new Problem('fichier_vide', { fichier: 'casse.xlsx' })],
    ['absent.xlsx', new HostRefusal('panneau.erreur.fichierAbsent', { fichier: 'absent.xlsx' })],
    [
      'conges.xlsx',
      [
        gridOfRows('Congés', [
          ['Nom', 'Jours'],
          ['x', 3],
        ]),
      ],
    ],
    ['grille.xlsx', laidOut('grille-audit', auditData('2025-05-10', '2'), STRUCTURES[0])],
  ]);
  const { context, work, state } = fakePane(files);
  const reading = await readWorkbooks(state, context, work);
  expect([reading.documents.length, reading.ecartes]).toEqual([1, 3]);
  const told = reading.constats.filter(({ gravite }) => gravite === 'bloquant').map(({ place }) => place.fichier);
  expect(told).toEqual(expect.arrayContaining(['casse.xlsx', 'absent.xlsx', 'conges.xlsx']));
});

it('names a picked file that could not be opened, with its reason and no advice on deliveries', async () => {
  const data = auditData('2025-05-10', '2', { '15': null });
  const { context, work, state } = fakePane(new Map([['grille.xlsx', laidOut('grille-audit', data, STRUCTURES[0])]]));
  const illisible = whyUnread(new Problem('fichier_vide', { fichier: 'casse.xlsx' }), context);
  state.refused.set('casse.xlsx', { illisible, hadTwin: false });
  const reading = await readWorkbooks(state, context, work);
  expect([reading.documents.length, reading.ecartes]).toEqual([1, 1]);
  expect(unreadable(reading).map(({ details }) => details)).toEqual([{ fichier: 'casse.xlsx', raison: illisible }]);
  expect(() => whyUnread(cancelled(), context)).toThrow('panneau.annule');
});

it('shows the row of the first indicator that is left blank', async () => {
  const { grille, ...others } = auditData('2025-05-10', '2', { '15': null });
  // The number is printed in the template.
  const data = { ...others, grille: [...grille, { indicateur: '15' }] };
  const sheets = laidOut('grille-audit', data, STRUCTURES[0]);
  const { context, work, state } = fakePane(new Map([['grille.xlsx', sheets]]));
  const reading = await readWorkbooks(state, context, work);
  const [blank] = reading.constats.filter(({ code }) => code.startsWith('qualite_grille_incomplete'));
  const grid = sheets.findIndex(({ name }) => name === blank.place.feuille);
  const cell = emptyCell();
  sheets[grid].read(blank.place.ligne - 1, 0, cell);
  expect(cell.text).toBe('15');
  expect(placeOf(blank, reading.rows)).toMatchObject({ row: blank.place.ligne - 1 });
});

it('stops when the person cancels, and keeps what was read before', async () => {
  const files = new Map<string, ReturnType<typeof laidOut> | Error>(network());
  const { context, work, state } = fakePane(files);
  const before = await readWorkbooks(state, context, work);
  files.set('encore.xlsx', cancelled());
  await expect(readWorkbooks(state, context, work)).rejects.toMatchObject({ phraseCode: 'panneau.annule' });
  expect(state.reading).toBe(before);
});

it('leaves out what the person does not take, and sheets that were written here', async () => {
  const sheets = [
    ...laidOut('recensement', censusData()),
    ...laidOut('grille-audit', auditData('2025-05-10', '2'), STRUCTURES[1]),
  ];
  const { context, work, state } = fakePane(new Map([['', sheets]]), 'sheets');
  expect((await readWorkbooks(state, context, work)).documents).toHaveLength(2);
  for (const { name } of laidOut('recensement', censusData())) state.taken.set(`document ${name}`, false);
  expect((await readWorkbooks(state, context, work)).documents.map(({ form }) => form.id)).toEqual(['grille-audit']);
  for (const { name } of sheets) state.written.add(name);
  state.taken.clear();
  expect((await readWorkbooks(state, context, work)).documents).toEqual([]);
});

it('writes no name of a person in what it says of a grid', async () => {
  const { context, work, state } = fakePane(network());
  await readWorkbooks(state, context, work);
  expect(JSON.stringify(stateSentences(shownGrid(state)!, context))).not.toContain(PERSON);
});
