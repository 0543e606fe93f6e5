/** Cuts delimited text into records and cells, on bytes (RFC 4180, and what real exports make of it). */
import { Problem } from '../../messages';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

// Classes of bytes: what may end the plain part of a cell.
const ORDINARY = 0;
const SEPARATOR = 1;
const END = 2;
const NUL = 3;
const CLOSING = 4;

/** FNV-1a (RFC 9923), on whole bytes. */
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
/** Taken once: some hosts look a global up at each use (3 times slower per byte). */
const { imul } = Math;

/** Columns of a sheet in Excel (XFD): a line with more is no table. */
export const MAX_COLUMNS = 16384;
/**
 * A quoted cell that is longer was never closed: a sheet's cell holds 50 000 characters at most (Google Sheets; Excel 32 767),
 * of 3 bytes each in UTF-8. Its quote is then read as an ordinary character.
 */
export const MAX_QUOTED_BYTES = 150_000;
/** A record that is longer is no record of a table. */
export const MAX_RECORD_BYTES = 4 << 20;
/** Stray quotes remembered by record: one finding says that there are more. */
export const STRAY_KEPT = 100;

/** The complete records of one window of bytes: cell k is `bytes[cells[3k], cells[3k + 1])` and hashes to `cells[3k + 2]`. */
export interface Block {
  bytes: Uint8Array;
  view: DataView;
  cells: Int32Array;
  /** The first cell of each record, and one more entry for the end. */
  first: Int32Array;
  records: number;
  /** Most cells of a record. */
  width: number;
}

/** Contract: a text that begins like a formula is written after an apostrophe; readers remove it. */
function startsFormula(byte: number): boolean {
  return byte === 0x3d || byte === 0x2b || byte === 0x2d || byte === 0x40 || byte === TAB || byte === CR;
}

function hashed(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = imul(hash ^ bytes[i], HASH_PRIME);
  return hash;
}

/**
 * Cuts window after window. Only whole records come out; the caller shows the rest again, followed by more bytes.
 * The window is the start of `block.bytes`; unescaped cells are written behind it, so that it can be shown again.
 */
export class RecordCutter {
  readonly block: Block;
  /** Records cut so far, blank lines included. */
  records = 0;
  /** Records (0-based) where a quote that never closed was read as an ordinary character; at most STRAY_KEPT. */
  readonly strayQuotes: number[] = [];
  private readonly classes = new Uint8Array(256);
  private readonly quotedClasses = new Uint8Array(256);
  private skipLf = false;
  private spare = 0;
  /** What `quoted` and `plain` found: the cell, its hash, and where what follows it begins. */
  private from = 0;
  private to = 0;
  private hash = 0;
  private next = 0;

  /** `separator`: the byte between cells, or -1 when a record is one cell. `capacity`: bytes of the largest window to come. */
  constructor(
    separator: number,
    private capacity: number,
  ) {
    this.classes[LF] = this.classes[CR] = END;
    this.classes[0] = NUL;
    if (separator >= 0) this.classes[separator] = SEPARATOR;
    this.quotedClasses[LF] = this.quotedClasses[CR] = END;
    this.quotedClasses[0] = NUL;
    this.quotedClasses[QUOTE] = CLOSING;
    const bytes = new Uint8Array(0);
    const none = new Int32Array(0);
    this.block = { bytes, view: new DataView(bytes.buffer), cells: none, first: none, records: 0, width: 0 };
    this.allot();
  }

  private allot(): void {
    const { block, capacity } = this;
    const bytes = new Uint8Array(2 * capacity + 8);
    bytes.set(block.bytes.subarray(0, Math.min(block.bytes.length, capacity)));
    block.bytes = bytes;
    block.view = new DataView(bytes.buffer);
    block.cells = new Int32Array(3 * (capacity + 2));
    block.first = new Int32Array(capacity + 2);
  }

  /** Room for windows of `capacity` bytes; the bytes of the window so far are kept. */
  grow(capacity: number): void {
    if (capacity > MAX_RECORD_BYTES) throw new Problem('ligne_demesuree', { ligne: this.records + 1 });
    this.capacity = capacity;
    this.allot();
  }

