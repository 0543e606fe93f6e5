/** The shared strings of a workbook: each distinct text once, escaped once. */
import type { Sink } from './sink';

/** Characters that a cell may hold (Excel specifications and limits); a longer text would make the file unreadable. */
export const CELL_CHARACTERS = 32767;

const OPEN = ascii('<si><t xml:space="preserve">');
const CLOSE = ascii('</t></si>');

export class SharedStrings {
  private readonly index = new Map<string, number>();
  /** Cells that refer to a string. */
  references = 0;

  /** The number of a text, new or known; call it once per cell, or count `references` yourself. */
  number(text: string): number {
    let number = this.index.get(text);
    if (number === undefined) this.index.set(text, (number = this.index.size));
    return number;
  }

  async write(sink: Sink): Promise<void> {
    sink.text('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
    sink.text('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
    sink.text(` count="${this.references}" uniqueCount="${this.index.size}">`);
    for (const text of this.index.keys()) {
      sink.bytes(OPEN);
      sink.text(escapeXml(text));
      sink.bytes(CLOSE);
      if (sink.isFull) await sink.drain();
    }
    sink.text('</sst>');
  }
}

/** Characters that XML 1.0 forbids, carriage return (which XML readers drop), and texts that look like an escape. */

const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text content of a string item: XML escapes, and `_xHHHH_` (ECMA-376 part 1, 22.9.2.19) for what XML cannot hold. */
export function escapeXml(text: string): string {
  const whole = text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS - 1)}…` : text;
  return whole.replace(SPECIAL, (found) => {
    if (found === '&') return '&amp;';
    if (found === '<') return '&lt;';
    if (found === '>') return '&gt;';
    if (found === '\ufffe' || found === '\uffff') return '\ufffd';
    return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** The bytes of an ASCII text. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
