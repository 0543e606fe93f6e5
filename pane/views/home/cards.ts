/** The questions of the first view, one card a task, under who does it. */
import { button, element } from '../../element';
import { groupsOf } from '../groups';
import type { View, ViewContext } from '../view';

/** Only tasks that exist are shown. */
export function cards(views: readonly View[], { say, open }: ViewContext): HTMLElement[] {
  return groupsOf(views).map(({ id, title, views: group }) =>
    element(
      'section',
      { attributes: { 'aria-labelledby': `accueil-${id}` } },
      element('h4', { id: `accueil-${id}` }, say(title)),
      element(
        'ul',
        { class: 'cards' },
        ...group.map((view) =>
          element(
            'li',
            { class: 'card' },
            button(say(`panneau.carte.${view.id}`), () => open(view.id), {
              attributes: { 'aria-describedby': `carte-${view.id}` },
            }),
            element('p', { id: `carte-${view.id}` }, say(`panneau.carte.${view.id}.texte`)),
          ),
        ),
      ),
    ),
  );
}
