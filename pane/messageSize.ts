/** What rows of cells weigh in a message between the pane and its host, and how to cut them into messages of a bounded size. */

/** Size aimed at. Excel on the web refuses a message over 5 MB, and a block may turn out heavier than its estimate. */
export const MESSAGE_BYTES = 2_000_000;

/** Quotes and comma around a cell; brackets and comma around a row. */
const CELL_FRAME = 3;
const ROW_FRAME = 3;

/** Bytes of a text in JSON and UTF-8, quotes left aside. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20) bytes += 5;
    else if (code === 0x22 || code === 0x5c) bytes += 1;
    else if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** Bytes of one row in JSON, at most a few too many. */
export function rowBytes(row: readonly unknown[]): number {
  let bytes = ROW_FRAME;
  for (const cell of row) {
    if (typeof cell === 'string') bytes += textBytes(cell) + CELL_FRAME;
    else if (typeof cell === 'number') bytes += String(cell).length + 1;
    else bytes += 6;
  }
  return bytes;
}

/** A run of rows: the first one and how many. */
export interface RowBlock {
  readonly first: number;
  readonly count: number;
}

/** Cuts rows into blocks, each under `limit` bytes unless one row alone is over it. */
export function rowBlocks(rows: readonly (readonly unknown[])[], limit = MESSAGE_BYTES): RowBlock[] {
  const blocks: RowBlock[] = [];
  let first = 0;
  let size = 0;
  rows.forEach((row, index) => {
    const bytes = rowBytes(row);
    if (index > first && size + bytes > limit) {
      blocks.push({ first, count: index - first });
      first = index;
      size = 0;
    }
    size += bytes;
  });
  if (rows.length > first) blocks.push({ first, count: rows.length - first });
  return blocks;
}

/** Cells of the first block, when nothing is known of their size yet. */
const FIRST_CELLS = 10_000;
/** A block is at most so many times larger than the one before: the first rows may be lighter than the others. */
const GROWTH = 8;
/** Room kept for rows heavier than those seen. */
const MARGIN = 0.9;

/** Sizes blocks of rows that are still to be read, from what the rows read so far weighed. */
export class ReadingPace {
  private rows: number;

  /** @param columns cells of a row */
  constructor(
    columns: number,
    private readonly limit = MESSAGE_BYTES,
  ) {
    this.rows = Math.max(1, Math.floor(FIRST_CELLS / columns));
  }

  /** Rows to ask for next, when `left` are left. */
  next(left: number): number {
    return Math.min(left, this.rows);
  }

  /** Takes note of what a block of rows weighed. */
  weighed(rows: number, bytes: number): void {
    const fitting = Math.floor((this.limit * MARGIN * rows) / Math.max(1, bytes));
    this.rows = Math.max(1, Math.min(fitting, rows * GROWTH));
  }

  /** Takes note of a refusal; false when a single row was refused. */
  refused(rows: number): boolean {
    this.rows = Math.max(1, Math.floor(rows / 4));
    return rows > 1;
  }
}
