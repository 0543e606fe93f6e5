/** The repairs, by kind, by column, by way of writing; what the person leaves out is not written. */
import { rubriqueById } from '../../../core/dictionary';
import type { ColumnRepairs, Rewriting, RewritingKind } from '../../../core/harmonise';
import { reasonText } from '../../../core/reports';
import { sheetLetter } from '../../../core/table';
import type { RawTable } from '../../../core/table';
import { element } from '../../element';
import { checkbox } from '../../fields';
import { spaced } from '../../spoken';
import type { ViewContext } from '../view';
import type { Acceptance, Share } from './acceptance';
import { cellsOf, KINDS } from './acceptance';
import { fold, inParts } from './fold';

/** Distinct values that a preview lists at once. */
const SHOWN = 30;

function previewLine(
  own: ColumnRepairs,
  rewriting: Rewriting,
  at: number,
  acceptance: Acceptance,
  context: ViewContext,
  onOne: () => void,
): HTMLElement {
  const { say, host } = context;
  const { before, after, count, reason, kind } = rewriting;
  const empty = say('nettoyer.vide');
  const id = `nettoyer-${kind}-${own.index}-${at}`;
  const name = say('nettoyer.apercu.ligne', { avant: before || empty, apres: after || empty, n: count });
  const why = spaced(reasonText(reason, kind, own.rubrique, host.language), host.language);
  const box = checkbox(id, name, acceptance.accepts(own, rewriting), (isChecked) => {
    acceptance.setOne(own.index, rewriting, isChecked);
    onOne();
  });
  box.querySelector('input')?.setAttribute('aria-describedby', `${id}-aide`);
  return element('li', {}, box, element('p', { id: `${id}-aide`, class: 'aide' }, why));
}

/** The distinct rewritings of a column, the most frequent first, each with its box. */
function preview(
  own: ColumnRepairs,
  kind: RewritingKind,
  acceptance: Acceptance,
  opened: Set<string>,
  context: ViewContext,
  onOne: () => void,
): HTMLDetailsElement {
  const title = context.say('nettoyer.apercu', { n: own.rewritings.length });
  return fold(`nettoyer-apercu-${kind}-${own.index}`, title, opened, () => {
    const sorted = own.rewritings.map((one, at) => ({ one, at })).sort((a, b) => b.one.count - a.one.count);
    const list = element('ul', { class: 'places' });
    return inParts(
      list,
      sorted,
      SHOWN,
      ({ one, at }) => previewLine(own, one, at, acceptance, context, onOne),
      context,
    );
  });
}

function columnLabel(own: ColumnRepairs, kind: RewritingKind, raw: RawTable, say: ViewContext['say']): string {
  const titre = rubriqueById(own.rubrique)?.titre ?? own.rubrique;
  return say('nettoyer.reparation', {
    lettre: sheetLetter(raw, own.index),
    rubrique: own.rang > 1 ? say('nettoyer.rubrique.rang', { titre, rang: own.rang }) : titre,
    n: cellsOf(own, kind),
  });
}

function boxOf(label: HTMLElement): HTMLInputElement {
  return label.querySelector('input') as HTMLInputElement;
}

function show(label: HTMLElement, share: Share): void {
  boxOf(label).checked = share === 'all';
  boxOf(label).indeterminate = share === 'some';
}

/** One kind of repair: a box for all of it, then one per column, then one per way of writing. */
function kindFieldset(
  kind: RewritingKind,
  acceptance: Acceptance,
  raw: RawTable,
  opened: Set<string>,
  context: ViewContext,
  onChange: () => void,
): HTMLElement | null {
  const { say } = context;
  const columns = acceptance.columns(kind);
  if (columns.length === 0) return null;
  const lines: { readonly label: HTMLElement; readonly own: ColumnRepairs; readonly details: HTMLDetailsElement }[] =
    [];
  /** What is accepted has changed: every box that is drawn says it. */
  const update = (): void => {
    show(all, acceptance.state(kind));
    for (const { label, own } of lines) show(label, acceptance.share(kind, own));
    onChange();
  };
  const checkOnes = (details: HTMLDetailsElement, isChecked: boolean): void => {
    for (const box of details.querySelectorAll('input')) box.checked = isChecked;
  };
  const all = checkbox(`nettoyer-${kind}`, say(`nettoyer.reparations.${kind}.toutes`), false, (isChecked) => {
    acceptance.setKind(kind, isChecked);
    for (const { details } of lines) checkOnes(details, isChecked);
    update();
  });
  for (const own of columns) {
    const details = preview(own, kind, acceptance, opened, context, update);
    const label = checkbox(`nettoyer-${kind}-${own.index}`, columnLabel(own, kind, raw, say), false, (isChecked) => {
      acceptance.set(kind, own.index, isChecked);
      checkOnes(details, isChecked);
      update();
    });
    lines.push({ label, own, details });
  }
  show(all, acceptance.state(kind));
  for (const { label, own } of lines) show(label, acceptance.share(kind, own));
  return element(
    'fieldset',
    {},
    element('legend', {}, say(`nettoyer.reparations.${kind}`)),
    element('p', { class: 'aide' }, say(`nettoyer.reparations.${kind}.aide`)),
    all,
    ...lines.map(({ label, details }) => element('div', { class: 'reparation' }, label, details)),
  );
}

/**
 * @param opened ids of the folds that the person has opened
 * @param onChange told after each box that changes
 */
export function repairsSection(
  acceptance: Acceptance,
  raw: RawTable,
  opened: Set<string>,
  context: ViewContext,
  onChange: () => void,
): HTMLElement {
  const { say } = context;
  const kinds = KINDS.flatMap((kind) => kindFieldset(kind, acceptance, raw, opened, context, onChange) ?? []);
  return element(
    'section',
    {},
    element('h3', {}, say('nettoyer.reparations.titre')),
    ...(kinds.length === 0
      ? [element('p', {}, say('nettoyer.reparations.aucune'))]
      : [element('p', { class: 'aide' }, say('nettoyer.reparations.aide')), ...kinds]),
  );
}
