/** The navigation of the pane: Accueil, and a menu of tasks that folds where there is no room for it. */
import type { Slots } from '../core/messages';
import { button, element } from './element';
import { groupsOf } from './views/groups';
import type { View } from './views/view';

const MENU = 'taches';

export class Navigation {
  /** To be put in the frame. */
  readonly element: HTMLElement;
  private readonly links = new Map<string, HTMLButtonElement>();
  private readonly toggle: HTMLButtonElement;
  private readonly menu: HTMLElement;

  constructor(
    views: readonly View[],
    say: (code: string, slots?: Slots) => string,
    private readonly open: (viewId: string) => void,
  ) {
    const [home] = views;
    this.toggle = button(say('panneau.menu'), () => this.unfold(this.menu.dataset.ouvert === undefined), {
      class: 'menu',
      attributes: { 'aria-expanded': 'false', 'aria-controls': MENU },
    });
    this.menu = element(
      'div',
      { id: MENU, class: 'taches' },
      ...groupsOf(views).map(({ id, title, views: group }) =>
        element(
          'div',
          { class: 'groupe' },
          element('p', { id: `groupe-${id}` }, say(title)),
          element(
            'ul',
            { attributes: { 'aria-labelledby': `groupe-${id}` } },
            ...group.map((view) => element('li', {}, this.link(view, say))),
          ),
        ),
      ),
    );
    this.element = element(
      'nav',
      { attributes: { 'aria-label': say('panneau.navigation') } },
      this.link(home, say),
      this.toggle,
      this.menu,
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.menu.dataset.ouvert === undefined) return;
      this.unfold(false);
      this.toggle.focus();
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) this.unfold(false);
    });
  }

  /** Says which view is shown. */
  mark(viewId: string): void {
    for (const [id, link] of this.links) {
      if (id === viewId) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  private link(view: View, say: (code: string) => string): HTMLButtonElement {
    const made = button(say(view.title), () => {
      this.unfold(false);
      this.open(view.id);
    });
    this.links.set(view.id, made);
    return made;
  }

  /** Where there is room the menu is always shown (frame.css): folding it then changes nothing. */
  private unfold(isOpen: boolean): void {
    if (isOpen) this.menu.dataset.ouvert = '';
    else delete this.menu.dataset.ouvert;
    this.toggle.setAttribute('aria-expanded', String(isOpen));
  }
}
