/** Delimited bytes, pushed in chunks of any size, into interned columns. */
import { ByteColumn } from './byteColumn';
import { RecordCutter } from './cutter';

/** Bytes cut at a time: the window and its cells stay in the processor's second cache. */
const WINDOW = 1 << 16;

/** Wide records remembered: a file with more has another header than its rows. */
const WIDE_KEPT = 1 << 16;

/** A record (0-based) of more cells than expected. */
export interface WideRow {
  readonly row: number;
  readonly cells: number;
}

/** The cells of every record, as columns of interned bytes; memory follows the distinct cells and the rows, not the file. */
export class ByteTable {
  readonly columns: ByteColumn[] = [];
  readonly wideRows: WideRow[] = [];
  private readonly cutter: RecordCutter;
  private capacity = WINDOW;
  private kept = 0;

  /** `separator`: the byte between cells, or -1 when a record is one cell. `usual`: cells from which a record is not wide. */
  constructor(
    separator: number,
    readonly usual = Infinity,
  ) {
    this.cutter = new RecordCutter(separator, WINDOW);
  }

  /** Records so far, blank lines included. */
  get rows(): number {
    return this.cutter.records;
  }

  /** Records (0-based) with a quote that never closed. */
  get strayQuotes(): readonly number[] {
    return this.cutter.strayQuotes;
  }

  /** Adds bytes; throws Problem `trop_de_colonnes`, `ligne_demesuree`. */
  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + this.capacity - this.kept);
      this.cutter.block.bytes.set(part, this.kept);
      at += part.length;
      this.kept += part.length;
      if (this.kept === this.capacity) this.cut(false);
    }
  }

  /** Says that no byte follows. */
  finish(): void {
    this.cut(true);
  }

  private noteWide(row0: number): void {
    const { first, records } = this.cutter.block;
    for (let r = 0; r < records && this.wideRows.length < WIDE_KEPT; r++) {
      const cells = first[r + 1] - first[r];
      if (cells > this.usual) this.wideRows.push({ row: row0 + r, cells });
    }
  }

  private cut(final: boolean): void {
    const { cutter, columns } = this;
    const { block } = cutter;
    const row0 = cutter.records;
    const used = cutter.cut(this.kept, final);
    if (block.width > this.usual) this.noteWide(row0);
    while (columns.length < block.width) columns.push(new ByteColumn());
    for (let c = 0; c < columns.length; c++) columns[c].take(block, c, row0);
    block.bytes.copyWithin(0, used, this.kept);
    this.kept -= used;
    // One record fills the window: it takes a larger one.
    if (this.kept === this.capacity) cutter.grow((this.capacity *= 2));
  }
}