  /**
   * Cuts `block.bytes[0, length)` into at most `most` records, left in `block`; `final`: no byte follows.
   * Returns the bytes used. Throws Problem `trop_de_colonnes`.
   */
  cut(length: number, final: boolean, most = Infinity): number {
    const { classes, block } = this;
    const { bytes, cells, first } = block;
    bytes[length] = LF; // A sentinel: every cell ends before the window does.
    this.spare = this.capacity + 4;
    let at = 0;
    if (this.skipLf && length > 0) {
      if (bytes[0] === LF) at = 1;
      this.skipLf = false;
    }
    let used = at;
    let records = 0;
    let width = 0;
    let k = 0;
    let open = false;
    first[0] = 0;
    while (at < length && records < most) {
      let byte = bytes[at];
      let from = at;
      let hash = HASH_SEED;
      if (byte === QUOTE) {
        if (!this.quoted(at, length, final, this.records + records)) break;
        cells[3 * k] = this.from;
        cells[3 * k + 1] = this.to;
        cells[3 * k + 2] = this.hash;
        at = this.next;
        byte = bytes[at];
      } else {
        if (byte === APOSTROPHE && classes[bytes[at + 1]] === ORDINARY && startsFormula(bytes[at + 1]))
          byte = bytes[++from];
        at = from;
        while (classes[byte] === ORDINARY) {
          hash = imul(hash ^ byte, HASH_PRIME);
          byte = bytes[++at];
        }
        if (byte === 0) {
          this.plain(from, length);
          at = this.next;
          byte = bytes[at];
          from = this.from;
          cells[3 * k + 1] = this.to;
          hash = this.hash;
        } else cells[3 * k + 1] = at;
        if (at >= length && !final) break;
        cells[3 * k] = from;
        cells[3 * k + 2] = hash;
      }
      k++;
      if (at < length && classes[byte] === SEPARATOR) {
        at++;
        open = true;
        if (k - first[records] >= MAX_COLUMNS) this.tooWide(records);
        continue;
      }
      open = false;
      if (at < length) at++;
      if (byte === CR) {
        if (at < length) {
          if (bytes[at] === LF) at++;
        } else this.skipLf = !final;
      }
      if (k - first[records] > width) width = k - first[records];
      first[++records] = k;
      used = at;
    }
    if (open && final && at >= length) {
      // The file ends with a separator: one more cell, empty.
      cells[3 * k] = cells[3 * k + 1] = length;
      k++;
      if (k - first[records] > width) width = k - first[records];
      first[++records] = k;
      used = length;
    }
    block.records = records;
    block.width = width;
    this.records += records;
    return used;
  }

  private tooWide(records: number): never {
    throw new Problem('trop_de_colonnes', { ligne: this.records + records + 1, maximum: MAX_COLUMNS });
  }

  /** An unquoted cell with NUL bytes, which are dropped, as spreadsheets do. */
  private plain(from: number, length: number): void {
    const { classes } = this;
    const { bytes } = this.block;
    let at = from;
    while (at < length && (classes[bytes[at]] === ORDINARY || classes[bytes[at]] === NUL)) at++;
    this.from = this.spare;
    for (let i = from; i < at; i++) if (bytes[i] !== 0) bytes[this.spare++] = bytes[i];
    this.to = this.spare;
    this.hash = hashed(bytes, this.from, this.to);
    this.next = at;
  }

  /** The cell that opens with the quote at `at`; false when more bytes must be shown first. */
  private quoted(at: number, length: number, final: boolean, record: number): boolean {
    const { classes, quotedClasses } = this;
    const { bytes } = this.block;
    const limit = Math.min(length, at + MAX_QUOTED_BYTES);
    let verbatim = true;
    let lone = false;
    let lines = false;
    let hash = HASH_SEED;
    for (let i = at + 1; ; i++) {
      let byte = bytes[i];
      while (quotedClasses[byte] === ORDINARY) {
        hash = imul(hash ^ byte, HASH_PRIME);
        byte = bytes[++i];
      }
      if (i >= limit) {
        if (!final && limit === length) return false;
        return this.stray(at, length, final, record);
      }
      const before = hash;
      hash = imul(hash ^ byte, HASH_PRIME);
      if (byte === 0) {
        verbatim = false;
        continue;
      }
      if (byte !== QUOTE) {
        lines = true;
        if (lone) return this.stray(at, length, final, record);
        continue;
      }
      let next = i + 1;
      if (next >= length && !final) return false;
      if (next < length && bytes[next] === QUOTE) {
        verbatim = false;
        i = next;
        continue;
      }
      // Spaces between the closing quote and the separator: seen in hand-made exports.
      while (next < length && bytes[next] === SPACE) next++;
      if (next >= length && !final) return false;
      const after = classes[bytes[next]];
      if (after === SEPARATOR || after === END) {
        this.next = next;
        this.close(at + 1, i, verbatim, before);
        return true;
      }
      // A quote inside that was not doubled: `"l'agence "Pôle" emploi"`. After a line break, the opening quote was stray.
      if (lines) return this.stray(at, length, final, record);
      lone = true;
    }
  }

  /** Keeps the quoted cell `bytes[from, to)`; `verbatim`: nothing to unescape in it, `hash` is its hash. */
  private close(from: number, to: number, verbatim: boolean, hash: number): void {
    const { bytes } = this.block;
    let start = from;
    if (bytes[start] === APOSTROPHE && start + 1 < to && startsFormula(bytes[start + 1])) start++;
    this.from = start;
    this.to = to;
    this.hash = hash;
    if (verbatim && start === from) return;
    if (!verbatim) {
      this.from = this.spare;
      for (let i = start; i < to; i++) {
        if (bytes[i] === 0) continue;
        bytes[this.spare++] = bytes[i];
        if (bytes[i] === QUOTE && bytes[i + 1] === QUOTE && i + 1 < to) i++;
      }
      this.to = this.spare;
    }
    this.hash = hashed(bytes, this.from, this.to);
  }

  /** Reads the cell that begins with a quote as if quotes were ordinary. */
  private stray(at: number, length: number, final: boolean, record: number): boolean {
    this.plain(at, length);
    if (this.next >= length && !final) return false;
    // A record that does not end in the window is shown again: it counts once.
    const { strayQuotes } = this;
    if (strayQuotes.length < STRAY_KEPT && strayQuotes[strayQuotes.length - 1] !== record) strayQuotes.push(record);
    return true;
  }
}
