/** Interns safe integers: the n-th distinct number gets n. A Map of numbers would take six times the memory. */

export class NumberIndex {
  /** Distinct numbers seen. */
  size = 0;
  private mask: number;
  private keys: Float64Array;
  private slots: Int32Array;

  constructor(capacity = 1024) {
    let length = 16;
    while (length < capacity * 2) length *= 2;
    this.mask = length - 1;
    this.keys = new Float64Array(length);
    this.slots = new Int32Array(length).fill(-1);
  }

  private slotOf(key: number): number {
    const high = Math.floor(key / 0x100000000);
    let h = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    let slot = h & this.mask;
    while (this.slots[slot] >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** The index of `key`, new or known. */
  intern(key: number): number {
    const slot = this.slotOf(key);
    const known = this.slots[slot];
    if (known >= 0) return known;
    this.keys[slot] = key;
    const index = this.size++;
    this.slots[slot] = index;
    if (this.size * 2 > this.mask) this.grow();
    return index;
  }

  /** The index of `key`, or -1. */
  find(key: number): number {
    return this.slots[this.slotOf(key)];
  }

  private grow(): void {
    const { keys, slots } = this;
    this.mask = keys.length * 2 - 1;
    this.keys = new Float64Array(keys.length * 2);
    this.slots = new Int32Array(keys.length * 2).fill(-1);
    for (let i = 0; i < slots.length; i++) {
      if (slots[i] < 0) continue;
      const slot = this.slotOf(keys[i]);
      this.keys[slot] = keys[i];
      this.slots[slot] = slots[i];
    }
  }
}

/** A growing list of numbers in typed arrays. */
export class NumberList<A extends Int32Array | Float64Array> {
  length = 0;
  constructor(private array: A) {}

  push(value: number): void {
    if (this.length === this.array.length) {
      const Type = this.array.constructor as new (length: number) => A;
      const grown = new Type(Math.max(16, this.length * 2));
      grown.set(this.array);
      this.array = grown;
    }
    this.array[this.length++] = value;
  }

  at(index: number): number {
    return this.array[index];
  }

  /** The numbers pushed, in an array of their own. */
  take(): A {
    return this.array.slice(0, this.length) as A;
  }
}
