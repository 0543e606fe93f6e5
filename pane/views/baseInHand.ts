/** The base in hand, and the control that opens one: shown by every view that needs a base. */
import { countText, dayText } from '../../core/reports';
import { parseIsoDay } from '../../core/table';
import { button, element } from '../element';
import { filePicker, labelled, select } from '../fields';
import type { BaseSource } from '../openBase';
import { baseSources, openBaseAt, openPickedBase } from '../openBase';
import type { ViewContext } from './view';

const LABEL = 'base-ouvrir';

/**
 * One sentence about the base in hand; the control is folded under it, or shown at once where there is none.
 * @param empty phrase code of what to say then
 */
export function baseInHand(context: ViewContext, empty = 'chiffres.base.vide'): HTMLElement {
  const { session, say } = context;
  const { base } = session;
  const control = element('div', { class: 'controls' });
  fill(control, context);
  if (base === null) {
    return element('div', {}, element('p', {}, say(empty)), control);
  }
  const { region, missing } = base;
  const told = say('chiffres.base', {
    region: region.nom,
    jour: dayText(parseIsoDay(region.date_extraction)),
    parcours: countText(base.base.parcours.rowCount),
  });
  const late = region.certificateurs.filter(({ id }) => missing.includes(id)).map(({ nom }) => nom);
  return element(
    'div',
    {},
    element('p', {}, told),
    ...(late.length === 0
      ? []
      : [element('p', { class: 'weak' }, say('chiffres.base.manquants', { n: late.length, noms: late.join(', ') }))]),
    element(
      'details',
      { id: 'base-autre', class: 'controls' },
      element('summary', {}, say('chiffres.base.autre')),
      control,
    ),
  );
}

/** The places come later: the control fills when the host has answered. */
function fill(control: HTMLElement, context: ViewContext): void {
  const { host, say, tell, attempt, work, refresh } = context;
  const done = (): void => {
    refresh();
    tell(say('chiffres.base.ouverte'));
  };
  const picker = filePicker(
    'base-fichier',
    say('chiffres.base.fichier'),
    '.xlsx,.ods,.json,.csv',
    (files) =>
      work('etape.ouvrir', async (running) => {
        await openPickedBase(files, context, running);
        done();
      }),
    say('chiffres.base.fichier.aide'),
  );
  picker.querySelector('input')?.setAttribute('multiple', '');
  control.replaceChildren(picker);
  attempt(async () => {
    const sources = baseSources(await host.places());
    if (sources.length === 0) return;
    const name = ({ file }: BaseSource): string => file ?? say('chiffres.document');
    let chosen = 0;
    const list = select(
      sources.map((source, i) => ({ value: String(i), label: name(source) })),
      '0',
      (value) => (chosen = Number(value)),
    );
    const open = (): void =>
      work('etape.ouvrir', async (running) => {
        await openBaseAt(sources[chosen], context, running);
        done();
      });
    control.prepend(
      labelled(LABEL, say('chiffres.base.choisir'), list),
      element('p', { class: 'actions' }, button(say('chiffres.base.ouvrir'), open, { class: 'primary' })),
    );
  });
}
