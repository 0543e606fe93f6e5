/** The cells of a table as the bytes of the product's CSV, each distinct one written once. */
import { isoDay, MISSING_DAY } from './civil';
import type { Codes } from './codes';
import type { Column } from './column';
import { decimalText } from './decimal';
import type { Steps } from './steps';
import { inChunks, ROWS_A_STEP } from './steps';
import { utf8Bound, writeUtf8 } from './utf8';

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
export class Output {
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

/**
 * The cells of a column as bytes, each distinct one written once: that of row r is `bytes[starts[k], starts[k + 1])` where
 * k is `codes[r] - base`, or 0 where `codes[r]` is `missing`. Or numbers, written as they come.
 */
export type Cells = CodedCells | NumberCells;

export interface CodedCells {
  readonly codes: Codes;
  readonly base: number;
  readonly missing: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
}

interface NumberCells {
  readonly numbers: Float64Array;
}

function* written(codes: Codes, texts: readonly string[], textOf: (text: string) => string): Steps<CodedCells> {
  const output = new Output();
  const starts = new Int32Array(texts.length + 1);
  yield* inChunks(texts.length, ROWS_A_STEP, (from, to) => {
    for (let code = from; code < to; code++) {
      output.text(quoted(textOf(texts[code])));
      starts[code + 1] = output.length;
    }
  });
  return { codes, base: 0, missing: 0, bytes: output.bytes, starts };
}

const asItIs = (text: string): string => text;

/** Days between the first and the last of a column, so that a place for each is cheap. */
const DAYS_SPANNED = 1 << 17;

/** Days to texts, each once, without a copy of the column. */
function* writtenDays(days: Int32Array): Steps<Cells> {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < days.length; row++) {
    if (days[row] === MISSING_DAY) continue;
    if (days[row] < first) first = days[row];
    if (days[row] > last) last = days[row];
  }
  yield 0;
  const span = last < first ? 0 : last - first + 1;
  if (span > DAYS_SPANNED) return yield* distinct(days, (day) => day === MISSING_DAY, isoDay);
  const base = span === 0 ? 0 : first - 1;
  const isHeld = new Uint8Array(span + 1);
  for (let row = 0; row < days.length; row++) if (days[row] !== MISSING_DAY) isHeld[days[row] - base] = 1;
  yield 0;
  const texts = Array.from(isHeld, (held, k) => (held === 1 ? isoDay(base + k) : ''));
  const { bytes, starts } = yield* written(days, texts, asItIs);
  return { codes: days, base, missing: MISSING_DAY, bytes, starts };
}

/** Distinct numbers of a column that are worth a place each; beyond, numbers are written as they come. */
const DISTINCT_NUMBERS = 1 << 15;

/** Distinct values of a typed column to texts; the missing value is code 0. */
function* distinct<Values extends Int32Array | Float64Array>(
  values: Values,
  isMissing: (value: number) => boolean,
  textOf: (value: number) => string,
  most = Infinity,
): Steps<Cells> {
  const codes = new Int32Array(values.length);
  const texts = [''];
  const known = new Map<number, number>();
  for (let from = 0; from < values.length; from += ROWS_A_STEP) {
    const to = Math.min(values.length, from + ROWS_A_STEP);
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
    if (texts.length > most) return { numbers: values as Float64Array };
    yield to / values.length;
  }
  return yield* written(codes, texts, asItIs);
}

/** The cells of a column. */
export function cellsOf(column: Column): Steps<Cells> {
  if (column.kind === 'text') return written(column.codes, column.values, unformulated);
  if (column.kind === 'date') return writtenDays(column.days);
  return distinct(column.numbers, Number.isNaN, decimalText, DISTINCT_NUMBERS);
}
