/** Builds a dictionary-encoded text column: each distinct string is kept once. */
import { narrowed } from './codes';
import type { TextColumn } from './column';

/** An interning dictionary: string -> code, code 0 being the empty string. */
export class Interner {
  readonly values: string[] = [''];
  private readonly index = new Map<string, number>([['', 0]]);

  /** The code of a string, new or known. */
  code(value: string): number {
    let code = this.index.get(value);
    if (code === undefined) {
      code = this.values.length;
      this.values.push(value);
      this.index.set(value, code);
    }
    return code;
  }
}

/** A text column that grows row by row. */
export class TextBuilder {
  private readonly interner = new Interner();
  private codes: Int32Array;
  private length = 0;
  constructor(
    private readonly name: string,
    capacity = 1024,
  ) {
    this.codes = new Int32Array(Math.max(1, capacity));
  }

  /** Appends one cell; the empty string is missing. */
  push(value: string): void {
    if (this.length === this.codes.length) {
      const grown = new Int32Array(this.codes.length * 2);
      grown.set(this.codes);
      this.codes = grown;
    }
    this.codes[this.length++] = this.interner.code(value);
  }

  build(): TextColumn {
    const { values } = this.interner;
    const codes = narrowed(this.codes.slice(0, this.length), values.length);
    return { kind: 'text', name: this.name, codes, values };
  }
}

/** A text column of plain strings. */
export function textColumn(name: string, cells: readonly string[]): TextColumn {
  const builder = new TextBuilder(name, cells.length);
  for (const cell of cells) builder.push(cell);
  return builder.build();
}
