/** Titles near a certification of the region: which one each is, or none. */
import type { ValueQuestion } from '../../../core/harmonise/labels';
import { withLeft, withoutLeft, withoutValue, withValue } from '../../../core/profiles';
import { element } from '../../element';
import { labelled, select } from '../../fields';
import { profileInHand } from './decide';
import type { Desk } from './decisionDesk';
import { columnName, decidedValue, seeButton } from './decisionDesk';
import { inParts } from './fold';

/** Titles shown at once. */
const SHOWN = 12;
/** In the list: nothing is decided, or it is none of them. A title is preceded by `=`. */
const UNDECIDED = '';
const LEFT = '-';

function answerOf(desk: Desk, rubrique: string, text: string): string {
  const decided = decidedValue(desk, rubrique, text);
  if (decided !== undefined) return `=${decided}`;
  const { laissees } = profileInHand(desk.state, desk.context.session);
  return laissees?.[rubrique]?.includes(text) === true ? LEFT : UNDECIDED;
}

function line({ rubrique, text, count, candidates, index }: ValueQuestion, id: string, desk: Desk): HTMLElement {
  const { say } = desk.context;
  const choices = [
    { value: UNDECIDED, label: say('nettoyer.decider.pas') },
    ...candidates.map((title) => ({ value: `=${title}`, label: title })),
    { value: LEFT, label: say('reponses.laisser') },
  ];
  const answers = select(choices, answerOf(desk, rubrique, text), (value) =>
    desk.decide((profile) => {
      const open = withoutLeft(withoutValue(profile, rubrique, text), rubrique, text);
      if (value === UNDECIDED) return open;
      return value === LEFT ? withLeft(open, rubrique, text) : withValue(open, rubrique, text, value.slice(1));
    }),
  );
  // A list in a narrow pane cuts titles, which may differ by their last word.
  const note = say('nettoyer.decider.intitules.note', { intitules: candidates.join(' ; ') });
  const asked = labelled(id, say('nettoyer.decider.valeur', { valeur: text, n: count }), answers, note);
  const beside = element('div', { class: 'reponse' });
  answers.replaceWith(beside);
  beside.append(answers, seeButton(desk, index, text));
  return element('li', {}, asked);
}

export function titleQuestionsPart(questions: readonly ValueQuestion[], desk: Desk): HTMLElement[] {
  if (questions.length === 0) return [];
  const { say } = desk.context;
  return [
    element('h4', {}, say('nettoyer.decider.intitules', { n: questions.length })),
    element('p', { class: 'aide' }, say('nettoyer.decider.intitules.aide')),
    element('h5', {}, columnName(desk, questions[0].index)),
    ...inParts(
      element('ul', { class: 'colonnes' }),
      questions.map((question, at) => ({ question, at })),
      SHOWN,
      ({ question, at }) => line(question, `nettoyer-intitule-${at}`, desk),
      desk.context,
    ),
  ];
}
