/** The section of decisions: what only the person can tell, several answers at once, then applied. */
import { button, element } from '../../element';
import type { ViewContext } from '../view';
import { answersPart } from './answers';
import { clustersPart } from './clusters';
import { madeChoicesPart, openChoicesPart } from './columnQuestions';
import { decide, pendingCount, undoLast } from './decide';
import { decidedPart } from './decided';
import type { Desk } from './decisionDesk';
import type { Questions } from './questions';
import type { CleaningState } from './state';
import { titleQuestionsPart } from './titleQuestions';
import { valueQuestionsPart } from './valueQuestions';

/** Where the keyboard goes once decisions were applied. */
export const DECISIONS = 'nettoyer-decider';

/**
 * @param recompute cleans the file again with all that is decided; of many rows it takes seconds, so it is asked for
 * @returns beside it, what shows the decisions made elsewhere
 */
export function decisionsSection(
  questions: Questions,
  context: ViewContext,
  state: CleaningState,
  recompute: () => void,
): { readonly node: HTMLElement; readonly show: () => void } {
  const { say, session, tell } = context;
  const decided = element('div', {});
  const bar = element('div', { class: 'appliquer' });
  /** Several decisions are applied at once: they are counted meanwhile. */
  const show = (): void => {
    const n = pendingCount(state);
    const undo = button(say('nettoyer.decider.annuler'), undoOne, { id: 'nettoyer-annuler-decision' });
    decided.replaceChildren(
      ...decidedPart(context, state, takenBack(n)),
      ...(state.past.length > 0 ? [element('p', { class: 'actions' }, undo)] : []),
    );
    const apply = button(say('nettoyer.decider.appliquer', { n }), recompute, {
      class: 'primary',
      id: 'nettoyer-appliquer',
    });
    bar.hidden = n === 0;
    bar.replaceChildren(apply);
  };
  /** What was applied and is taken back shows at once; what was only asked for is asked no more. */
  const takenBack = (before: number) => (): void => {
    const now = pendingCount(state);
    if (now > before) recompute();
    else {
      context.refresh();
      document.getElementById(DECISIONS)?.focus();
      tell(say('nettoyer.decider.attente', { n: now }));
    }
  };
  const undoOne = (): void => {
    const before = pendingCount(state);
    undoLast(state);
    takenBack(before)();
  };
  const desk: Desk = {
    context,
    state,
    decide: (change) => {
      decide(state, session, change);
      show();
      tell(say('nettoyer.decider.attente', { n: pendingCount(state) }));
    },
  };
  const parts = [
    ...openChoicesPart(questions.columns, desk),
    ...valueQuestionsPart(questions.values, desk),
    ...titleQuestionsPart(questions.titles, desk),
    ...clustersPart(questions.clusters, desk),
  ];
  show();
  const node = element(
    'section',
    {},
    element('h3', { id: DECISIONS, attributes: { tabindex: '-1' } }, say('nettoyer.decider.titre')),
    element('p', {}, say(parts.length === 0 ? 'nettoyer.decider.aucune' : 'nettoyer.decider.aide')),
    ...parts,
    answersPart(desk),
    ...madeChoicesPart(questions.columns, desk),
    decided,
    bar,
  );
  return { node, show };
}
