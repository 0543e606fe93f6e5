/** Joins linked pairs into persons, best first, and refuses to chain two persons who cannot be one. */
import { lastOf } from '../../table';
import type { Steps } from '../../table';

/** A cluster larger than this holds too many spellings to be one person. */
const LARGEST_CLUSTER = 24;

export interface Clusters {
  /** Smallest node of the cluster of each node. */
  readonly root: Int32Array;
  /** 1 for the pairs that the check against chaining refused, in the order given. */
  readonly refused: Uint8Array;
}

/**
 * Unites nodes along the pairs, which come best first. Two clusters are united only when no node of one is
 * incompatible with a node of the other.
 */
export function clusterPairs(
  nodes: number,
  left: Int32Array,
  right: Int32Array,
  incompatible: (a: number, b: number) => boolean,
): Clusters {
  return lastOf(clusterSteps(nodes, left, right, incompatible));
}

/** Pairs united in one step: each may compare all the members of two clusters. */
const PAIRS_A_STEP = 512;

/** The same in steps: yields the share that is done. */
export function* clusterSteps(
  nodes: number,
  left: Int32Array,
  right: Int32Array,
  incompatible: (a: number, b: number) => boolean,
): Steps<Clusters> {
  const root = Int32Array.from({ length: nodes }, (_, i) => i);
  // Members of a cluster as a ring: next[i] is another one, back to the first.
  const next = Int32Array.from(root);
  const size = new Int32Array(nodes).fill(1);
  const refused = new Uint8Array(left.length);
  const members = (node: number): number[] => {
    const out = [node];
    for (let i = next[node]; i !== node; i = next[i]) out.push(i);
    return out;
  };
  for (let p = 0; p < left.length; p++) {
    if (p % PAIRS_A_STEP === 0) yield p / left.length;
    const [a, b] = [root[left[p]], root[right[p]]];
    if (a === b) continue;
    const total = size[a] + size[b];
    const [inA, inB] = [members(a), members(b)];
    if (total > LARGEST_CLUSTER || (total > 2 && inA.some((x) => inB.some((y) => incompatible(x, y))))) {
      refused[p] = 1;
      continue;
    }
    const [kept, joined] = a < b ? [a, inB] : [b, inA];
    for (const node of joined) root[node] = kept;
    const swap = next[a];
    next[a] = next[b];
    next[b] = swap;
    size[kept] = total;
  }
  return { root, refused };
}
