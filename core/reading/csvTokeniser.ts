/** Cuts delimited text into cells, on bytes (RFC 4180 and what exports make of it), and interns them column by column. */
import { Problem } from '../messages';
import { ByteColumn, HASH_PRIME, HASH_SEED } from './byteColumn';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

// Classes of bytes inside an unquoted cell.
const ORDINARY = 0;
const SEPARATOR = 1;
const END = 2;
const NUL = 3;

/** Columns of a sheet in Excel (XFD): a line with more is no table. */
export const MAX_COLUMNS = 16384;
/**
 * A quoted cell that is longer never closed: a sheet's cell holds 50 000 characters at most (Google Sheets; Excel 32 767),
 * 3 bytes each in UTF-8. Its quote is then read as an ordinary character.
 */
export const MAX_QUOTED_BYTES = 150_000;
/** An unquoted cell that is longer is no cell: the file is no table. */
export const MAX_CELL_BYTES = 1 << 20;

/** Contract: our own outputs write a text that begins like a formula after an apostrophe; readers remove it. */
function startsFormula(byte: number): boolean {
  return byte === 0x3d || byte === 0x2b || byte === 0x2d || byte === 0x40 || byte === TAB || byte === CR;
}

/**
 * A resumable tokeniser. `consume` takes a window of bytes and returns how many of them it used; the caller shows the rest
 * again, followed by more. Cells never straddle two calls, so a cell is always a range of the window.
 */
export class CsvTokeniser {
  readonly columns: ByteColumn[] = [];
  /** Records cut so far, blank lines included. */
  rows = 0;
  /** Records (0-based) where a stray quote was read as an ordinary character, at most STRAY_KEPT. */
  readonly strayQuotes: number[] = [];
  private readonly classes = new Uint8Array(256);
  private column = 0;
  private skipLf = false;
  private scratch = new Uint8Array(256);

  /** `separator`: the byte between cells, or -1 for a file of one column. Stops after `maxRows` records. */
  constructor(
    separator: number,
    private readonly maxRows = Infinity,
  ) {
    this.classes[LF] = this.classes[CR] = END;
    this.classes[0] = NUL;
    if (separator >= 0) this.classes[separator] = SEPARATOR;
  }

  /**
   * Cuts `bytes[0, length)`, which must be followed by a line feed at `bytes[length]` (a sentinel); `final`: no byte follows.
   * Throws Problem `trop_de_colonnes`, `cellule_demesuree`.
   */
  consume(bytes: Uint8Array, length: number, final: boolean): number {
    const { classes } = this;
    let at = 0;
    if (this.skipLf && length > 0) {
      if (bytes[0] === LF) at = 1;
      this.skipLf = false;
    }
    while (at < length && this.rows < this.maxRows) {
      const start = at;
      let byte = bytes[at];
      let from = at;
      if (byte === QUOTE) {
        const end = this.quoted(bytes, at, length, final);
        if (end < 0) return this.kept(start, length);
        at = end;
        byte = bytes[at];
      } else {
        if (byte === APOSTROPHE && startsFormula(bytes[at + 1]) && classes[bytes[at + 1]] === ORDINARY) from++;
        at = from;
        let hash = HASH_SEED;
        while (classes[(byte = bytes[at])] === ORDINARY) {
          hash = Math.imul(hash ^ byte, HASH_PRIME);
          at++;
        }
        if (byte === 0 && at < length) {
          at = this.plain(bytes, from, length, final);
          if (at < 0) return this.kept(start, length);
          byte = bytes[at];
        } else {
          if (at >= length && !final) return this.kept(start, length);
          if (at > from) this.cell(bytes, from, at, hash);
        }
      }
      if (at < length && classes[byte] === SEPARATOR) {
        at++;
        this.nextColumn();
        // A separator as the very last byte: an empty last cell, which code 0 already is.
        continue;
      }
      this.rows++;
      this.column = 0;
      if (at >= length) break;
      at++;
      if (byte === CR) {
        if (at < length) {
          if (bytes[at] === LF) at++;
        } else this.skipLf = true;
      }
    }
    if (final && this.column > 0) {
      this.rows++;
      this.column = 0;
    }
    return Math.min(at, length);
  }

