/** One column of a byte stream: each distinct cell is kept once, as bytes; rows hold codes. */
import type { OwnCodes } from '../../table/codes';
import { sizedCodes } from '../../table/codes';
import type { Block } from './cutter';

/** Rows of a page of codes: pages let a column grow without ever copying it. */
const PAGE_BITS = 13;
const PAGE_ROWS = 1 << PAGE_BITS;
/** The hash table is two thirds full at most: probes stay short, and an entry has room for the code (see `slots`). */
const FULL = 2 / 3;
/** Tables of more slots no longer fit the nearest cache: their slots are touched ahead (see `warmUp`). */
const WARM_SLOTS = 1 << 14;

type Bytes = Uint8Array<ArrayBuffer>;
type Ints = Int32Array<ArrayBuffer>;

function grownBytes(bytes: Bytes, room: number): Bytes {
  const grown = new Uint8Array(Math.max(room, bytes.length * 2));
  grown.set(bytes);
  return grown;
}

function grownInts(ints: Ints): Ints {
  const grown = new Int32Array(ints.length * 2);
  grown.set(ints);
  return grown;
}

/**
 * Interns cells by their bytes in an open-addressing table. Code 0 is the empty cell; code c >= 1 is the bytes
 * `arena[starts[c], starts[c + 1])`, in order of first appearance. Offsets stay below 2^31: 2 GiB of distinct bytes a column.
 */
export class ByteColumn {
  arena = new Uint8Array(256);
  starts = new Int32Array(32);
  /** Distinct cells, the empty one included. */
  size = 1;
  private view = new DataView(this.arena.buffer);
  private hashes = new Int32Array(32);
  /** Per slot: the code in the low bits (those of `mask`), the high bits of the hash above them; 0 is free. */
  private slots = new Int32Array(64);
  private mask = 63;
  private limit = Math.floor(64 * FULL);
  private pages: Int32Array[] = [];
  /** Kept only so that no engine drops the loop of `warmUp`. */
  protected warm = 0;

  /** Interns this column's cell of every record of the block; the first record is row `row0` of the column. */
  take(block: Block, column: number, row0: number): void {
    const { bytes, view: words, cells, first, records } = block;
    let { slots, mask, starts, arena, view } = this;
    if (mask >= WARM_SLOTS) this.warmUp(block, column);
    let page = this.page(row0);
    for (let r = 0; r < records; r++) {
      const row = row0 + r;
      if ((row & (PAGE_ROWS - 1)) === 0) page = this.page(row);
      const k = first[r] + column;
      if (k >= first[r + 1]) continue;
      const from = cells[3 * k];
      const length = cells[3 * k + 1] - from;
      if (length <= 0) continue;
      const hash = cells[3 * k + 2];
      let slot = (hash ^ (hash >>> 15)) & mask;
      let code = 0;
      for (;;) {
        const entry = slots[slot];
        if (entry === 0) {
          code = this.add(bytes, from, length, hash, slot);
          ({ slots, mask, starts, arena, view } = this);
          break;
        }
        if (((entry ^ hash) & ~mask) === 0) {
          code = entry & mask;
          const start = starts[code];
          if (starts[code + 1] - start === length) {
            let i = 0;
            while (i + 4 <= length && view.getInt32(start + i, true) === words.getInt32(from + i, true)) i += 4;
            while (i < length && arena[start + i] === bytes[from + i]) i++;
            if (i === length) break;
          }
        }
        slot = (slot + 1) & mask;
      }
      page[row & (PAGE_ROWS - 1)] = code;
    }
  }

  /** Reads each cell's slot once, in a loop where the processor can wait for several at a time (measured: -20 % on unique columns). */
  private warmUp(block: Block, column: number): void {
    const { cells, first, records } = block;
    const { slots, mask } = this;
    let warm = 0;
    for (let r = 0; r < records; r++) {
      const hash = cells[3 * (first[r] + column) + 2];
      warm ^= slots[(hash ^ (hash >>> 15)) & mask];
    }
    this.warm = warm;
  }

  private add(bytes: Uint8Array, from: number, length: number, hash: number, slot: number): number {
    const code = this.size++;
    const start = this.starts[code];
    const end = start + length;
    if (end > this.arena.length) {
      this.arena = grownBytes(this.arena, end);
      this.view = new DataView(this.arena.buffer);
    }
    if (code + 2 > this.starts.length) {
      this.starts = grownInts(this.starts);
      this.hashes = grownInts(this.hashes);
    }
    const { arena } = this;
    for (let i = 0; i < length; i++) arena[start + i] = bytes[from + i];
    this.starts[code + 1] = end;
    this.hashes[code] = hash;
    this.slots[slot] = (hash & ~this.mask) | code;
    if (this.size >= this.limit) this.rehash();
    return code;
  }

  private rehash(): void {
    // Small tables grow faster: most of the copying is theirs.
    const slots = new Int32Array(this.slots.length * (this.slots.length < 1 << 16 ? 4 : 2));
    const mask = slots.length - 1;
    const { hashes, size } = this;
    for (let code = 1; code < size; code++) {
      const hash = hashes[code];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~mask) | code;
    }
    this.slots = slots;
    this.mask = mask;
    this.limit = Math.floor(slots.length * FULL);
  }

  private page(row: number): Int32Array {
    const index = row >> PAGE_BITS;
    return this.pages[index] ?? (this.pages[index] = new Int32Array(PAGE_ROWS));
  }

  /** The code of one row. */
  codeAt(row: number): number {
    const page = this.pages[row >> PAGE_BITS];
    return page === undefined ? 0 : page[row & (PAGE_ROWS - 1)];
  }

  /** The codes of the first `rows` rows. The column lets its pages and its hash table go, and takes no more cells. */
  release(rows: number): OwnCodes {
    const codes = sizedCodes(rows, this.size);
    for (let p = 0; p << PAGE_BITS < rows; p++) {
      const page = this.pages[p];
      if (page !== undefined) codes.set(page.subarray(0, Math.min(PAGE_ROWS, rows - (p << PAGE_BITS))), p << PAGE_BITS);
      delete this.pages[p];
    }
    this.pages = [];
    this.slots = this.hashes = new Int32Array(0);
    return codes;
  }
}
