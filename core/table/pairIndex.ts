/** Numbers pairs of whole numbers in the order they come: some twenty bytes a pair, where a map of texts takes a hundred. */

const FIRST_SLOTS = 64;
/** The table is half full at most: probes stay short. */
const FULL = 0.5;

type Ints = Int32Array<ArrayBuffer>;

export class PairIndex {
  /** Pairs so far. */
  size = 0;
  private firsts = new Int32Array(FIRST_SLOTS);
  private seconds = new Int32Array(FIRST_SLOTS);
  /** 1 + the number of a pair; 0 is free. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** The number of a pair, new or known; both are 32-bit integers. */
  of(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(first, second) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.slots[slot] - 1;
      if (this.firsts[number] === first && this.seconds[number] === second) return number;
    }
    const number = this.size++;
    this.firsts[number] = first;
    this.seconds[number] = second;
    this.slots[slot] = this.size;
    if (this.size >= this.slots.length * FULL) this.grow();
    return number;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = hash(this.firsts[number], this.seconds[number]) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
    this.firsts = grown(this.firsts);
    this.seconds = grown(this.seconds);
  }
}

function grown(ints: Ints): Ints {
  const larger = new Int32Array(ints.length * 2);
  larger.set(ints);
  return larger;
}

/** Mixes both numbers into 32 bits (multipliers of MurmurHash3's finalizer). */
function hash(first: number, second: number): number {
  let h = Math.imul(first, 0x85ebca6b) ^ second;
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
  return h ^ (h >>> 13);
}
