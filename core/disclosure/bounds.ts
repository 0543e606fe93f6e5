/** What a reader can deduce: an interval for every variable, narrowed by the sums until nothing moves, and undone at will. */
import type { Steps } from '../table';
import { inChunks, lastOf, within } from '../table';
import type { System } from './system';

/** The upper bound of a count of which nothing is known; a constant of ours, since engines look a global name up each time. */
export const ENDLESS = Infinity;

/** Sums put in flat arrays in one step. */
const SUMS_A_STEP = 1 << 13;
/** Terms of the sums deduced from in one step: some milliseconds. */
const TERMS_A_STEP = 1 << 12;

/** The sums of a system in flat arrays, and the sums of each variable. */
export interface Sums {
  readonly count: number;
  readonly whole: Int32Array;
  readonly parts: Int32Array;
  /** Start of the parts of each sum, one more than there are sums. */
  readonly start: Int32Array;
  /** Sums that a variable is in. */
  readonly of: Int32Array;
  readonly ofStart: Int32Array;
}

/** Flattens the sums of a system. */
export function flatten(system: System): Sums {
  return lastOf(flattenSteps(system));
}

/** The same in steps. */
export function* flattenSteps(system: System): Steps<Sums> {
  const count = system.whole.length;
  const whole = Int32Array.from(system.whole);
  const start = new Int32Array(count + 1);
  for (let e = 0; e < count; e++) start[e + 1] = start[e] + system.parts[e].length;
  const parts = new Int32Array(start[count]);
  const ofStart = new Int32Array(system.values.length + 1);
  const placing = inChunks(count, SUMS_A_STEP, (from, to) => {
    for (let e = from; e < to; e++) {
      const own = system.parts[e];
      ofStart[whole[e] + 1]++;
      for (let i = 0; i < own.length; i++) {
        parts[start[e] + i] = own[i];
        ofStart[own[i] + 1]++;
      }
    }
  });
  yield* within(placing, 0, 0.5);
  for (let v = 0; v < system.values.length; v++) ofStart[v + 1] += ofStart[v];
  const of = new Int32Array(ofStart[system.values.length]);
  const next = ofStart.slice();
  const finding = inChunks(count, SUMS_A_STEP, (from, to) => {
    for (let e = from; e < to; e++) {
      of[next[whole[e]]++] = e;
      for (let i = start[e]; i < start[e + 1]; i++) of[next[parts[i]]++] = e;
    }
  });
  yield* within(finding, 0.5, 0.5);
  return { count, whole, parts, start, of, ofStart };
}

/**
 * The knowledge of one reader. Counts are whole numbers >= 0; a variable of which a reader knows that it is not small
 * has a gap: 0, or at least the threshold.
 */
