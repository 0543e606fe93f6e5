/** Values that were not understood, each with the codes that it may mean. */
import { codesOf } from '../../../core/dictionary';
import type { ValueQuestion } from '../../../core/harmonise/labels';
import { withoutValue, withValue } from '../../../core/profiles';
import { element } from '../../element';
import { groupedSelect, labelled } from '../../fields';
import type { Desk } from './decisionDesk';
import { choiceText, columnName, decidedValue, seeButton } from './decisionDesk';
import { inParts } from './fold';
import { codeText } from './titles';

/** Values of a column shown at once. */
const SHOWN = 12;
/** In the list: nothing is decided, or the text says nothing. A code is preceded by `=`. */
const UNDECIDED = '';
const EMPTY = '=';

function line(question: ValueQuestion, id: string, desk: Desk): HTMLElement {
  const { rubrique, text, count, candidates, index, choice } = question;
  const { say } = desk.context;
  const codes = codesOf(rubrique).map(({ code }) => code);
  const likely = new Set(candidates);
  const option = (code: string) => ({ value: `=${code}`, label: codeText(rubrique, code) });
  const decided = decidedValue(desk, rubrique, text);
  const answers = groupedSelect(
    [
      ...(likely.size === 0 ? [] : [{ label: say('nettoyer.candidats'), choices: [...likely].map(option) }]),
      {
        label: say('nettoyer.decider.codes'),
        choices: codes.filter((code) => !likely.has(code)).map(option),
      },
    ],
    '',
    (value) =>
      desk.decide((profile) =>
        value === UNDECIDED
          ? withoutValue(profile, rubrique, text)
          : withValue(profile, rubrique, text, value.slice(1)),
      ),
  );
  answers.prepend(
    element('option', { attributes: { value: UNDECIDED } }, say('nettoyer.decider.pas')),
    element('option', { attributes: { value: EMPTY } }, say('nettoyer.decider.vide')),
  );
  answers.value = decided === undefined ? UNDECIDED : `=${decided}`;
  const note =
    choice === undefined
      ? undefined
      : say('nettoyer.decider.par_choix', { choix: choiceText(choice, undefined, desk.context) });
  const name = say('nettoyer.decider.valeur', { valeur: text, n: count });
  const asked = labelled(id, name, answers, note);
  const beside = element('div', { class: 'reponse' });
  answers.replaceWith(beside);
  beside.append(answers, seeButton(desk, index, text));
  return element('li', {}, asked);
}

/** By column, in the order of the questions. */
export function valueQuestionsPart(questions: readonly ValueQuestion[], desk: Desk): HTMLElement[] {
  if (questions.length === 0) return [];
  const byColumn = new Map<number, ValueQuestion[]>();
  for (const one of questions) {
    const own = byColumn.get(one.index);
    if (own === undefined) byColumn.set(one.index, [one]);
    else own.push(one);
  }
  const { say } = desk.context;
  return [
    element('h4', {}, say('nettoyer.decider.valeurs_inconnues', { n: questions.length })),
    element('p', { class: 'aide' }, say('nettoyer.decider.valeurs_inconnues.aide')),
    ...[...byColumn].flatMap(([index, own]) => [
      element('h5', {}, columnName(desk, index)),
      ...inParts(
        element('ul', { class: 'colonnes' }),
        own.map((question, at) => ({ question, at })),
        SHOWN,
        ({ question, at }) => line(question, `nettoyer-valeur-${index}-${at}`, desk),
        desk.context,
      ),
    ]),
  ];
}
