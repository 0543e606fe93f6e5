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
