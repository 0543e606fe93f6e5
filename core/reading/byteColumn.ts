/** One column of a byte stream: each distinct cell is kept once, as bytes; rows hold codes. */

/** Rows of a page of codes: pages grow a column without ever copying it. */
const PAGE_BITS = 13;
const PAGE_ROWS = 1 << PAGE_BITS;

/** FNV-1a's prime (RFC 9923): hashing is `hash = imul(hash ^ byte, HASH_PRIME)` from HASH_SEED. */
export const HASH_PRIME = 0x01000193;
export const HASH_SEED = 0x811c9dc5 | 0;

function grownBytes(bytes: Uint8Array, room: number): Uint8Array {
  const grown = new Uint8Array(Math.max(room, bytes.length * 2));
  grown.set(bytes);
  return grown;
}

function grownInts(ints: Int32Array): Int32Array {
  const grown = new Int32Array(ints.length * 2);
  grown.set(ints);
  return grown;
}

/**
 * Interns cells by their bytes in an open-addressing table. Code 0 is the empty cell; code c >= 1 is the bytes
 * `arena[starts[c], starts[c + 1])`, in order of first appearance. Offsets are below 2^31: a column of 2 GiB of distinct bytes.
 */
export class ByteColumn {
  arena = new Uint8Array(256);
  starts = new Int32Array(32);
  /** Distinct cells, the empty one included. */
  size = 1;
  private hashes = new Int32Array(32);
  private slots = new Int32Array(64);
  private mask = 63;
  private readonly pages: (Int32Array | undefined)[] = [];

  /** The code of the non-empty cell `bytes[from, to)` whose hash is given; copies the bytes when they are new. */
  intern(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const { slots, mask, hashes, starts, arena } = this;
    const length = to - from;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let code = slots[slot];
    search: while (code !== 0) {
      const start = starts[code];
      if (hashes[code] === hash && starts[code + 1] - start === length) {
        for (let i = 0; i < length; i++) {
          if (arena[start + i] !== bytes[from + i]) {
            slot = (slot + 1) & mask;
            code = slots[slot];
            continue search;
          }
        }
        return code;
      }
      slot = (slot + 1) & mask;
      code = slots[slot];
    }
    return this.add(bytes, from, to, hash, slot);
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.size++;
    const start = this.starts[code];
    const end = start + to - from;
    if (end > this.arena.length) this.arena = grownBytes(this.arena, end);
    if (code + 2 > this.starts.length) {
      this.starts = grownInts(this.starts);
      this.hashes = grownInts(this.hashes);
    }
    const { arena } = this;
    for (let i = from, at = start; i < to; i++, at++) arena[at] = bytes[i];
    this.starts[code + 1] = end;
    this.hashes[code] = hash;
    this.slots[slot] = code;
    if (this.size * 2 > this.slots.length) this.rehash();
    return code;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 1; code < this.size; code++) {
      const hash = this.hashes[code];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
    this.mask = mask;
  }

  /** Writes the code of one row. */
  set(row: number, code: number): void {
    const page = this.pages[row >> PAGE_BITS];
    if (page !== undefined) page[row & (PAGE_ROWS - 1)] = code;
    else this.openPage(row)[row & (PAGE_ROWS - 1)] = code;
  }

  private openPage(row: number): Int32Array {
    return (this.pages[row >> PAGE_BITS] = new Int32Array(PAGE_ROWS));
  }

  /** The codes of the first `rows` rows; the column lets its pages and its hash table go, and takes no more cells. */
  takeCodes(rows: number): Int32Array {
    const codes = new Int32Array(rows);
    for (let p = 0; p << PAGE_BITS < rows; p++) {
      const page = this.pages[p];
      if (page !== undefined) codes.set(page.subarray(0, Math.min(PAGE_ROWS, rows - (p << PAGE_BITS))), p << PAGE_BITS);
      this.pages[p] = undefined;
    }
    this.slots = this.hashes = new Int32Array(0);
    return codes;
  }
}
