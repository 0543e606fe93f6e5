/** Puts the atelier's page together: pane, preview, files, worker. */
import type { Language, Slots } from '../core/messages';
import { startExample } from '../pane/exampleRegion';
import type { PaneHost } from '../pane/host';
import { type MountedPane, mountPane } from '../pane/shell';
import { saidPhrase } from '../pane/spoken';
import { atelierHost } from './atelierHost';
import { readExample } from './example';
import { GivenFiles } from './givenFiles';
import { takeDroppedFiles } from './preview/dropZone';
import { Preview } from './preview/preview';
import { ReaderClient } from './worker/client';
import { startWorker } from './worker/start';

/** The part of the address that asks for English. */
const ENGLISH = '#en';

/**
 * Opens the atelier.
 * @param code the page's own script, which the worker runs too
 * @returns the host of its pane
 */
export function openPage(page: Document, code: string): PaneHost {
  const language: Language = page.location.hash === ENGLISH ? 'en' : 'fr';
  page.documentElement.lang = language;
  const say = (sentence: string, slots: Slots = {}): string => saidPhrase(sentence, slots, language);
  const node = (id: string): HTMLElement => page.getElementById(id) as HTMLElement;

  const client = new ReaderClient(
    () => startWorker(code),
    () => pane.context.tell(say('atelier.dansLaPage')),
  );
  const files = new GivenFiles(client);
  let deliveredBase: unknown = null;

  function addFiles(given: readonly File[]): void {
    if (given.length === 0) return;
    if (pane.isWorking()) {
      pane.context.tell(say('atelier.depot.attendre'));
      return;
    }
    pane.context.work('atelier.depot.lecture', async (work) => {
      const before = files.all.length;
      try {
        await host.addFiles(given, work.watch('atelier.depot.lecture'));
      } finally {
        preview.refresh();
        pane.context.refresh();
        const n = files.all.length - before;
        if (n > 0) pane.context.tell(say('atelier.depot.pris', { n }));
      }
    });
  }

  const preview: Preview = new Preview(
    node('apercu'),
    say,
    files,
    client,
    {
      addFiles,
      openExample: () =>
        pane.context.work('panneau.accueil.exemple.encours', (work) => startExample(pane.context, work)),
      onRemoved: (fichier) => {
        pane.context.refresh();
        pane.context.tell(say('atelier.apercu.retire', { fichier }));
      },
      switchLanguage: () => {
        page.location.hash = language === 'en' ? '' : ENGLISH;
        page.location.reload();
      },
    },
    language,
  );
  const host = atelierHost({
    ...{ language, client, files, preview },
    example: () => readExample(node('region-exemple').textContent ?? ''),
    onDelivered: () => (deliveredBase = pane.context.session.base),
  });
  const pane: MountedPane = mountPane(node('suivi-vae'), host);

  takeDroppedFiles(page.body, addFiles);
  page.defaultView?.addEventListener('beforeunload', (event) => {
    const { base } = pane.context.session;
    // The browser asks, in its own words, before work in hand or a base that was never handed over is lost.
    if (pane.isWorking() || (base !== null && base !== deliveredBase)) event.preventDefault();
  });
  return host;
}
