/** A table of results in the pane: a caption, headers, rows; long ones end with how many more there are. */
import type { Slots } from '../../core/messages';
import { element } from '../element';

export interface ResultRow {
  readonly cells: readonly string[];
  /** A figure to read with care. */
  readonly isWeak?: boolean;
}

/** Columns where some row says something: at 300 px there is no room for empty ones. The first is always there. */
export function filledColumns(rows: readonly ResultRow[], count: number): number[] {
  return Array.from({ length: count }, (_, c) => c).filter((c) => c === 0 || rows.some(({ cells }) => cells[c] !== ''));
}

/** A pane is not a spreadsheet: beyond this the person reads the sheets or the files. */
const SHOWN = 60;

/**
 * @param numbers columns whose cells are figures, at the right
 */
export function resultTable(
  caption: string,
  heads: readonly string[],
  rows: readonly ResultRow[],
  say: (code: string, slots?: Slots) => string,
  numbers: readonly number[] = [],
  shown: number = SHOWN,
): HTMLElement {
  const columns = filledColumns(rows, heads.length);
  const body = rows
    .slice(0, shown)
    .map(({ cells, isWeak }) =>
      element(
        'tr',
        isWeak === true ? { class: 'weak' } : {},
        ...columns.map((c) =>
          c === 0
            ? element('th', { attributes: { scope: 'row' } }, cells[c])
            : element('td', numbers.includes(c) ? { class: 'number' } : {}, cells[c]),
        ),
      ),
    );
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((c) => element('th', { attributes: { scope: 'col' } }, heads[c]))),
    ),
    element('tbody', {}, ...body),
  );
  // WCAG 2.1.1: a region that scrolls must be reachable by keyboard.
  const attributes = { role: 'region', tabindex: '0', 'aria-label': caption };
  const region = element('div', { class: 'scroll', attributes }, table);
  const more = rows.length - body.length;
  return more === 0 ? region : element('div', {}, region, element('p', {}, say('chiffres.autres', { n: more })));
}
