/** The table of a page: its caption, its headers, its rows, in a frame that scrolls on narrow screens, by the keyboard too. */
import type { Child, Markup } from './markup';
import { element } from './markup';

/**
 * @param id of the caption, unique in the page
 * @param heads cells of the header row
 */
export function scrollingTable(id: string, caption: string, heads: readonly Child[], rows: readonly Markup[]): Markup {
  return element(
    'div',
    { class: 'defile', role: 'region', 'aria-labelledby': id, tabindex: 0 },
    element(
      'table',
      {},
      element('caption', { id }, caption),
      element('thead', {}, element('tr', {}, heads)),
      element('tbody', {}, rows),
    ),
  );
}
