/** Which repairs are accepted: by kind, by column, one by one; what a profile keeps of the answers. */
import { parseProfile, proposeMapping, withoutLeft } from '../../../../core/profiles';
import { gridOfRows, readGrid } from '../../../../core/reading';
import { drain, nettoyer } from '../../../../core/tasks';
import { SAMPLE_CELLS } from '../../../../pane/sample/cells';
import { Acceptance, cellsOf } from '../../../../pane/views/cleaning/acceptance';
import { withKeptRepairs } from '../../../../pane/views/cleaning/keptRepairs';
import { mappingOf, profileOf } from '../../../../pane/views/cleaning/mapping';

const raw = readGrid([gridOfRows('Exemple', SAMPLE_CELLS)], { fileName: 'exemple', format: 'grille' });
const profile = profileOf(raw, mappingOf(raw, proposeMapping(raw), null), 'exemple', null);
const { repairs, file } = drain(nettoyer(raw, profile, [], 25000));
const columnOf = (acceptance: Acceptance, kind: 'sure' | 'proposed', rubrique: string) =>
  acceptance.columns(kind).find((own) => own.rubrique === rubrique)!;

describe('acceptance', () => {
  it('takes what leaves no doubt from the start, by kind and by column', () => {
    const acceptance = new Acceptance(repairs);
    const sure = acceptance.columns('sure').reduce((sum, own) => sum + cellsOf(own, 'sure'), 0);
    expect([acceptance.state('sure'), acceptance.state('proposed'), acceptance.count]).toEqual(['all', 'none', sure]);
    const [first] = acceptance.columns('sure');
    acceptance.set('sure', first.index, false);
    expect([acceptance.state('sure'), acceptance.count]).toEqual(['some', sure - cellsOf(first, 'sure')]);
    acceptance.setKind('sure', false);
    acceptance.setKind('proposed', true);
    const [proposed] = acceptance.columns('proposed');
    expect(acceptance.accepts(proposed, proposed.rewritings[0])).toBe(true);
    expect(acceptance.accepts(first, first.rewritings[0])).toBe(false);
  });

  it('takes or leaves one way of writing, and counts its cells', () => {
    const acceptance = new Acceptance(repairs);
    const before = acceptance.count;
    const own = columnOf(acceptance, 'sure', 'sexe');
    own.rewritings.forEach((one, at) => {
      acceptance.setOne(own.index, one, false);
      const isLast = at === own.rewritings.length - 1;
      expect([acceptance.share('sure', own), acceptance.state('sure')]).toEqual([isLast ? 'none' : 'some', 'some']);
    });
    expect(acceptance.count).toBe(before - cellsOf(own, 'sure'));
    acceptance.setOne(own.index, own.rewritings[0], true);
    expect(own.rewritings.map((one) => acceptance.accepts(own, one))).toEqual(own.rewritings.map((_, at) => at === 0));
    acceptance.set('sure', own.index, true);
    expect([acceptance.share('sure', own), acceptance.count]).toEqual(['all', before]);
  });

  it('keeps the answers when the file is cleaned again', () => {
    const acceptance = new Acceptance(repairs);
    const own = columnOf(acceptance, 'sure', 'sexe');
    acceptance.setOne(own.index, own.rewritings[0], false);
    acceptance.setKind('proposed', true);
    const again = new Acceptance(drain(nettoyer(raw, profile, [], 25000)).repairs, acceptance);
    expect([again.count, again.state('proposed'), again.share('sure', columnOf(again, 'sure', 'sexe'))]).toEqual([
      acceptance.count,
      'all',
      'some',
    ]);
  });
});

describe('answers that a profile keeps', () => {
  const kept = (answer: (acceptance: Acceptance) => void) => {
    const acceptance = new Acceptance(repairs);
    answer(acceptance);
    return withKeptRepairs(profile, file, repairs, acceptance);
  };

  it('is the same profile when nothing was answered', () => {
    expect(kept(() => undefined)).toEqual({ profile, tooMany: 0 });
  });

  it('leaves alone what was left out: the next cleaning does not offer it', () => {
    const [first] = columnOf(new Acceptance(repairs), 'sure', 'sexe').rewritings;
    const { profile: answered } = kept((acceptance) => {
      acceptance.setOne(columnOf(acceptance, 'sure', 'sexe').index, first, false);
    });
    expect(answered.laissees).toEqual({ sexe: [first.before] });
    expect(parseProfile(JSON.stringify(answered), 'p.json')).toEqual(answered);
    const texts = (given: typeof profile) => {
      const again = new Acceptance(drain(nettoyer(raw, given, [], 25000)).repairs);
      return columnOf(again, 'sure', 'sexe').rewritings.map(({ before }) => before);
    };
    expect(texts(answered)).not.toContain(first.before);
    expect(texts(withoutLeft(answered, 'sexe', first.before))).toContain(first.before);
  });

  it('decides what was accepted, by its code: the next cleaning reads it', () => {
    const { profile: answered } = kept((acceptance) => acceptance.setKind('proposed', true));
    expect(answered.valeurs?.decision_recevabilite).toEqual({ Recevabel: 'recevable' });
    const again = drain(nettoyer(raw, answered, [], 25000));
    const asked = again.repairs.filter(({ rubrique }) => rubrique === 'decision_recevabilite');
    expect(asked.flatMap(({ rewritings }) => rewritings.filter(({ kind }) => kind === 'proposed'))).toEqual([]);
  });
});
