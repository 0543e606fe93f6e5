/** The view "Accueil": what the tool does, and where to start. */
import { button, element } from '../element';
import type { View } from './view';

const STEPS = ['etape1', 'etape2', 'etape3', 'etape4'];

export const homeView: View = {
  id: 'accueil',
  title: 'panneau.accueil.titre',
  render: ({ say, open }) => [
    element('p', {}, say('panneau.accueil.presentation')),
    element('p', { class: 'promise' }, say('panneau.accueil.local')),
    element('h3', {}, say('panneau.accueil.etapes')),
    element('ol', {}, ...STEPS.map((step) => element('li', {}, say(`panneau.accueil.${step}`)))),
    element(
      'p',
      {},
      button(say('panneau.accueil.commencer'), () => open('colonne'), { class: 'primary' }),
    ),
  ],
};
