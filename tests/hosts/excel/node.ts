/** How an object of the simulated Excel says what the client may read, set, reach and call on it. */
import { HostError } from './errors';

/** An object that the client has a proxy of. */
export interface HostNode<Self = unknown> {
  readonly type: NodeType<Self>;
  readonly self: Self;
  /** Given once the client keeps the object beyond its request. */
  referenceId?: string;
}

/** One class of Excel's API, under the names of its wire (Range: `Values`, `GetCell`...). */
export interface NodeType<Self> {
  readonly kind: string;
  readonly get?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: never) => void>>;
  /** Objects reached by a property. */
  readonly go?: Readonly<Record<string, (self: Self) => HostNode | null>>;
  /** A method; one that gives a node makes an object, any other value is a plain result. */
  readonly call?: Readonly<Record<string, (self: Self, ...args: never[]) => unknown>>;
  /** Items of a collection, and the item of a key. */
  readonly items?: (self: Self) => HostNode[];
  readonly item?: (self: Self, key: never) => HostNode;
  readonly id?: (self: Self) => string;
}

/** Makes the node of an object. */
export function node<Self>(type: NodeType<Self>, self: Self): HostNode {
  return { type, self } as HostNode;
}

export function isNode(value: unknown): value is HostNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

type Part = 'get' | 'set' | 'go' | 'call';

/** The named member of an object; what the simulation does not know is said aloud, and is no refusal of Excel. */
function member(target: HostNode, part: Part, name: string): (self: unknown, ...args: unknown[]) => unknown {
  const found = target.type[part]?.[name];
  if (found === undefined) {
    throw new HostError('GeneralException', `the simulated host does not know ${target.type.kind}.${name} (${part})`);
  }
  return found as (self: unknown, ...args: unknown[]) => unknown;
}

export function setProperty(target: HostNode, name: string, value: unknown): void {
  member(target, 'set', name)(target.self, value);
}

export function reach(target: HostNode, name: string): HostNode | null {
  return member(target, 'go', name)(target.self) as HostNode | null;
}

export function callMethod(target: HostNode, name: string, args: readonly unknown[]): unknown {
  return member(target, 'call', name)(target.self, ...args);
}

export function itemOf(target: HostNode, key: unknown): HostNode {
  const { item, kind } = target.type;
  if (item === undefined) throw new HostError('GeneralException', `the simulated host has no items in ${kind}`);
  return item(target.self as never, key as never);
}

/** What tells the client which object it holds: `Id` and `_ReferenceId`. */
export function identity(target: HostNode): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (target.type.id !== undefined) result.Id = target.type.id(target.self);
  if (target.referenceId !== undefined) result._ReferenceId = target.referenceId;
  return result;
}

const pascal = (name: string) => name[0].toUpperCase() + name.slice(1);

/** The answer to `load`: the selected properties, along paths (`format/fill/color`), over every item of a collection. */
export function query(target: HostNode, paths: readonly string[]): Record<string, unknown> {
  const result = identity(target);
  if (target.type.items !== undefined) {
    result._Items = target.type.items(target.self).map((item) => query(item, paths));
    return result;
  }
  const below = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ['*'] : paths) {
    const [head, ...rest] = path.split(/[/.]/);
    if (head === '*') for (const name of Object.keys(target.type.get ?? {})) result[name] = read(target, name);
    else if (rest.length > 0 || target.type.go?.[pascal(head)] !== undefined) {
      const wanted = rest.length > 0 ? [rest.join('/')] : [];
      below.set(pascal(head), [...(below.get(pascal(head)) ?? []), ...wanted]);
    } else result[pascal(head)] = read(target, pascal(head));
  }
  for (const [name, wanted] of below) {
    const child = reach(target, name);
    result[name] = child === null ? null : query(child, wanted);
  }
  return result;
}

function read(target: HostNode, name: string): unknown {
  return member(target, 'get', name)(target.self);
}
