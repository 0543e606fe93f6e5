/** The former delivery of a certifier: from a journal, by certifier, and never the same file again. */
import { Problem } from '../../../core/messages';
import { parseFormer, withFormer } from '../../../core/tasks';
import type { FormerEntry } from '../../../core/tasks';
import { parseIsoDay } from '../../../core/table';
import { rawOf } from '../rawOf';

const certifier = (id: string) => ({ id, nom: id, nature: 'certificateur' as const, exports: [] });
const read = (id: string, sha256: string) => ({ certifier: certifier(id), raw: rawOf(['Sexe'], [['F']]), sha256 });
const entry = (certificateur: string, sha256: string, more: Partial<FormerEntry> = {}): FormerEntry => ({
  livraison: `${certificateur}-01`,
  certificateur,
  fichier: `${sha256}.csv`,
  feuille: null,
  sha256,
  date_arret: '2025-03-31',
  completude: { sexe: [1, 2, 3, 4] },
  ...more,
});
const names = (reads: ReturnType<typeof withFormer>): (string | undefined)[] =>
  reads.map(({ former }) => former?.files.map(({ fichier }) => fichier).join(' '));

it('is what the same certifier sent before', () => {
  const [one, other] = withFormer([read('alpha', 'b'), read('beta', 'c')], [entry('alpha', 'a')]);
  expect(one.former).toEqual({
    jour: parseIsoDay('2025-03-31'),
    files: [{ fichier: 'a.csv', feuille: null, scorecard: new Map([['sexe', [1, 2, 3, 4]]]) }],
  });
  expect(other.former).toBeUndefined();
});

it('is nothing for the same files again: no change, and not a change of nothing', () => {
  expect(names(withFormer([read('alpha', 'a')], [entry('alpha', 'a')]))).toEqual([undefined]);
});

it('leaves out, of several files, those that have not changed', () => {
  const entries = [entry('alpha', 'a'), entry('alpha', 'b')];
  expect(names(withFormer([read('alpha', 'a'), read('alpha', 'c')], entries))).toEqual([undefined, 'b.csv']);
});

it('is what was there for a file that comes beside', () => {
  const entries = [entry('alpha', 'a', { date_arret: '2024-03-31' }), entry('alpha', 'b')];
  const reads = [read('alpha', 'a'), read('alpha', 'b'), read('alpha', 'c')];
  expect(names(withFormer(reads, entries))).toEqual([undefined, undefined, 'b.csv']);
});

it('is what is replaced, where that is known', () => {
  const entries = [entry('alpha', 'a'), entry('alpha', 'b', { livraison: 'alpha-02' })];
  expect(names(withFormer([read('alpha', 'c')], entries, ({ livraison }) => livraison === 'alpha-02'))).toEqual([
    'b.csv',
  ]);
});

it('compares no file with one that came without its identities, nor with one of which no scorecard was kept', () => {
  expect(names(withFormer([read('alpha', 'c')], [entry('alpha', 'a', { pseudonymisee: true })]))).toEqual([undefined]);
  expect(names(withFormer([read('alpha', 'c')], [entry('alpha', 'a', { completude: undefined })]))).toEqual([
    undefined,
  ]);
});

describe('the journal of a former result', () => {
  it('is read, whatever later versions add', () => {
    const journal = { outil: 'suivi-vae 9.9.9', nouveau: 1, entrees: [{ ...entry('alpha', 'a'), nouveau: 2 }] };
    expect(parseFormer(JSON.stringify(journal), 'journal.json')).toMatchObject([{ certificateur: 'alpha' }]);
  });

  it.each(['', '[]', '{"outil": "autre", "entrees": []}', '{"outil": "suivi-vae 0.1.0"}'])('refuses %j', (text) => {
    expect(() => parseFormer(text, 'journal.json')).toThrow(new Problem('precedent_illisible', {}).code);
  });

  it.each([[{ sexe: [1, 2, 3] }], [{ sexe: [1, 2, 3, -4] }]])('refuses the scorecard %j', (completude) => {
    const journal = { outil: 'suivi-vae 0.1.0', entrees: [{ ...entry('alpha', 'a'), completude }] };
    expect(() => parseFormer(JSON.stringify(journal), 'journal.json')).toThrow(Problem);
  });
});
