/** What is folded, and long lists: only what is looked at is drawn, and what was opened stays open when all is drawn again. */
import { button, element } from '../../element';
import type { ViewContext } from '../view';

/**
 * A native fold, filled when it is opened.
 * @param opened ids of those that the person has opened
 */
export function fold(
  id: string,
  title: string,
  opened: Set<string>,
  fill: () => readonly (Node | string)[],
): HTMLDetailsElement {
  const made = element('details', { id }, element('summary', { id: `${id}-titre` }, title));
  const fillOnce = (): void => {
    if (made.childElementCount === 1) made.append(...fill());
  };
  made.open = opened.has(id);
  if (made.open) fillOnce();
  made.addEventListener('toggle', () => {
    if (made.open) {
      opened.add(id);
      fillOnce();
    } else opened.delete(id);
  });
  return made;
}

/**
 * Puts the first items in a list; a button puts as many again, until there is none left.
 * @returns the list, and the button where there is a rest
 */
export function inParts<Item>(
  list: HTMLElement,
  items: readonly Item[],
  size: number,
  draw: (item: Item) => Node,
  { say }: ViewContext,
): HTMLElement[] {
  const put = (): number => {
    const from = list.childElementCount;
    list.append(...items.slice(from, from + size).map(draw));
    return items.length - list.childElementCount;
  };
  let rest = put();
  if (rest <= 0) return [list];
  const label = (): string => say('nettoyer.suite', { n: Math.min(size, rest), total: rest });
  const more = button(label(), () => {
    const from = list.childElementCount;
    rest = put();
    more.textContent = label();
    if (rest > 0) return;
    // The button goes: the keyboard goes on with what it has shown.
    list.children[from].querySelector<HTMLElement>('select, input, button')?.focus();
    actions.remove();
  });
  const actions = element('p', { class: 'actions' }, more);
  return [list, actions];
}
