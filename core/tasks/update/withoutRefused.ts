/** Updates a base with the files that can be taken: one that cannot is refused, as if it had not been given. */
import type { RegionSettings } from '../../base';
import { Problem } from '../../messages';
import type { RegionKeys } from '../consolider';
import { DeliveryProblem } from '../deliveryProblem';
import type { OpenedBase } from '../openBase';
import type { Task } from '../task';
import type { GivenDelivery, PlannedDelivery, UpdateResult } from './updateBase';
import { changesNothing, deliveryIdentity, planDeliveries, updateBase } from './updateBase';

/** A file given that the base does without. */
export interface RefusedDelivery {
  /** Its rank among those given. */
  readonly rank: number;
  readonly problem: Problem;
}

export interface TakenDeliveries {
  /** Ranks of the files taken, among those given. */
  readonly ranks: readonly number[];
  /** What each of them does, in the same order. */
  readonly planned: readonly PlannedDelivery[];
  readonly refused: readonly RefusedDelivery[];
  /** Null when they change nothing, or when no file is left. */
  readonly result: UpdateResult | null;
}

/** Of two files of one certifier under one name, the second is refused. */
function apart(given: readonly GivenDelivery[]): { readonly ranks: number[]; readonly refused: RefusedDelivery[] } {
  const seen = new Set<string>();
  const ranks: number[] = [];
  const refused: RefusedDelivery[] = [];
  given.forEach((one, rank) => {
    const name = deliveryIdentity(one);
    if (seen.has(name)) {
      const slots = { certificateur: one.certifier.id, fichier: one.raw.source.fileName };
      refused.push({ rank, problem: new Problem('livraison_en_double', slots) });
    } else ranks.push(rank);
    seen.add(name);
  });
  return { ranks, refused };
}

/**
 * A file is found to be unusable while it is read: the others are then planned and read again without it, so that the base
 * is the one that they make together, its deliveries numbered without a gap.
 * @param opened the base so far; null for a new one
 * @throws Problem of `updateBase` that is not of one file
 */
export function* updateWithoutRefused(
  region: RegionSettings,
  opened: OpenedBase | null,
  given: readonly GivenDelivery[],
  keys: RegionKeys,
): Task<TakenDeliveries> {
  let { ranks, refused } = apart(given);
  for (;;) {
    const planned = planDeliveries(
      region,
      opened,
      ranks.map((rank) => given[rank]),
    );
    const taken = { ranks, planned, refused };
    if (planned.length === 0) return { ...taken, result: null };
    if (opened !== null && changesNothing(planned)) return { ...taken, result: null };
    try {
      return { ...taken, result: yield* updateBase(region, opened, planned, keys) };
    } catch (fault) {
      if (!(fault instanceof DeliveryProblem)) throw fault;
      const faulty = fault.read;
      const at = planned.findIndex((one) => one === faulty);
      if (at < 0) throw fault;
      refused = [...refused, { rank: ranks[at], problem: fault }];
      ranks = ranks.filter((_, i) => i !== at);
    }
  }
}
