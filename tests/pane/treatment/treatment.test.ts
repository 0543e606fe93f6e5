/** Correcting in place: journal first, everything put back on a failure, undone from the journal, nothing else touched. */
import type { Profile } from '../../../core/profiles';
import { profileFromProposal, proposeMapping } from '../../../core/profiles';
import { sureOnly } from '../../../core/harmonise';
import { drain, nettoyer } from '../../../core/tasks';
import { applyTreatment } from '../../../pane/treatment/apply';
import type { TreatmentRequest } from '../../../pane/treatment/apply';
import { editsOf } from '../../../pane/treatment/edits';
import { isJournal, nextJournalName, readJournal } from '../../../pane/treatment/journal';
import { journalNames, undoTreatment } from '../../../pane/treatment/undo';
import { FakeHost } from '../fakeHost';

/** The table stands away from the corner: column A and row 2 are blank, row 1 is a title. */
function host(): FakeHost {
  return new FakeHost({
    Export: [
      ['Suivi des candidats'],
      [],
      ['', 'N° dossier', 'Sexe', 'Date de dépôt L1', 'Décision de recevabilité', 'Heures d’accompagnement'],
      ['', 'EX-1', 'féminin', { value: '5/2/24', format: '@' }, 'FAVORABLE', '12h30'],
      ['', 'EX-2', 'H', { value: 45123, format: 'dd/mm/yyyy' }, 'Recevable', 10],
      ['', 'EX-3', 'F', '2024-03-11', 'irrecevable', ''],
    ],
  });
}

async function request(fake: FakeHost): Promise<TreatmentRequest> {
  const { raw } = await fake.readTable({ kind: 'sheet', name: 'Export' }, {});
  const proposed: Profile = profileFromProposal(raw, proposeMapping(raw), 'essai');
  const rubriques = ['id_dossier_source', 'sexe', 'date_depot_l1', 'decision_recevabilite', 'heures_accompagnement'];
  const profile = {
    ...proposed,
    colonnes: proposed.colonnes.map((column, i) => ({ ...column, rubrique: rubriques[i] })),
  };
  const { repairs } = drain(nettoyer(raw, profile, [], 20000));
  const edits = editsOf(raw, repairs, sureOnly, ({ rubrique }) => rubrique);
  return { sheet: 'Export', date1904: raw.source.date1904, edits, jour: 20000 };
}

const REPAIRED = [
  ['', 'EX-1', 'F', 45327, 'Recevable', 12.5],
  ['', 'EX-2', 'H', 45123, 'Recevable', 10],
  ['', 'EX-3', 'F', '2024-03-11', 'Non recevable', ''],
];

it('writes the journal, then the cells: true dates and numbers, only what had to be', async () => {
  const fake = host();
  const outcome = await applyTreatment(fake, await request(fake));
  expect(outcome).toEqual({ state: 'done', journal: 'Journal VAE 1', written: 5, left: 0 });
  expect(fake.values('Export').slice(3)).toEqual(REPAIRED);
  expect(fake.sheets.get('Export')![3][3].format).toBe('dd/mm/yyyy');
  expect(fake.calls).toEqual(['states Export 5', 'deliver Journal VAE 1', 'write Export 5']);
  expect(fake.values('Journal VAE 1')[1].slice(0, 10)).toEqual([
    ...['Export', 'C4', '4', '3', 'féminin', 'texte', 'General', 'F', 'texte', 'General'],
  ]);
});

it('undoes a treatment, also when the pane was closed since, and says what was changed meanwhile', async () => {
  const fake = host();
  const before = fake.values('Export');
  const formats = fake.sheets.get('Export')!.map((row) => row.map(({ format }) => format));
  await applyTreatment(fake, await request(fake));
  fake.sheets.get('Export')![3][4] = { value: 'Dossier incomplet', format: 'General' };
  expect(await journalNames(fake)).toEqual(['Journal VAE 1']);
  expect(await undoTreatment(fake, 'Journal VAE 1')).toEqual({ restored: 4, already: 0, changed: ['Export!E4'] });
  before[3][4] = 'Dossier incomplet';
  expect(fake.values('Export')).toEqual(before);
  expect(fake.sheets.get('Export')!.map((row) => row.map(({ format }) => format))).toEqual(formats);
  expect(await undoTreatment(fake, 'Journal VAE 1')).toEqual({ restored: 0, already: 4, changed: ['Export!E4'] });
});

it.each(['failure', 'cancel'])('puts everything back on a %s in the middle of the writing', async (how) => {
  const fake = host();
  const before = fake.values('Export');
  const asked = await request(fake);
  if (how === 'cancel') fake.cancelAfter = 3;
  else fake.failAfter = 3;
  const outcome = await applyTreatment(fake, asked);
  expect(outcome).toMatchObject({ state: 'restored', byPerson: how === 'cancel', journal: 'Journal VAE 1' });
  expect(fake.values('Export')).toEqual(before);
});

it('says so when putting back fails too, and the journal then does it', async () => {
  const fake = host();
  const before = fake.values('Export');
  const asked = await request(fake);
  fake.failAfter = 2;
  fake.failsForGood = true;
  expect(await applyTreatment(fake, asked)).toMatchObject({ state: 'broken', journal: 'Journal VAE 1' });
  fake.failAfter = Infinity;
  expect(await undoTreatment(fake, 'Journal VAE 1')).toMatchObject({ changed: [] });
  expect(fake.values('Export')).toEqual(before);
});

it('leaves cells that have changed since the reading, and formulas', async () => {
  const fake = host();
  const asked = await request(fake);
  const rows = fake.sheets.get('Export')!;
  rows[3][2] = { value: '=A1', format: 'General' };
  rows[3][4] = { value: 'Autre chose', format: 'General' };
  expect(await applyTreatment(fake, asked)).toMatchObject({ state: 'done', written: 3, left: 2 });
  expect([rows[3][2].value, rows[3][4].value]).toEqual(['=A1', 'Autre chose']);
});

it('writes nothing at all, not even a journal, when no cell holds what was read', async () => {
  const fake = host();
  const asked = await request(fake);
  for (const { row, column } of asked.edits) fake.sheets.get('Export')![row][column] = { value: 'x', format: '' };
  expect(await applyTreatment(fake, asked)).toEqual({ state: 'nothing', left: 5 });
  expect(fake.delivered).toEqual([]);
});

it('names journals one after the other, and refuses one that was edited', async () => {
  expect(nextJournalName(['Export', 'Journal VAE 2', 'Journal VAE 10'])).toBe('Journal VAE 11');
  expect(['Journal VAE 3', 'Journal', 'Mon Journal VAE 3'].map(isJournal)).toEqual([true, false, false]);
  const fake = host();
  await applyTreatment(fake, await request(fake));
  fake.sheets.get('Journal VAE 1')![2][1] = { value: 'Z99', format: '@' };
  const grid = await fake.readGrid({ kind: 'sheet', name: 'Journal VAE 1' });
  expect(() => readJournal('Journal VAE 1', grid!)).toThrow(expect.objectContaining({ code: 'journal_illisible' }));
});
