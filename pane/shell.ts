/** The frame of the pane: title, tasks, the view in hand, and the line that tells what happens. */
import { phrase } from '../core/messages';
import { button, element } from './element';
import { HostRefusal, type PaneHost } from './host';
import { homeView } from './views/home';
import { columnView } from './views/column';
import type { View, ViewContext } from './views/view';

const VIEWS: readonly View[] = [homeView, columnView];

/**
 * Puts the pane inside `root` and opens its first view.
 * @param root an empty element of the page
 */
export function mountPane(root: HTMLElement, host: PaneHost): void {
  const say = (code: string, slots: Readonly<Record<string, string | number>> = {}) =>
    phrase(code, slots, host.language);
  const status = element('p', { class: 'status', attributes: { role: 'status' } });
  const main = element('main', { id: 'contenu', attributes: { tabindex: '-1' } });
  const links = new Map(VIEWS.map((view) => [view.id, button(say(view.title), () => open(view.id, true))]));

  const context: ViewContext = {
    host,
    say,
    tell: (sentence) => status.replaceChildren(sentence),
    open: (id) => open(id, true),
    attempt: (work) => {
      work().catch((error: unknown) => {
        const refusal = error instanceof HostRefusal ? error : new HostRefusal('panneau.erreur');
        status.replaceChildren(say(refusal.phraseCode, refusal.slots));
      });
    },
  };

  function open(id: string, moveFocus: boolean): void {
    const view = VIEWS.find((candidate) => candidate.id === id) ?? VIEWS[0];
    for (const [other, link] of links) {
      if (other === view.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    status.replaceChildren();
    main.replaceChildren(element('h2', {}, say(view.title)), ...view.render(context));
    if (moveFocus) main.focus(); // RGAA 12.8: the keyboard follows the content that changed
  }

  root.replaceChildren(
    element('header', {}, element('h1', {}, say('panneau.titre'))),
    element('nav', { attributes: { 'aria-label': say('panneau.navigation') } }, ...links.values()),
    main,
    element('footer', {}, status),
  );
  root.dataset.host = host.kind;
  open(VIEWS[0].id, false);
}
