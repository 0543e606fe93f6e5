/** The frame of the pane: title, tasks, the view in hand, long work, and the line that tells what happens. */
import { phrase, Problem, tellProblem } from '../core/messages';
import { button, element } from './element';
import { HostRefusal, type PaneHost } from './host';
import { Session } from './session';
import { VIEWS } from './views';
import type { ViewContext } from './views/view';
import { Working } from './working';

/**
 * Puts the pane inside `root` and opens its first view.
 * @param root an empty element of the page
 */
export function mountPane(root: HTMLElement, host: PaneHost): void {
  const say = (code: string, slots: Readonly<Record<string, string | number>> = {}) =>
    phrase(code, slots, host.language);
  const status = element('p', { class: 'status', attributes: { role: 'status' } });
  const trouble = element('div', { attributes: { role: 'alert' } });
  const main = element('main', { id: 'contenu', attributes: { tabindex: '-1' } });
  const links = new Map(VIEWS.map((view) => [view.id, button(say(view.title), () => open(view.id, true))]));
  const nav = element('nav', { attributes: { 'aria-label': say('panneau.navigation') } }, ...links.values());
  const controls = element('div', {}, nav, main);
  const working = new Working(say);
  const session = new Session(host);
  let shown = VIEWS[0];

  function quiet(): void {
    status.replaceChildren();
    trouble.replaceChildren();
  }

  function tellError(error: unknown): void {
    quiet();
    if (error instanceof Problem) {
      const { quoi, pourquoi, action } = tellProblem(error, host.language);
      trouble.replaceChildren(
        element('p', { class: 'what' }, quoi),
        element('p', {}, pourquoi),
        element('p', { class: 'do' }, action),
      );
      return;
    }
    const refusal = error instanceof HostRefusal ? error : new HostRefusal('panneau.erreur');
    status.replaceChildren(say(refusal.phraseCode, refusal.slots));
  }

  const context: ViewContext = {
    host,
    session,
    say,
    tell: (sentence) => status.replaceChildren(sentence),
    open: (id) => open(id, true),
    refresh: () => {
      const focused = document.activeElement?.id ?? '';
      draw();
      if (focused !== '') document.getElementById(focused)?.focus();
    },
    attempt: (work) => {
      trouble.replaceChildren();
      work().catch(tellError);
    },
    work: (title, job) => {
      if (working.isRunning) return;
      quiet();
      const before = document.activeElement;
      working
        .run(title, controls, job)
        .catch(tellError)
        .finally(() => {
          // Inert controls lose the focus: it comes back where the work was asked for, when that is still there.
          if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) {
            before.focus();
          }
        });
    },
  };

  function draw(): void {
    main.replaceChildren(element('h2', {}, say(shown.title)), ...shown.render(context));
  }

  function open(id: string, moveFocus: boolean): void {
    shown = VIEWS.find((candidate) => candidate.id === id) ?? VIEWS[0];
    for (const [other, link] of links) {
      if (other === shown.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    quiet();
    draw();
    if (moveFocus) main.focus(); // RGAA 12.8: the keyboard follows the content that changed
  }

  root.replaceChildren(
    element('header', {}, element('h1', {}, say('panneau.titre'))),
    controls,
    element('footer', {}, working.element, status, trouble),
  );
  root.dataset.host = host.kind;
  open(VIEWS[0].id, false);
  context.attempt(async () => {
    await session.load();
    draw();
  });
}
