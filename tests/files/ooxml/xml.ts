/** A small XML reader for the rules: a tree of elements, and what is not well formed (XML 1.0, fifth edition). */

export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Its own text, entities replaced. */
  readonly text: string;
}

export interface Document {
  /** The root, or null where there is none. */
  readonly root: Node | null;
  readonly faults: readonly string[];
}

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: Node[];
  text: string;
}

const TOKEN =
  /<\?[^?]*\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** XML 1.0, 2.2: characters that no document may hold; lone surrogates were replaced when the bytes were decoded. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, name: string) => {
    if (number === undefined) return NAMED[name] ?? '';
    return String.fromCodePoint(parseInt(name, number === '#x' ? 16 : 10));
  });
}

/** Reads a document whole, however broken it is. */
export function parseXml(xml: string): Document {
  const faults: string[] = [];
  if (FORBIDDEN.test(xml)) faults.push('a character that XML forbids');
  if (BARE_AMPERSAND.test(xml)) faults.push('an ampersand that begins no reference');
  const document: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [document];
  for (const [token, end, name, attributes, empty] of xml.matchAll(TOKEN)) {
    const top = open[open.length - 1];
    if (token === '<') faults.push(`a < that opens nothing, in <${top.name}>`);
    else if (name === undefined) {
      if (!token.startsWith('<')) top.text += plain(token);
    } else if (end === '/') {
      if (top.name === name && open.length > 1) open.pop();
      else faults.push(`</${name}> closes nothing`);
    } else {
      const node: Open = { name, attributes: new Map(), children: [], text: '' };
      for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
        if (node.attributes.has(key)) faults.push(`<${name}> has ${key} twice`);
        node.attributes.set(key, plain(double ?? single));
      }
      top.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  for (const { name } of open.slice(1)) faults.push(`<${name}> is never closed`);
  if (document.children.length !== 1) faults.push(`${document.children.length} root elements`);
  if (document.text.trim() !== '') faults.push('text outside the root element');
  return { root: document.children[0] ?? null, faults };
}

/** The first child of that name. */
export function child(node: Node | null | undefined, name: string): Node | undefined {
  return node?.children.find((one) => one.name === name);
}

/** The children of the child of that name: the entries of a list. */
export function entries(node: Node | null | undefined, name: string): readonly Node[] {
  return child(node, name)?.children ?? [];
}

/** Every element of that name below a node. */
export function* descendants(node: Node | null | undefined, name: string): Generator<Node> {
  for (const one of node?.children ?? []) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}
