/** What the file in hand is compared with: the certifier's entry of a journal, and nothing else. */
import { encodeUtf8 } from '../../../../core/table';
import { Problem } from '../../../../core/messages';
import type { PaneHost, ReadTable } from '../../../../pane/host';
import { Session } from '../../../../pane/session';
import { formerDecisions, formerOf, readFormerJournal } from '../../../../pane/views/cleaning/formerJournal';
import { cleaningState } from '../../../../pane/views/cleaning/state';

const ENTRY = {
  ...{ livraison: 'dava-01', certificateur: 'dava', fichier: 'export.csv', feuille: null, sha256: 'a'.repeat(64) },
  date_arret: '2025-12-31',
  completude: { sexe: [8, 1, 1, 0] },
};

const journal = (entry: object): Uint8Array =>
  encodeUtf8(JSON.stringify({ outil: 'suivi-vae 1.0.0', entrees: [entry] }));
const read = (sha256: string): ReadTable => ({ raw: { columns: [] }, sha256 }) as unknown as ReadTable;

function stateWith(entry: object | null) {
  const session = new Session({} as PaneHost);
  const state = cleaningState(session);
  state.certifierName = 'Dava';
  if (entry !== null) state.formerJournal = readFormerJournal(journal(entry), 'journal.json');
  return { session, state };
}

it('is the delivery that the same certifier sent before', () => {
  const { session, state } = stateWith(ENTRY);
  const former = formerOf(state, read('b'.repeat(64)), session);
  expect(former?.files.map(({ fichier, scorecard }) => [fichier, [...scorecard]])).toEqual([
    ['export.csv', [['sexe', [8, 1, 1, 0]]]],
  ]);
  expect(formerDecisions(state)).toEqual([
    { type: 'livraison_precedente', detail: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

it.each([
  ['without a journal', null, 'b'],
  ['for the same file', ENTRY, 'a'],
  ['for another certifier', { ...ENTRY, certificateur: 'autre' }, 'b'],
  ['of a version that kept no scorecard', { ...ENTRY, completude: undefined }, 'b'],
])('is none %s', (_what, entry, sha) => {
  const { session, state } = stateWith(entry);
  expect(formerOf(state, read(sha.repeat(64)), session)).toBeUndefined();
});

it('refuses what is no journal', () => {
  expect(() => readFormerJournal(encodeUtf8('{"entrees": []}'), 'x.json')).toThrow(Problem);
  expect(() => readFormerJournal(encodeUtf8('PK'), 'x.json')).toThrow(Problem);
});
