/** The repairs, by kind then by column, each with its preview; what the person leaves out is not written. */
import { rubriqueById } from '../../../core/dictionary';
import type { ColumnRepairs, Rewriting, RewritingKind } from '../../../core/harmonise';
import { countText, reasonText } from '../../../core/reports';
import { sheetLetter } from '../../../core/table';
import type { RawTable } from '../../../core/table';
import { element } from '../../element';
import { checkbox } from '../../fields';
import { spaced } from '../../spoken';
import type { ViewContext } from '../view';
import type { Acceptance } from './acceptance';
import { cellsOf, KINDS } from './acceptance';

/** Distinct values that a preview lists. */
const SHOWN = 30;

function previewRow(own: ColumnRepairs, rewriting: Rewriting, { say, host }: ViewContext): HTMLElement {
  const { before, after, count, reason, kind } = rewriting;
  const empty = say('nettoyer.vide');
  return element(
    'tr',
    {},
    element('th', { attributes: { scope: 'row' } }, before === '' ? empty : before),
    element(
      'td',
      {},
      after === '' ? empty : after,
      element('p', { class: 'aide' }, spaced(reasonText(reason, kind, own.rubrique, host.language), host.language)),
    ),
    element('td', { class: 'number' }, countText(count)),
  );
}

function preview(own: ColumnRepairs, context: ViewContext): HTMLElement {
  const { say } = context;
  const sorted = [...own.rewritings].sort((a, b) => b.count - a.count);
  const rest = sorted.length - SHOWN;
  const heads = ['avant', 'apres', 'nombre'].map((one) =>
    element('th', { attributes: { scope: 'col' } }, say(`nettoyer.apercu.${one}`)),
  );
  return element(
    'details',
    {},
    element('summary', {}, say('nettoyer.apercu', { n: sorted.length })),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...sorted.slice(0, SHOWN).map((one) => previewRow(own, one, context))),
    ),
    ...(rest > 0 ? [element('p', {}, say('nettoyer.autres', { n: rest }))] : []),
  );
}

function columnLabel(own: ColumnRepairs, kind: RewritingKind, raw: RawTable, say: ViewContext['say']): string {
  const titre = rubriqueById(own.rubrique)?.titre ?? own.rubrique;
  return say('nettoyer.reparation', {
    lettre: sheetLetter(raw, own.index),
    rubrique: own.rang > 1 ? say('nettoyer.rubrique.rang', { titre, rang: own.rang }) : titre,
    n: cellsOf(own, kind),
  });
}

/** One kind of repair: a box for all of it, then one per column. */
function kindFieldset(
  kind: RewritingKind,
  acceptance: Acceptance,
  raw: RawTable,
  context: ViewContext,
  onChange: () => void,
): HTMLElement | null {
  const { say } = context;
  const columns = acceptance.columns(kind);
  if (columns.length === 0) return null;
  const boxes: HTMLInputElement[] = [];
  const boxOf = (label: HTMLElement): HTMLInputElement => label.querySelector('input') as HTMLInputElement;
  const all = checkbox(`nettoyer-${kind}`, say(`nettoyer.reparations.${kind}.toutes`), false, (isChecked) => {
    acceptance.setKind(kind, isChecked);
    for (const box of boxes) box.checked = isChecked;
    update();
  });
  const update = (): void => {
    const state = acceptance.state(kind);
    boxOf(all).checked = state === 'all';
    boxOf(all).indeterminate = state === 'some';
    onChange();
  };
  const rows = columns.map((own) => {
    const id = `nettoyer-${kind}-${own.index}`;
    const label = checkbox(id, columnLabel(own, kind, raw, say), acceptance.has(kind, own.index), (isChecked) => {
      acceptance.set(kind, own.index, isChecked);
      update();
    });
    boxes.push(boxOf(label));
    return element('div', { class: 'reparation' }, label, preview(own, context));
  });
  const state = acceptance.state(kind);
  boxOf(all).checked = state === 'all';
  boxOf(all).indeterminate = state === 'some';
  return element(
    'fieldset',
    {},
    element('legend', {}, say(`nettoyer.reparations.${kind}`)),
    element('p', { class: 'aide' }, say(`nettoyer.reparations.${kind}.aide`)),
    all,
    ...rows,
  );
}

/** @param onChange told after each box that changes */
export function repairsSection(
  acceptance: Acceptance,
  raw: RawTable,
  context: ViewContext,
  onChange: () => void,
): HTMLElement {
  const { say } = context;
  const kinds = KINDS.flatMap((kind) => kindFieldset(kind, acceptance, raw, context, onChange) ?? []);
  return element(
    'section',
    {},
    element('h3', {}, say('nettoyer.reparations.titre')),
    ...(kinds.length === 0 ? [element('p', {}, say('nettoyer.reparations.aucune'))] : kinds),
  );
}
