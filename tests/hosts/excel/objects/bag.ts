/** Objects whose properties are only kept and given back: fonts, fills, titles, rules. */
import type { Bag } from '../model';
import { type HostNode, node, type NodeType } from '../node';

export interface BagSelf {
  readonly bag: Bag;
  /** Called before each change: refuses, or notes it. */
  readonly onSet?: (name: string, value: unknown) => void;
}

export interface BagParts {
  readonly properties: readonly string[];
  /** Objects below, each with a bag of its own inside this one. */
  readonly go?: Readonly<Record<string, NodeType<BagSelf>>>;
  readonly call?: NodeType<BagSelf>['call'];
}

/** A class of such objects. */
export function bagType(kind: string, { properties, go = {}, call }: BagParts): NodeType<BagSelf> {
  return {
    kind,
    get: Object.fromEntries(properties.map((name) => [name, ({ bag }: BagSelf) => bag[name] ?? null])),
    set: Object.fromEntries(
      properties.map((name) => [
        name,
        ({ bag, onSet }: BagSelf, value: unknown) => {
          onSet?.(name, value);
          bag[name] = value;
        },
      ]),
    ),
    go: Object.fromEntries(
      Object.entries(go).map(([name, type]) => [name, (self: BagSelf) => bagBelow(self, name, type)]),
    ),
    call,
  };
}

function bagBelow({ bag, onSet }: BagSelf, name: string, type: NodeType<BagSelf>): HostNode {
  const below = (bag[name] ??= {}) as Bag;
  return node(type, { bag: below, onSet: (property, value) => onSet?.(`${name}.${property}`, value) });
}
