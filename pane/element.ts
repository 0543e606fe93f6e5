/** Builds DOM elements from plain values. Text is always a text node: an imported cell can never become markup. */

type Child = Node | string;

/** Attributes and properties an element may be given; `on` listens to one event. */
export interface ElementOptions {
  readonly class?: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** A new element with its children; strings become text nodes. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (options.class !== undefined) node.className = options.class;
  if (options.id !== undefined) node.id = options.id;
  for (const [name, value] of Object.entries(options.attributes ?? {})) node.setAttribute(name, value);
  for (const [name, listener] of Object.entries(options.on ?? {})) node.addEventListener(name, listener);
  node.append(...children);
  return node;
}

/** A push button that does not submit anything. */
export function button(label: string, onClick: () => void, options: ElementOptions = {}): HTMLButtonElement {
  const attributes = { type: 'button', ...options.attributes };
  return element('button', { ...options, attributes, on: { ...options.on, click: onClick } }, label);
}
