/** A quality document as one HTML page: nothing loaded, no script, readable on a screen, printed on A4. */
import { phrase } from '../../../messages';
import type { ReportMeta } from '../../meta';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { DOCUMENT_STYLE } from './style';
import { contents, pageHead } from '../../site/shell';

export interface DocumentSection {
  /** Unique in the page. */
  readonly id: string;
  readonly titre: string;
  readonly contenu: Child;
  /** Printed on a new page. */
  readonly saut?: boolean;
}

export interface QualityDocument {
  readonly titre: string;
  readonly sous_titre: string;
  /** Under the title, before the contents. */
  readonly entete: Child;
  readonly sections: readonly DocumentSection[];
  /** Who may read it, in one sentence. */
  readonly diffusion: string;
  /** What the fingerprint is of; that of the computation by default. */
  readonly empreinte?: string;
}

/** @returns the page's text */
export function documentPage(document: QualityDocument, meta: ReportMeta): string {
  const { titre, sous_titre, entete, sections, diffusion } = document;
  const { empreinte = phrase('tableau.empreinte', { empreinte: '' }) } = document;
  const head = pageHead(`${titre} - ${sous_titre}`, DOCUMENT_STYLE, { name: 'referrer', content: 'no-referrer' });
  const body = element(
    'body',
    {},
    element('a', { class: 'evitement', href: '#contenu' }, phrase('site.aller_au_contenu')),
    element(
      'header',
      {},
      element('h1', {}, titre),
      element('p', { class: 'sous-titre' }, sous_titre),
      entete,
      contents(sections),
    ),
    element(
      'main',
      { id: 'contenu' },
      sections.map(({ id, titre: heading, contenu, saut }) =>
        element(
          'section',
          { id, 'aria-labelledby': `h-${id}`, ...(saut === true ? { class: 'saut' } : {}) },
          element('h2', { id: `h-${id}` }, heading),
          contenu,
        ),
      ),
    ),
    element(
      'footer',
      {},
      element('p', { class: 'discret' }, diffusion),
      element('p', { class: 'discret' }, phrase('rq.origine', { outil: meta.outil })),
      element('p', { class: 'discret' }, empreinte, element('code', {}, meta.empreinte)),
    ),
  );
  return `<!doctype html>\n${element('html', { lang: 'fr' }, head, body).html}\n`;
}
