/** Elements in the order, and with the attributes, that the schemas want. */
import type { Node } from './xml';
import { ATTRIBUTES, CHILDREN, VALUES } from './schema';

interface Slot {
  readonly names: readonly string[];
  readonly isMany: boolean;
  readonly isRequired: boolean;
}

const slots = new Map<string, { order: readonly Slot[]; isFree: boolean }>();

function slotsOf(declared: string): { order: readonly Slot[]; isFree: boolean } {
  let known = slots.get(declared);
  if (known === undefined) {
    const names = declared.split(' ').filter((word) => word !== '~');
    const order = names.map((word) => ({
      names: word.replace(/[*!]$/, '').split('|'),
      isMany: word.endsWith('*'),
      isRequired: word.endsWith('!'),
    }));
    slots.set(declared, (known = { order, isFree: declared.startsWith('~') }));
  }
  return known;
}

function childFaults({ name, children }: Node, declared: string): string[] {
  const faults: string[] = [];
  const { order, isFree } = slotsOf(declared);
  const counts = new Array<number>(order.length).fill(0);
  let last = 0;
  for (const one of children) {
    const place = order.findIndex(({ names }) => names.includes(one.name));
    if (place < 0) {
      faults.push(`<${one.name}> is unknown in <${name}>`);
      continue;
    }
    if (!isFree && place < last) faults.push(`<${one.name}> comes too late in <${name}>`);
    last = Math.max(last, place);
    if (++counts[place] > 1 && !order[place].isMany) faults.push(`<${one.name}> again in <${name}>`);
  }
  order.forEach(({ names, isRequired }, i) => {
    if (isRequired && counts[i] === 0) faults.push(`<${name}> lacks <${names[0]}>`);
  });
  return faults;
}

const words = new Map<string, readonly string[]>();

function wordsOf(declared: string): readonly string[] {
  let known = words.get(declared);
  if (known === undefined) words.set(declared, (known = declared.split(' ')));
  return known;
}

function attributeFaults({ name, attributes }: Node, declared: string): string[] {
  const faults: string[] = [];
  const known = wordsOf(declared);
  for (const [key, value] of attributes) {
    if (key.startsWith('xmlns')) continue;
    if (!known.includes(key) && !known.includes(`${key}!`)) faults.push(`<${name}> has no attribute ${key}`);
    const allowed = VALUES[`${name}@${key}`];
    if (allowed !== undefined && !wordsOf(allowed).includes(value)) faults.push(`${name} ${key}="${value}"`);
  }
  for (const key of known) {
    if (key.endsWith('!') && !attributes.has(key.slice(0, -1))) faults.push(`<${name}> lacks ${key.slice(0, -1)}`);
  }
  return faults;
}

/** What breaks the schemas below and at a node. */
export function* schemaFaults(node: Node, parent = ''): Generator<string> {
  const children = CHILDREN[`${parent}/${node.name}`] ?? CHILDREN[node.name];
  if (children !== undefined) yield* childFaults(node, children);
  const attributes = ATTRIBUTES[`${parent}/${node.name}`] ?? ATTRIBUTES[node.name];
  if (attributes !== undefined) yield* attributeFaults(node, attributes);
  for (const one of node.children) yield* schemaFaults(one, node.name);
}
