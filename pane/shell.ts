/** The frame of the pane: title, tasks, the view in hand, long work, and the line that tells what happens. */
import { Problem } from '../core/messages';
import { element } from './element';
import { HostRefusal, type PaneHost } from './host';
import { Navigation } from './navigation';
import { Session } from './session';
import { saidPhrase, saidProblem } from './spoken';
import { Trouble } from './trouble';
import { VIEWS } from './views';
import type { ViewContext } from './views/view';
import { Working } from './working';

/** The pane as its face sees it. */
export interface MountedPane {
  readonly context: ViewContext;
  /** Whether a long work is in hand. */
  readonly isWorking: () => boolean;
}

/**
 * Puts the pane inside `root` and opens its first view.
 * @param root an empty element of the page
 */
export function mountPane(root: HTMLElement, host: PaneHost): MountedPane {
  const say = (code: string, slots: Readonly<Record<string, string | number>> = {}) =>
    saidPhrase(code, slots, host.language);
  const status = element('p', { class: 'status', attributes: { role: 'status' } });
  const trouble = new Trouble(say);
  const main = element('main', { id: 'contenu', attributes: { tabindex: '-1' } });
  const navigation = new Navigation(VIEWS, say, (id) => open(id, true));
  const controls = element('div', {}, navigation.element, main);
  const working = new Working(say);
  const session = new Session(host);
  let shown = VIEWS[0];

  function quiet(): void {
    status.replaceChildren();
    trouble.clear();
  }

  function tellError(error: unknown): void {
    quiet();
    if (error instanceof Problem) {
      trouble.show(saidProblem(error, host.language));
      return;
    }
    if (error instanceof HostRefusal && error.phraseCode !== 'panneau.erreur') {
      status.replaceChildren(say(error.phraseCode, error.slots));
      return;
    }
    trouble.showFault(error);
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
      trouble.clear();
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
          // Inert controls lose the focus: it comes back where the work was asked for (drawn again since, it has its id).
          if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return;
          const again = before.isConnected ? before : document.getElementById(before.id);
          (again ?? main).focus();
        });
    },
  };

  function draw(): void {
    main.replaceChildren(element('h2', {}, say(shown.title)), ...shown.render(context));
  }

  function open(id: string, moveFocus: boolean): void {
    shown = VIEWS.find((candidate) => candidate.id === id) ?? VIEWS[0];
    navigation.mark(shown.id);
    quiet();
    draw();
    if (moveFocus) main.focus(); // RGAA 12.8: the keyboard follows the content that changed
  }

  root.replaceChildren(
    element('header', {}, element('h1', {}, say('panneau.titre'))),
    controls,
    element('footer', {}, working.element, status, trouble.element),
  );
  root.dataset.host = host.kind;
  root.lang = host.language; // RGAA 8.4: what is read out follows the language that is shown
  open(VIEWS[0].id, false);
  context.attempt(async () => {
    await session.load();
    draw();
  });
  return { context, isWorking: () => working.isRunning };
}
