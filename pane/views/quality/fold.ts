/** One part of the view, folded or not: what the person opened stays open when the view is drawn again. */
import { element } from '../../element';
import type { ViewContext } from '../view';
import type { Fold, QualityState } from './state';

/** A native fold whose title is a heading. */
export function fold(id: Fold, state: QualityState, { say }: ViewContext, ...children: readonly Node[]): HTMLElement {
  const made = element(
    'details',
    { id: `grille-${id}`, class: 'fold' },
    element('summary', { id: `grille-${id}-titre` }, element('h3', {}, say(`grille.${id}`))),
    ...children,
  );
  made.open = state.folds.has(id);
  made.addEventListener('toggle', () => {
    if (made.open) state.folds.add(id);
    else state.folds.delete(id);
  });
  return made;
}

/** What does not stand in the first lines: a native fold, filled when it is opened. None without a rest. */
export function unfolding(
  n: number,
  code: string,
  { say }: ViewContext,
  fill: () => readonly HTMLElement[],
): readonly HTMLElement[] {
  if (n <= 0) return [];
  const made = element('details', {}, element('summary', {}, say(code, { n })));
  made.addEventListener('toggle', () => {
    if (made.open && made.childElementCount === 1) made.append(...fill());
  });
  return [made];
}