  private kept(start: number, length: number): number {
    if (length - start > MAX_CELL_BYTES) throw new Problem('cellule_demesuree', { ligne: this.rows + 1 });
    return start;
  }

  private nextColumn(): void {
    if (++this.column >= MAX_COLUMNS) throw new Problem('trop_de_colonnes', { ligne: this.rows + 1, maximum: MAX_COLUMNS });
  }

  private cell(bytes: Uint8Array, from: number, to: number, hash: number): void {
    const { columns, column } = this;
    while (column >= columns.length) columns.push(new ByteColumn());
    columns[column].set(this.rows, columns[column].intern(bytes, from, to, hash));
  }

  private hashed(bytes: Uint8Array, from: number, to: number): void {
    if (to <= from) return;
    let hash = HASH_SEED;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i], HASH_PRIME);
    this.cell(bytes, from, to, hash);
  }

  private room(length: number): Uint8Array {
    if (this.scratch.length < length) this.scratch = new Uint8Array(length * 2);
    return this.scratch;
  }

  /** An unquoted cell with NUL bytes, which are dropped as spreadsheets do; the offset after it, or -1 for "show more". */
  private plain(bytes: Uint8Array, from: number, length: number, final: boolean): number {
    const { classes } = this;
    let at = from;
    while (at < length && (classes[bytes[at]] === ORDINARY || classes[bytes[at]] === NUL)) at++;
    if (at >= length && !final) return -1;
    const scratch = this.room(at - from);
    let n = 0;
    for (let i = from; i < at; i++) if (bytes[i] !== 0) scratch[n++] = bytes[i];
    this.hashed(scratch, 0, n);
    return at;
  }

  /** The cell that opens with a quote at `at`; the offset of what ends it, or -1 for "show more". */
  private quoted(bytes: Uint8Array, at: number, length: number, final: boolean): number {
    const { classes } = this;
    const limit = Math.min(length, at + MAX_QUOTED_BYTES);
    let plain = true;
    let lone = false;
    let lines = false;
    for (let i = at + 1; ; i++) {
      let byte = 0;
      while (i < limit && (byte = bytes[i]) !== QUOTE && byte !== LF && byte !== CR && byte !== 0) i++;
      if (i >= limit) {
        if (!final && limit === length) return -1;
        return this.stray(bytes, at, length, final);
      }
      if (byte === 0) {
        plain = false;
        continue;
      }
      if (byte !== QUOTE) {
        lines = true;
        if (lone) return this.stray(bytes, at, length, final);
        continue;
      }
      let next = i + 1;
      if (next >= length && !final) return -1;
      if (next < length && bytes[next] === QUOTE) {
        plain = false;
        i++;
        continue;
      }
      // Spaces between the closing quote and the separator: common in hand-made exports.
      while (next < length && bytes[next] === SPACE) next++;
      if (next >= length && !final) return -1;
      if (next >= length || classes[bytes[next]] === SEPARATOR || classes[bytes[next]] === END) {
        this.unquoted(bytes, at + 1, i, plain);
        return next;
      }
      // A quote inside: `"l'agence "Pôle" emploi"` was not doubled. After a line break it means that the first was stray.
      if (lines) return this.stray(bytes, at, length, final);
      lone = true;
    }
  }

  private unquoted(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    let start = from;
    if (bytes[start] === APOSTROPHE && start + 1 < to && startsFormula(bytes[start + 1])) start++;
    if (plain) {
      this.hashed(bytes, start, to);
      return;
    }
    const scratch = this.room(to - start);
    let n = 0;
    for (let i = start; i < to; i++) {
      const byte = bytes[i];
      if (byte === 0) continue;
      scratch[n++] = byte;
      if (byte === QUOTE && bytes[i + 1] === QUOTE) i++;
    }
    this.hashed(scratch, 0, n);
  }

  private stray(bytes: Uint8Array, at: number, length: number, final: boolean): number {
    const end = this.plain(bytes, at, length, final);
    if (end >= 0 && this.strayQuotes.length < STRAY_KEPT) this.strayQuotes.push(this.rows);
    return end;
  }
}

/** Stray quotes remembered one by one: the file is told once that it has more. */
export const STRAY_KEPT = 100;
