/** The product's CSV (contract): UTF-8 with BOM, `;`, CRLF, RFC 4180 quotes, ISO dates, dot decimals, no formula. */
import type { Cells } from './csvCells';
import { cellsOf, csvField, Output } from './csvCells';
import { decimalText } from './decimal';
import type { Steps } from './steps';
import { inChunks, inTurn, lastOf, within } from './steps';
import type { Table } from './table';

export { csvField } from './csvCells';

const BOM = '\ufeff';
const SEPARATOR = 0x3b;
const CR = 0x0d;
const LF = 0x0a;

/** Cells written in one step. */
const CELLS_A_STEP = 1 << 15;
/** Share of the steps that writes the distinct cells. */
const DISTINCT = 0.4;

/** The CSV bytes of a table: one header row of column names, one row per row. Numbers have 6 decimals at most. */
export function writeCsv(table: Table): Uint8Array {
  return lastOf(writeCsvSteps(table));
}

/** Takes the bytes of a file piece by piece, in order, so that they are never all held. */
export type Emit = (piece: Uint8Array) => void;

/** A file that is being written: handed over as it grows, or held until its end. */
class Pieces {
  readonly output = new Output();
  // Put end to end last: to grow one block of bytes would copy it all at once, again and again.
  private readonly held: Uint8Array[] = [];

  constructor(private readonly emit: Emit | undefined) {}

  cut(): void {
    const piece = this.output.bytes.slice(0, this.output.length);
    this.output.length = 0;
    if (this.emit === undefined) this.held.push(piece);
    else this.emit(piece);
  }

  *whole(): Steps<Uint8Array> {
    this.cut();
    return yield* endToEnd(this.held);
  }
}

/**
 * The same in steps of so many cells: yields the share that is done.
 * @param emit takes the bytes as they are made; what is returned is then empty
 */
export function* writeCsvSteps(table: Table, emit?: Emit): Steps<Uint8Array> {
  const { columns, rowCount } = table;
  const pieces = new Pieces(emit);
  pieces.output.text(BOM + headerLine(columns.map(({ name }) => name)));
  const cells = yield* within(inTurn(columns, cellsOf), 0, DISTINCT);
  const rowsAStep = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, columns.length)));
  const writing = inChunks(rowCount, rowsAStep, (from, to) => {
    writeRows(pieces.output, cells, from, to);
    pieces.cut();
  });
  yield* within(writing, DISTINCT, 1 - DISTINCT);
  return yield* within(pieces.whole(), 1, 0);
}

function headerLine(names: readonly string[]): string {
  return `${names.map(csvField).join(';')}\r\n`;
}

/** Lines written in one step. */
const LINES_A_STEP = 1 << 12;

/**
 * The CSV bytes of lines that the caller writes, for a file too long to be a table first.
 * @param lineOf the fields of a line, as `csvField` gives them, with `;` between them
 */
export function* writeLinesSteps(
  names: readonly string[],
  count: number,
  lineOf: (index: number) => string,
  emit?: Emit,
): Steps<Uint8Array> {
  const pieces = new Pieces(emit);
  pieces.output.text(BOM + headerLine(names));
  yield* inChunks(count, LINES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) pieces.output.text(`${lineOf(i)}\r\n`);
    pieces.cut();
  });
  return yield* pieces.whole();
}

function writeRows(output: Output, cells: readonly Cells[], from: number, to: number): void {
  for (let row = from; row < to; row++) {
    for (let c = 0; c < cells.length; c++) {
      const own = cells[c];
      if ('numbers' in own) {
        if (c > 0) output.byte(SEPARATOR);
        output.text(decimalText(own.numbers[row]));
        continue;
      }
      const { codes, bytes, starts } = own;
      const code = codes[row] === own.missing ? 0 : codes[row] - own.base;
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
