/** Periods of a rhythm, and `total`, as indexes of a unit's event day. */
import type { Steps } from '../table';
import { EVENTS } from './events';
import type { Facts } from './facts';
import { isDated } from './facts';
import type { Rhythm } from './rhythm';

/** The VAE exists since loi n° 2002-73 of 17 January 2002: an earlier year is a fault, given a row only where it counts. */
const FIRST_YEAR = 2002;

/** Period index of a unit without a day: only `total` may hear of it. */
export const NO_PERIOD = -1;

/** The period of each unit: an index in `slots`, or NO_PERIOD. */
export interface Periods {
  /** Ascending slots of the rhythm: civil years, unless another one is asked for. */
  readonly slots: readonly number[];
  readonly index: Int32Array;
}

/** Adds the slots of the dated days. */
function collectSlots(days: Int32Array, into: Set<number>, { slotOf }: Rhythm): void {
  let last = NO_PERIOD;
  for (let i = 0; i < days.length; i++) {
    if (!isDated(days[i])) continue;
    const slot = slotOf(days[i]);
    if (slot !== last) into.add((last = slot));
  }
}

/** Periods of the days of an event; the slots are those where it happens and those of `always`. */
export function periodsOf(days: Int32Array, always: readonly number[], rhythm: Rhythm): Periods {
  const seen = new Set(always);
  collectSlots(days, seen, rhythm);
  const slots = [...seen].sort((a, b) => a - b);
  const first = slots.length === 0 ? 0 : slots[0];
  const rank = new Int32Array(slots.length === 0 ? 0 : slots[slots.length - 1] - first + 1);
  slots.forEach((slot, i) => (rank[slot - first] = i));
  const index = new Int32Array(days.length);
  const { slotOf } = rhythm;
  for (let i = 0; i < days.length; i++) index[i] = isDated(days[i]) ? rank[slotOf(days[i]) - first] : NO_PERIOD;
  return { slots, index };
}

/** The periods in which anything happened, extensions apart: every indicator is given for each of them. */
export function* activeSlots(facts: Facts, rhythm: Rhythm): Steps<readonly number[]> {
  const slots = new Set<number>();
  for (const unit of ['parcours', 'passage'] as const) {
    for (const [event, days] of facts.units[unit].events) {
      if (EVENTS[unit][event].extension === true) continue;
      collectSlots(days, slots, rhythm);
      yield 0.5;
    }
  }
  return [...slots].filter((slot) => rhythm.yearOf(slot) >= FIRST_YEAR).sort((a, b) => a - b);
}
