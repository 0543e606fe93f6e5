/** What every page of ours begins with: nothing loaded, its own style alone, and links to its sections. */
import { phrase } from '../../messages';
import type { Markup } from './markup';
import { element, styleElement } from './markup';
import { contentPolicy } from './policy';

/**
 * The head of a page.
 * @param named one more `meta`, by its name
 * @param script content of its only script, if it has one
 */
export function pageHead(
  title: string,
  css: string,
  named: { readonly name: string; readonly content: string },
  script?: string,
): Markup {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(css, script) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: named.name, content: named.content }),
    element('title', {}, title),
    styleElement(css),
  );
}

/** Links to the sections of a page. @param label told of the list by assistive technologies */
export function contents(
  sections: readonly { readonly id: string; readonly titre: string }[],
  label = phrase('site.sommaire'),
): Markup {
  return element(
    'nav',
    { 'aria-label': label },
    element(
      'ul',
      {},
      sections.map(({ id, titre }) => element('li', {}, element('a', { href: `#${id}` }, titre))),
    ),
  );
}
