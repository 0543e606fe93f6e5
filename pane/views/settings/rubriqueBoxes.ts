/** The extensions of the common rubriques that the region switches on. */
import { rubriques } from '../../../core/dictionary';
import { element } from '../../element';
import { checkbox } from '../../fields';
import type { ViewContext } from '../view';
import type { RegionDraft } from './draft';

/** The rubriques that a region may add to the base, in the dictionary's order. */
export const EXTENSIONS = rubriques.filter(
  ({ niveau, ligne }) => niveau === 'extension' && (ligne === 'parcours' || ligne === 'passage'),
);

/** The draft's extensions once a box is ticked or not, in the dictionary's order. */
export function toggled(extensions: readonly string[], id: string, isOn: boolean): string[] {
  const on = new Set(extensions);
  if (isOn) on.add(id);
  else on.delete(id);
  const order = EXTENSIONS.map((rubrique) => rubrique.id);
  return [...on].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Titles are the dictionary's, in French; a sensitive rubrique says so. */
export function rubriqueBoxes(draft: RegionDraft, { say }: ViewContext): HTMLElement {
  const boxes = EXTENSIONS.map(({ id, titre, sensible }) =>
    checkbox(
      `rubrique-${id}`,
      sensible === true ? say('reglages.rubrique.sensible', { titre }) : titre,
      draft.extensions.includes(id),
      (isOn) => (draft.extensions = toggled(draft.extensions, id, isOn)),
    ),
  );
  return element(
    'details',
    { id: 'rubriques' },
    element('summary', {}, say('reglages.rubriques')),
    element('p', { class: 'aide' }, say('reglages.rubriques.aide')),
    ...boxes,
  );
}
