/** Messages to hash, as length-prefixed fields: ('ab','c') and ('a','bc') never collide. */
import { utf8Bound, writeUtf8 } from '../table/utf8';

/** A message of length-prefixed fields (4 bytes big-endian, then the bytes), never joined by a separator. */
export class Fields {
  bytes = new Uint8Array(256);
  length = 0;

  /** Starts a new message. */
  clear(): this {
    this.length = 0;
    return this;
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }

  private prefix(length: number): void {
    const { bytes } = this;
    bytes[this.length++] = length >>> 24;
    bytes[this.length++] = length >>> 16;
    bytes[this.length++] = length >>> 8;
    bytes[this.length++] = length;
  }

  /** Adds a text of ASCII characters. */
  ascii(text: string): this {
    this.room(text.length + 4);
    this.prefix(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i);
    return this;
  }

  /** Adds any text, as UTF-8. */
  text(text: string): this {
    this.room(utf8Bound(text) + 4);
    const start = this.length + 4;
    const end = writeUtf8(text, this.bytes, start);
    this.prefix(end - start);
    this.length = end;
    return this;
  }

  /** Adds `length` bytes of `bytes` from `start`. */
  raw(bytes: Uint8Array, start = 0, length: number = bytes.length): this {
    this.room(length + 4);
    this.prefix(length);
    for (let i = 0; i < length; i++) this.bytes[this.length++] = bytes[start + i];
    return this;
  }
}
