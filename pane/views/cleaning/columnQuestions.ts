/** Choices that hold for a whole column: which comes first, the day or the month. */
import type { ColumnQuestion } from '../../../core/harmonise/labels';
import { columnChoices, withChoice, withoutChoice } from '../../../core/profiles';
import { element } from '../../element';
import { labelled, select } from '../../fields';
import { profileInHand } from './decide';
import type { Desk } from './decisionDesk';
import { choiceText, columnName } from './decisionDesk';
import { fold, inParts } from './fold';

const SHOWN = 20;

function line(question: ColumnQuestion, at: number, desk: Desk): HTMLElement {
  const { context, state } = desk;
  const { say } = context;
  const { choice, index, options, by, value, count } = question;
  const { raw } = state.read!;
  const { header } = raw.columns[index];
  const decided = columnChoices(raw, profileInHand(state, context.session))[index][choice] ?? '';
  const auto =
    by === 'profil' || !options.includes(value)
      ? say('nettoyer.decider.auto')
      : say('nettoyer.decider.auto.valeur', { valeur: choiceText(choice, value, context) });
  const list = select(
    [{ value: '', label: auto }, ...options.map((one) => ({ value: one, label: choiceText(choice, one, context) }))],
    decided,
    (chosen) =>
      desk.decide((profile) =>
        chosen === '' ? withoutChoice(profile, choice, header) : withChoice(profile, choice, header, chosen),
      ),
  );
  const id = `nettoyer-choix-${at}`;
  const name = say('nettoyer.decider.choix', {
    choix: choiceText(choice, undefined, context),
    colonne: columnName(desk, index),
  });
  const status = element(
    'span',
    { class: by === 'defaut' ? 'statut a_confirmer' : 'statut' },
    say(`nettoyer.decider.par.${by}`),
  );
  const line = element(
    'li',
    {},
    labelled(id, name, list),
    element('p', { id: `${id}-statut`, class: 'aide' }, status, ` ${say('nettoyer.decider.cellules', { n: count })}`),
  );
  list.setAttribute('aria-describedby', `${id}-statut`);
  return line;
}

type Numbered = { readonly question: ColumnQuestion; readonly at: number };

function lines(questions: readonly ColumnQuestion[], isOpen: boolean): Numbered[] {
  return questions
    .map((question, at) => ({ question, at }))
    .filter(({ question }) => (question.by === 'defaut') === isOpen);
}

function list(of: readonly Numbered[], desk: Desk): HTMLElement[] {
  const drawn = element('ul', { class: 'colonnes' });
  return inParts(drawn, of, SHOWN, ({ question, at }) => line(question, at, desk), desk.context);
}

/** Choices that nothing in the file makes. */
export function openChoicesPart(questions: readonly ColumnQuestion[], desk: Desk): HTMLElement[] {
  const open = lines(questions, true);
  if (open.length === 0) return [];
  return [element('h4', {}, desk.context.say('nettoyer.decider.colonnes', { n: open.length })), ...list(open, desk)];
}

/** Choices that the values or the person have made: folded, to be looked at again. */
export function madeChoicesPart(questions: readonly ColumnQuestion[], desk: Desk): HTMLElement[] {
  const made = lines(questions, false);
  if (made.length === 0) return [];
  const title = desk.context.say('nettoyer.decider.faits', { n: made.length });
  return [fold('nettoyer-choix-faits', title, desk.state.opened, () => list(made, desk))];
}
