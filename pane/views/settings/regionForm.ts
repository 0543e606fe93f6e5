/** The form of the region: its name, its code, its dates, its threshold. */
import { regions } from '../../../core/values/territoire/regions';
import { element } from '../../element';
import { input, labelled, select } from '../../fields';
import type { ViewContext } from '../view';
import type { RegionDraft } from './draft';

/** The code of a region that is none of the list (the example region) stays a choice. */
function regionChoices(current: string, none: string): { value: string; label: string }[] {
  const list = regions.map(({ code, nom }) => ({ value: code, label: `${nom} (${code})` }));
  const others =
    current === '' || regions.some(({ code }) => code === current) ? [] : [{ value: current, label: current }];
  return [{ value: '', label: none }, ...others, ...list];
}

/** Every change goes to the draft at once. */
export function regionForm(draft: RegionDraft, { say }: ViewContext): HTMLElement {
  const name = input('text', draft.nom, (value) => (draft.nom = value), { autocomplete: 'off' });
  const code = select(regionChoices(draft.code_region, say('reglages.choisir')), draft.code_region, (value) => {
    draft.code_region = value;
    // The usual name comes with the code, unless the person has typed another.
    const known = regions.find((region) => region.code === value)?.nom;
    if (known === undefined || (draft.nom !== '' && !regions.some(({ nom }) => nom === draft.nom))) return;
    draft.nom = known;
    name.value = known;
  });
  return element(
    'div',
    { class: 'controls' },
    labelled('region-code', say('reglages.code_region'), code),
    labelled('region-nom', say('reglages.nom'), name),
    labelled(
      'region-date',
      say('reglages.date_extraction'),
      input('date', draft.date_extraction, (value) => (draft.date_extraction = value)),
      say('reglages.date_extraction.aide'),
    ),
    labelled(
      'region-seuil',
      say('reglages.seuil'),
      input('number', draft.seuil, (value) => (draft.seuil = value), { min: '1', max: '100', step: '1' }),
      say('reglages.seuil.aide'),
    ),
  );
}
