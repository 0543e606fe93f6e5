/** The product's CSV (contract): UTF-8 with BOM, `;`, CRLF, RFC 4180 quotes, ISO dates, dot decimals, no formula. */
import { isoDay, MISSING_DAY } from './civil';
import type { Column } from './column';
import { decimalText } from './decimal';
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

function written(codes: Int32Array, texts: readonly string[]): Cells {
  const output = new Output();
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, code) => {
    output.text(quoted(text));
    starts[code + 1] = output.length;
  });
  return { codes, bytes: output.bytes, starts };
}

/** Distinct values of a typed column to texts; the missing value is code 0. */
function distinct(
  values: ArrayLike<number>,
  isMissing: (value: number) => boolean,
  textOf: (value: number) => string,
): Cells {
  const codes = new Int32Array(values.length);
  const texts = [''];
  const known = new Map<number, number>();
  for (let row = 0; row < values.length; row++) {
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
  return written(codes, texts);
}

function cellsOf(column: Column): Cells {
  if (column.kind === 'text') return written(column.codes, column.values.map(unformulated));
  if (column.kind === 'date') return distinct(column.days, (day) => day === MISSING_DAY, isoDay);
  return distinct(column.numbers, Number.isNaN, decimalText);
}

/** The CSV bytes of a table: one header row of column names, one row per row. Numbers have 6 decimals at most. */
export function writeCsv(table: Table): Uint8Array {
  const { columns, rowCount } = table;
  const output = new Output();
  output.text(BOM);
  columns.forEach(({ name }, c) => {
    if (c > 0) output.byte(SEPARATOR);
    output.text(quoted(unformulated(name)));
  });
  output.text('\r\n');
  const cells = columns.map(cellsOf);
  for (let row = 0; row < rowCount; row++) {
    for (let c = 0; c < cells.length; c++) {
      const { codes, bytes, starts } = cells[c];
      const code = codes[row];
      const to = starts[code + 1];
      // Room for the cell, the separator and the end of the line.
      output.reserve(to - starts[code] + 3);
      const target = output.bytes;
      let at = output.length;
      if (c > 0) target[at++] = SEPARATOR;
      for (let i = starts[code]; i < to; i++) target[at++] = bytes[i];
      output.length = at;
    }
    output.reserve(2);
    output.bytes[output.length++] = CR;
    output.bytes[output.length++] = LF;
  }
  return output.bytes.slice(0, output.length);
}
