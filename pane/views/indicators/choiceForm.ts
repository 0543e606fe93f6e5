/** The form of the choice: questions by theme, periods, breakdowns. */
import type { Indicator } from '../../../core/indicators';
import { frenchSpaces } from '../../../core/reports/french';
import { rubriqueTitle } from '../../../core/reports/labels';
import { element } from '../../element';
import { checkbox } from '../../fields';
import type { ViewContext } from '../view';
import type { Choice } from './choice';
import { PERIOD_KINDS, ventilationsOf } from './choice';
import { themesOf } from './themes';

function toggle<Value>(set: Set<Value>, value: Value): (isOn: boolean) => void {
  return (isOn) => {
    if (isOn) set.add(value);
    else set.delete(value);
  };
}

/** Questions are the catalogue's, in French. Every change goes to the choice at once; `onChange` then draws the results. */
export function choiceForm(
  indicators: readonly Indicator[],
  choice: Choice,
  onChange: () => void,
  { say }: ViewContext,
): HTMLElement {
  const box = <Value>(id: string, label: string, set: Set<Value>, value: Value): HTMLElement => {
    const change = toggle(set, value);
    return checkbox(id, label, set.has(value), (isOn) => {
      change(isOn);
      onChange();
    });
  };
  const themes = themesOf(indicators).map(({ id, title, indicators: ofTheme }) => {
    const summary = element('summary', {});
    const count = (): void => {
      const n = ofTheme.filter((one) => choice.indicateurs.has(one.id)).length;
      summary.textContent = say('chiffres.theme', { theme: say(title), n, total: ofTheme.length });
    };
    count();
    const fold = element(
      'details',
      { id: `theme-${id}`, on: { change: count } },
      summary,
      ...ofTheme.map((one) =>
        box(`indicateur-${one.id}`, frenchSpaces(`${one.nom}. ${one.question}`), choice.indicateurs, one.id),
      ),
    );
    return fold;
  });
  return element(
    'div',
    { class: 'controls' },
    element('fieldset', {}, element('legend', {}, say('chiffres.questions')), ...themes),
    element(
      'fieldset',
      {},
      element('legend', {}, say('chiffres.periodes')),
      ...PERIOD_KINDS.map((kind) => box(`periode-${kind}`, say(`chiffres.periode.${kind}`), choice.periodes, kind)),
    ),
    element(
      'details',
      { id: 'ventilations' },
      element('summary', {}, say('chiffres.ventilations')),
      ...ventilationsOf(indicators).map((id) => box(`ventilation-${id}`, rubriqueTitle(id), choice.ventilations, id)),
    ),
  );
}
