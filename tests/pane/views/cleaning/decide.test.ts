/** Decisions in hand: counted until they are applied, taken back one by one or the last first; labels that are kept apart. */
import { proposeMapping, withChoice, withoutDecision, withValue } from '../../../../core/profiles';
import { gridOfRows, readGrid } from '../../../../core/reading';
import { drain, nettoyer } from '../../../../core/tasks';
import type { PaneHost } from '../../../../pane/host';
import { SAMPLE_CELLS } from '../../../../pane/sample/cells';
import { Session } from '../../../../pane/session';
import { setApart, stillAlike } from '../../../../pane/views/cleaning/apart';
import {
  decide,
  decidedIn,
  isApplied,
  pendingCount,
  profileInHand,
  undoLast,
} from '../../../../pane/views/cleaning/decide';
import { mappingOf } from '../../../../pane/views/cleaning/mapping';
import { questionSteps, rowOf } from '../../../../pane/views/cleaning/questions';
import { cleaningState } from '../../../../pane/views/cleaning/state';
import { lastOf } from '../../../../core/table';

const raw = readGrid([gridOfRows('Exemple', SAMPLE_CELLS)], { fileName: 'exemple', format: 'grille' });

function inHand() {
  const session = new Session({} as PaneHost);
  const state = cleaningState(session);
  state.read = { raw, sha256: '0'.repeat(64) };
  state.mapping = mappingOf(raw, proposeMapping(raw), null);
  state.certifierName = 'Essai';
  const clean = () => {
    state.applied = profileInHand(state, session);
    return drain(nettoyer(raw, state.applied, [], 25000));
  };
  return { session, state, clean };
}

describe('decisions in hand', () => {
  it('are counted by what they are about, until the file is cleaned with them', () => {
    const { session, state, clean } = inHand();
    clean();
    expect([pendingCount(state), decidedIn(state)]).toEqual([0, []]);
    decide(state, session, (profile) => withValue(profile, 'decision_recevabilite', 'NC', ''));
    decide(state, session, (profile) => withValue(profile, 'decision_recevabilite', 'NC', 'recevable'));
    decide(state, session, (profile) => withChoice(profile, 'ordre_dates', 'Date de jury', 'JMA'));
    state.absent.add('financement');
    expect([pendingCount(state), decidedIn(state).map(({ genre }) => genre)]).toEqual([
      3,
      ['choix', 'valeur', 'absente'],
    ]);
    expect(decidedIn(state).map((one) => isApplied(state, one))).toEqual([false, false, false]);
    clean();
    expect([pendingCount(state), decidedIn(state).every((one) => isApplied(state, one))]).toEqual([0, true]);
  });

  it('are taken back, the last first or any of them', () => {
    const { session, state, clean } = inHand();
    decide(state, session, (profile) => withValue(profile, 'decision_recevabilite', 'NC', 'recevable'));
    decide(state, session, (profile) => withValue(profile, 'decision_recevabilite', 'En cours', ''));
    clean();
    const [first] = decidedIn(state);
    decide(state, session, (profile) => withoutDecision(profile, first as Exclude<typeof first, { genre: 'absente' }>));
    expect([pendingCount(state), decidedIn(state).length]).toEqual([1, 1]);
    undoLast(state);
    expect([pendingCount(state), decidedIn(state).length]).toEqual([0, 2]);
    undoLast(state);
    undoLast(state);
    expect([pendingCount(state), decidedIn(state), state.profile]).toEqual([2, [], null]);
    undoLast(state);
    expect(state.profile).toBeNull();
  });

  it('stay when columns are chosen again', () => {
    const { session, state } = inHand();
    decide(state, session, (profile) => withValue(profile, 'niveau_vise', 'III', '5'));
    state.mapping!.choices[0] = null;
    expect(profileInHand(state, session)).toMatchObject({ valeurs: { niveau_vise: { III: '5' } } });
    expect(profileInHand(state, session).colonnes[0]).toEqual({ entete: 'N° dossier', rubrique: null });
  });
});

describe('questions', () => {
  const { clean } = inHand();
  const questions = lastOf(questionSteps(clean().file));

  it('begin with what nothing in the file decides, and can be seen in the file', () => {
    const order = questions.columns.map(({ by }) => Number(by !== 'defaut'));
    expect(order).toEqual([...order].sort());
    expect(questions.values.length).toBeGreaterThan(0);
    for (const { index, text } of questions.values) {
      const row = rowOf(raw, index, text);
      const { values, codes } = raw.columns[index];
      expect([row >= 0, values[codes[row]]]).toEqual([true, text]);
    }
    expect(rowOf(raw, 0, 'nulle part')).toBe(-1);
  });
});

describe('labels apart', () => {
  const member = (text: string) => ({ text, count: 1, likeness: 'ecriture' as const });
  const cluster = {
    rubrique: 'organisme',
    index: 0,
    target: 'A',
    members: ['A', 'B', 'C'].map(member),
    decidable: true,
  };
  const texts = (apart: ReadonlySet<string>) => stillAlike(cluster, apart).map(({ text }) => text);

  it('are no longer asked about, whichever of the two is the target; others are', () => {
    const apart = new Set<string>();
    expect(texts(apart)).toEqual(['A', 'B', 'C']);
    setApart(apart, 'organisme', 'B', ['A', 'B']);
    expect(texts(apart)).toEqual(['A', 'C']);
    setApart(apart, 'commune', 'A', ['C']);
    expect(texts(apart)).toEqual(['A', 'C']);
  });
});