export class Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  private readonly gap: Uint8Array;
  private readonly trail: number[] = [];
  private readonly queue: number[] = [];
  private readonly queued: Uint8Array;
  private sinceYield = 0;

  /**
   * @param seuil threshold of the gaps.
   * @param isExposed asked of each variable whose interval narrows: whether the reader now knows too much of it.
   */
  constructor(
    private readonly sums: Sums,
    variables: number,
    private readonly seuil: number,
    private readonly isExposed: (variable: number, bounds: Bounds) => boolean,
  ) {
    this.low = new Float64Array(variables);
    this.high = new Float64Array(variables).fill(ENDLESS);
    this.gap = new Uint8Array(variables);
    this.queued = new Uint8Array(sums.count);
  }

  /** Says, before anything is deduced, that a variable is 0 or at least the threshold. */
  declareGap(variable: number): void {
    this.gap[variable] = 1;
  }

  isKnown(variable: number): boolean {
    return this.low[variable] === this.high[variable];
  }

  /** A point to come back to. */
  mark(): number {
    return this.trail.length;
  }

  /** Forgets all that was learnt since the mark. */
  rollback(mark: number): void {
    const { trail } = this;
    while (trail.length > mark) {
      const high = trail.pop() as number;
      const low = trail.pop() as number;
      const variable = trail.pop() as number;
      this.low[variable] = low;
      this.high[variable] = high;
    }
    for (const sum of this.queue) this.queued[sum] = 0;
    this.queue.length = 0;
  }

  /** Queues every sum, to deduce what follows from the gaps alone. */
  touchAll(): void {
    for (let e = 0; e < this.sums.count; e++) this.touch(e);
  }

  /** Narrows the interval of a variable. Returns false when it is then exposed. */
  narrow(variable: number, low: number, high: number): boolean {
    const wasLow = this.low[variable];
    const wasHigh = this.high[variable];
    let l = low > wasLow ? low : wasLow;
    let h = high < wasHigh ? high : wasHigh;
    if (this.gap[variable] === 1) {
      if (l > 0 && l < this.seuil) l = this.seuil;
      if (h < this.seuil) h = 0;
    }
    if (l === wasLow && h === wasHigh) return true;
    this.trail.push(variable, wasLow, wasHigh);
    this.low[variable] = l;
    this.high[variable] = h;
    const { of, ofStart } = this.sums;
    const end = ofStart[variable + 1];
    for (let i = ofStart[variable]; i < end; i++) this.touch(of[i]);
    return !this.isExposed(variable, this);
  }

  private touch(sum: number): void {
    if (this.queued[sum] === 1) return;
    this.queued[sum] = 1;
    this.queue.push(sum);
  }

  /**
   * Deduces until nothing moves. Returns false as soon as a variable is exposed, or after `most` sums (then roll back):
   * intervals may close by one at each step, nearly for ever.
   */
  deduce(most = ENDLESS): boolean {
    return lastOf(this.deduceSteps(most));
  }

  /** The same; a step is so many terms of sums, of this call or of several. */
  *deduceSteps(most = ENDLESS): Steps<boolean> {
    for (let at = 0; at < this.queue.length; at++) {
      if (at >= most) return false;
      this.sinceYield += this.sums.start[this.queue[at] + 1] - this.sums.start[this.queue[at]] + 1;
      if (this.sinceYield >= TERMS_A_STEP) {
        this.sinceYield = 0;
        yield 0;
      }
      const sum = this.queue[at];
      this.queued[sum] = 0;
      if (!this.deduceSum(sum)) {
        // The sums already done are out of the queue: only the rest has to be forgotten.
        this.queue.splice(0, at + 1);
        return false;
      }
    }
    this.queue.length = 0;
    return true;
  }

  private deduceSum(sum: number): boolean {
    const { whole, parts, start } = this.sums;
    const { low, high } = this;
    const total = whole[sum];
    const first = start[sum];
    const end = start[sum + 1];
    let lows = 0;
    let highs = 0;
    let endless = 0;
    for (let i = first; i < end; i++) {
      const part = parts[i];
      const h = high[part];
      lows += low[part];
      if (h === ENDLESS) endless++;
      else highs += h;
    }
    if (!this.narrow(total, lows, endless > 0 ? ENDLESS : highs)) return false;
    // Everything is known of the parts: nothing is left to deduce of them.
    if (endless === 0 && lows === highs) return true;
    for (let i = first; i < end; i++) {
      const part = parts[i];
      const l = low[part];
      const h = high[part];
      if (l === h) continue;
      const others = endless - (h === ENDLESS ? 1 : 0);
      const least = others > 0 ? 0 : low[total] - (highs - (h === ENDLESS ? 0 : h));
      if (!this.narrow(part, least, high[total] - (lows - l))) return false;
      // Later parts deduce from what this one has become.
      lows += low[part] - l;
      if (h === ENDLESS && high[part] !== ENDLESS) {
        endless--;
        highs += high[part];
      } else if (h !== ENDLESS) highs += high[part] - h;
    }
    return true;
  }
}
