/** The view "Accueil": what do you want to do, what is in hand, and the promise that nothing leaves. */
import { button, element } from '../../element';
import { startExample } from '../../exampleRegion';
import { VIEWS } from '..';
import type { View, ViewContext } from '../view';
import { cards } from './cards';
import { loadedLines } from './loaded';

function example(context: ViewContext): Node[] {
  const { host, session, say, work } = context;
  if (host.example === undefined || session.region !== null) return [];
  const start = (): void => work('panneau.accueil.exemple.encours', (running) => startExample(context, running));
  return [
    element(
      'p',
      {},
      say('panneau.accueil.exemple.texte'),
      ' ',
      button(say('panneau.accueil.exemple'), start, { id: 'exemple' }),
    ),
  ];
}

function loaded({ session, say }: ViewContext): HTMLElement {
  const lines = loadedLines(session).flatMap(({ label, value, slots }) => [
    element('dt', {}, say(label)),
    element('dd', {}, say(value, slots)),
  ]);
  return element('dl', { class: 'loaded' }, ...lines);
}

export const homeView: View = {
  id: 'accueil',
  title: 'panneau.accueil.titre',
  render: (context) => {
    const { say } = context;
    return [
      element('p', {}, say('panneau.accueil.presentation')),
      element('p', { class: 'promise' }, say('panneau.accueil.local')),
      element('h3', {}, say('panneau.accueil.question')),
      ...cards(VIEWS, context),
      ...example(context),
      element('h3', {}, say('panneau.charge.titre')),
      loaded(context),
    ];
  },
};
