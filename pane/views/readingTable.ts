/** Shows the distinct readings of a column as a table, doubtful ones first. */
import { countText } from '../../core/reports';
import type { ReadValue } from '../../core/tasks/readColumn';
import { element } from '../element';
import { saidFinding } from '../spoken';
import type { ViewContext } from './view';

/** A pane is not a spreadsheet: beyond this the person reads the delivered result. */
const SHOWN = 200;

const ORDER: readonly ReadValue['state'][] = ['invalide', 'a_verifier', 'normalise', 'valide', 'vide'];

const COLUMNS = ['lu', 'nombre', 'retenu', 'etat'];

/** The remark of a reading: its state, then what is wrong and what may have been meant. */
function remark(value: ReadValue, { say, host }: ViewContext): string {
  const etat = say(`panneau.etat.${value.state}`);
  if (value.code === '') return etat;
  const { quoi } = saidFinding(value.code, {}, host.language);
  if (value.suggestion === '') return say('panneau.colonne.constat', { etat, quoi });
  return say('panneau.colonne.constatSuggere', { etat, quoi, suggestion: value.suggestion });
}

/** A scrollable table of the readings, and how many more there are. */
export function readingTable(values: readonly ReadValue[], context: ViewContext): HTMLElement {
  const { say } = context;
  const sorted = [...values].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const rows = sorted
    .slice(0, SHOWN)
    .map((value) =>
      element(
        'tr',
        { class: value.state },
        element('th', { attributes: { scope: 'row' } }, value.raw),
        element('td', { class: 'number' }, countText(value.count)),
        element('td', {}, value.value),
        element('td', {}, remark(value, context)),
      ),
    );
  const heads = COLUMNS.map((name) => element('th', { attributes: { scope: 'col' } }, say(`panneau.colonne.${name}`)));
  const table = element(
    'table',
    {},
    element('caption', {}, say('panneau.colonne.resultat')),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
  // WCAG 2.1.1: a region that scrolls must be reachable by keyboard.
  const attributes = { role: 'region', tabindex: '0', 'aria-label': say('panneau.colonne.resultat') };
  const region = element('div', { class: 'scroll', attributes }, table);
  const hidden = sorted.length - rows.length;
  return hidden === 0
    ? region
    : element('div', {}, region, element('p', {}, say('panneau.colonne.suite', { n: hidden })));
}
