/** HTML built from elements: every text is escaped, whatever it holds; nothing else writes markup. */
import { frenchSpaces } from '../french';

/** Markup that is ready; only `element` and `join` make it. */
export interface Markup {
  readonly html: string;
}

export type Child = string | Markup | readonly Child[];

/** Elements without content nor end tag (HTML standard, "void elements"), and the empty shapes of SVG. */
const VOID: ReadonlySet<string> = new Set([
  'meta',
  'br',
  'hr',
  'wbr',
  'input',
  'rect',
  'line',
  'path',
  'circle',
  'polyline',
]);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as content or as the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/** Children one after the other. */
export function join(children: Child): Markup {
  if (typeof children === 'string') return { html: escapeHtml(frenchSpaces(children)) };
  if ('html' in children) return children;
  return { html: children.map((child) => join(child).html).join('') };
}

/** An element; attributes in the order given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Child[]
): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  // The slash closes shapes of SVG, and is allowed on void elements of HTML.
  if (VOID.has(name)) return { html: `<${name}${written}/>` };
  return { html: `<${name}${written}>${join(children).html}</${name}>` };
}

/** The content of a `style` element: our own constant, in which `<` has no place. */
export function styleElement(css: string): Markup {
  if (css.includes('<')) throw new RangeError('markup in a style sheet');
  return { html: `<style>${css}</style>` };
}

/** The content of a `script` element: our own constant, in which `<` has no place (HTML standard, restrictions of script). */
export function scriptElement(script: string): Markup {
  if (script.includes('<')) throw new RangeError('markup in a script');
  return { html: `<script>${script}</script>` };
}
