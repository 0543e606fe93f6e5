/** Labelled form controls, as every view builds them: native, tied to their label and to their explanation. */
import { element } from './element';

/** A label above a control, with an explanation below the label where there is one. The control gets the id. */
export function labelled(id: string, label: string, control: HTMLElement, aide?: string): HTMLElement {
  control.id = id;
  const caption = element('label', { attributes: { for: id } }, label);
  if (aide === undefined) return element('div', {}, caption, control);
  control.setAttribute('aria-describedby', `${id}-aide`);
  return element('div', {}, caption, element('p', { id: `${id}-aide`, class: 'aide' }, aide), control);
}

/** An input of text, number or date; `onInput` hears every change. */
export function input(
  type: 'text' | 'number' | 'date',
  value: string,
  onInput: (value: string) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLInputElement {
  const made = element('input', { attributes: { type, ...attributes } });
  made.value = value;
  made.addEventListener('input', () => onInput(made.value));
  return made;
}

/** A value of a list and the words that people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A drop-down list. */
export function select(
  choices: readonly Choice[],
  value: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    {},
    ...choices.map((one) => element('option', { attributes: { value: one.value } }, one.label)),
  );
  made.value = value;
  made.addEventListener('change', () => onChange(made.value));
  return made;
}

/** A drop-down list whose choices are in named groups. */
export function groupedSelect(
  groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[],
  value: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const made = select([], '', onChange);
  made.append(
    ...groups.map(({ label, choices }) =>
      element(
        'optgroup',
        { attributes: { label } },
        ...choices.map((one) => element('option', { attributes: { value: one.value } }, one.label)),
      ),
    ),
  );
  made.value = value;
  return made;
}

/** A box to tick, its label beside it. */
export function checkbox(
  id: string,
  label: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
): HTMLElement {
  const box = element('input', { id, attributes: { type: 'checkbox' } });
  box.checked = isChecked;
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', { class: 'choice' }, box, element('span', {}, label));
}

/** A picker of files; the same file may be picked again. */
export function filePicker(
  id: string,
  label: string,
  accept: string,
  onFiles: (files: readonly File[]) => void,
  aide?: string,
): HTMLElement {
  const picker = element('input', { attributes: { type: 'file', accept } });
  picker.addEventListener('change', () => {
    const files = [...(picker.files ?? [])];
    picker.value = '';
    if (files.length > 0) onFiles(files);
  });
  return labelled(id, label, picker, aide);
}
