/** The product's CSV (contract): UTF-8 with BOM, `;`, CRLF, RFC 4180 quotes, ISO dates, dot decimals, no formula. */
import { isoDay, MISSING_DAY } from './civil';
import type { Column } from './column';
import { decimalText } from './decimal';
import type { Steps } from './steps';
import { inChunks, inTurn, lastOf, ROWS_A_STEP, within } from './steps';
import type { Table } from './table';
import { utf8Bound, writeUtf8 } from './utf8';

const BOM = '\ufeff';
const SEPARATOR = 0x3b;
const CR = 0x0d;
const LF = 0x0a;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (contract; OWASP, CSV injection). */
function unformulated(text: string): string {
  const first = text.charCodeAt(0);
  const isFormula =
    first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40 || first === 0x09 || first === 0x0d;
  return isFormula ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** One text cell of the product's CSV. */
export function csvField(text: string): string {
  return quoted(unformulated(text));
}

/** Bytes that grow by doubling. */
class Output {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  text(text: string): void {
    this.reserve(utf8Bound(text));
    this.length = writeUtf8(text, this.bytes, this.length);
  }

  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }
}

/** The cells of a column as bytes, each distinct one written once: cell of row r is `bytes[starts[codes[r]], starts[codes[r] + 1])`. */
interface Cells {
  readonly codes: Int32Array;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
}

function* written(codes: Int32Array, texts: readonly string[], textOf: (text: string) => string): Steps<Cells> {
  const output = new Output();
  const starts = new Int32Array(texts.length + 1);
  yield* inChunks(texts.length, ROWS_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      output.text(quoted(textOf(texts[code])));
      starts[code + 1] = output.length;
    }
  });
  return { codes, bytes: output.bytes, starts };
}

const asItIs = (text: string): string => text;

/** Distinct values of a typed column to texts; the missing value is code 0. */
function* distinct(
  values: ArrayLike<number>,
  isMissing: (value: number) => boolean,
  textOf: (value: number) => string,
): Steps<Cells> {
  const codes = new Int32Array(values.length);
  const texts = [''];
  const known = new Map<number, number>();
  yield* inChunks(values.length, ROWS_A_STEP, (from, to) => {
    for (let row = from; row < to; row++) {
      const value = values[row];
      if (isMissing(value)) continue;
      let code = known.get(value);
      if (code === undefined) {
        code = texts.length;
        known.set(value, code);
        texts.push(textOf(value));
      }
      codes[row] = code;
    }
  });
  return yield* written(codes, texts, asItIs);
}

function cellsOf(column: Column): Steps<Cells> {
  if (column.kind === 'text') return written(column.codes, column.values, unformulated);
  if (column.kind === 'date') return distinct(column.days, (day) => day === MISSING_DAY, isoDay);
  return distinct(column.numbers, Number.isNaN, decimalText);
}

/** Cells written in one step. */
const CELLS_A_STEP = 1 << 15;
/** Share of the steps that writes the distinct cells. */
const DISTINCT = 0.4;

/** The CSV bytes of a table: one header row of column names, one row per row. Numbers have 6 decimals at most. */
export function writeCsv(table: Table): Uint8Array {
  return lastOf(writeCsvSteps(table));
}

/** The same in steps of so many cells: yields the share that is done. */
export function* writeCsvSteps(table: Table): Steps<Uint8Array> {
  const { columns, rowCount } = table;
  // Pieces, put end to end last: to grow one block of bytes would copy it all at once, again and again.
  const pieces: Uint8Array[] = [];
  const output = new Output();
  const cut = (): void => {
    pieces.push(output.bytes.slice(0, output.length));
    output.length = 0;
  };
  output.text(BOM);
  columns.forEach(({ name }, c) => {
    if (c > 0) output.byte(SEPARATOR);
    output.text(quoted(unformulated(name)));
  });
  output.text('\r\n');
  const cells = yield* within(inTurn(columns, cellsOf), 0, DISTINCT);
  const rowsAStep = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, columns.length)));
  const writing = inChunks(rowCount, rowsAStep, (from, to) => {
    writeRows(output, cells, from, to);
    cut();
  });
  yield* within(writing, DISTINCT, 1 - DISTINCT);
  cut();
  return yield* within(endToEnd(pieces), 1, 0);
}

function writeRows(output: Output, cells: readonly Cells[], from: number, to: number): void {
  for (let row = from; row < to; row++) {
    for (let c = 0; c < cells.length; c++) {
      const { codes, bytes, starts } = cells[c];
      const code = codes[row];
      const end = starts[code + 1];
      // Room for the cell, the separator and the end of the line.
      output.reserve(end - starts[code] + 3);
      const target = output.bytes;
      let at = output.length;
      if (c > 0) target[at++] = SEPARATOR;
      for (let i = starts[code]; i < end; i++) target[at++] = bytes[i];
      output.length = at;
    }
    output.reserve(2);
    output.bytes[output.length++] = CR;
    output.bytes[output.length++] = LF;
  }
}

/** Bytes copied in one step: memory that is new costs a millisecond or so per megabyte. */
const BYTES_A_STEP = 1 << 21;

function* endToEnd(pieces: readonly Uint8Array[]): Steps<Uint8Array> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let sinceYield = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    sinceYield += piece.length;
    if (sinceYield < BYTES_A_STEP) continue;
    sinceYield = 0;
    yield at / whole.length;
  }
  return whole;
}
