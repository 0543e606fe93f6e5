/** A small seeded random generator: the same label gives the same numbers on every machine. */

/** xmur3: a 32-bit mixer that turns a label into seeds (B. Jenkins' one-at-a-time family). */
function seeds(label: string): () => number {
  let h = 1779033703 ^ label.length;
  for (let i = 0; i < label.length; i++) {
    h = Math.imul(h ^ label.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h ^= h >>> 16;
    return h >>> 0;
  };
}

/** sfc32 (PractRand) over a label. `fork` depends on labels only, so a draw added in one place moves no other. */
export class Rng {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(readonly label: string) {
    const seed = seeds(label);
    this.a = seed();
    this.b = seed();
    this.c = seed();
    for (let i = 0; i < 12; i++) this.next();
  }

  /** An independent generator for one purpose. */
  fork(purpose: string): Rng {
    return new Rng(`${this.label}/${purpose}`);
  }

  /** Uniform in [0, 1). */
  next(): number {
    const t = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + t;
    this.c |= 0;
    return (t >>> 0) / 4294967296;
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  /** Whole number in [low, high], both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)];
  }

  /** One of the items, in proportion to its weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const [, weight] of items) total += weight;
    let left = this.next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items[items.length - 1][0];
  }

  /** One of the items, the first ones much more often: surnames and first names are distributed that way. */
  zipf<T>(list: readonly T[], flatness = 6): T {
    const span = Math.log((list.length + flatness) / flatness);
    return list[Math.min(list.length - 1, Math.floor(flatness * (Math.exp(this.next() * span) - 1)))];
  }

  /** Roughly normal, mean 0 and deviation 1: twelve uniforms, so that no library function decides a draw. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return sum;
  }

  /** A delay in whole days, log-normal around its median. */
  delay(median: number, sigma: number): number {
    return Math.max(1, Math.round(median * Math.exp(sigma * this.normal())));
  }

  /** The same items in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  }
}
