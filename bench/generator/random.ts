/** Repeatable chance: a stream of numbers that depends on a seed and an index only, so that candidate i is the same in any run. */

/** A 32-bit mix of two integers (the finaliser of MurmurHash3). */
export function mix(seed: number, index: number): number {
  let h = (seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The stream of one (seed, index); the generator is mulberry32. */
export class Chance {
  private state: number;

  constructor(seed: number, index: number) {
    this.state = mix(seed, index);
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Uniform integer in [from, to], both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True with that probability. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list, all equally likely. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)];
  }

  /** One of the pairs [value, weight]; the weights add to 1, and the last value takes what rounding leaves. */
  weighted<T>(pairs: readonly (readonly [T, number])[]): T {
    let x = this.next();
    for (const [value, weight] of pairs) {
      if (x < weight) return value;
      x -= weight;
    }
    return pairs[pairs.length - 1][0];
  }
}
