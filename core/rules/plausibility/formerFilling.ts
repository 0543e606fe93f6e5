/** A rubrique that the former delivery filled in, and that this one leaves nearly empty: a lost column, a changed form. */
import type { Steps } from '../../table';
import type { FourStates } from '../expected/scorecard';
import { expectedRows, scorecardOf } from '../expected/scorecard';
import type { PlausibilityRule, Suspicion, Whole } from './types';
import { percent, suspicion } from './types';

/** Fewer rows where it is expected tell nothing, then or now. */
const LEAST_ROWS = 30;
/** Filled in that share then, and less by that much now: as from one year to the next (filling.ts). */
const FILLED = 0.6;
const DROP = 0.4;

/** What is filled in, understood or not, of the rows where it is expected; null where there are too few. */
function filled(states: FourStates | undefined): number | null {
  if (states === undefined || expectedRows(states) < LEAST_ROWS) return null;
  return (states[0] + states[1]) / expectedRows(states);
}

/** The least that one of the former files filled it in: of several files, one may always have left it empty. */
function leastBefore({ former }: Whole, rubrique: string): number | null {
  const shares = (former?.files ?? []).flatMap(({ scorecard }) => filled(scorecard.get(rubrique)) ?? []);
  return shares.length === 0 ? null : Math.min(...shares);
}

export const droppedSinceFormer: PlausibilityRule = {
  kind: suspicion('remplissage_en_chute_livraison'),
  *see(whole): Steps<readonly Suspicion[]> {
    if (whole.former === undefined) return [];
    const now = scorecardOf(whole.file);
    yield 0.9;
    return [...now].flatMap(([rubrique, states]): Suspicion[] => {
      const [before, after] = [leastBefore(whole, rubrique), filled(states)];
      if (before === null || after === null || before < FILLED || before - after < DROP) return [];
      const slots = { avant: percent(before), apres: percent(after) };
      return [{ rubrique, column: whole.index(rubrique), detail: [{ code: 'chute_livraison', slots }] }];
    });
  },
};
