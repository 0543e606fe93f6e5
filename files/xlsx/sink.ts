/** One growing buffer that XML is written into, emptied by chunks into a zip member. */
import type { MemberWriter } from './zip';

/** Bytes gathered before they are handed to the compressor. */
const CHUNK = 1 << 18;

/** Writes ASCII and UTF-8 text and numbers; `drain` from time to time, `end` once. */
export class Sink {
  private buffer = new Uint8Array(CHUNK * 2);
  private length = 0;
  private readonly encoder = new TextEncoder();
  constructor(private readonly member: MemberWriter) {}

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }

  /** Bytes made beforehand. */
  bytes(ready: Uint8Array): void {
    this.reserve(ready.length);
    // Short pieces (a cell's opening): a loop is faster than `set`.
    if (ready.length > 64) {
      this.buffer.set(ready, this.length);
      this.length += ready.length;
      return;
    }
    for (let i = 0; i < ready.length; i++) this.buffer[this.length++] = ready[i];
  }

  /** A whole number >= 0, in decimal. */
  whole(value: number): void {
    this.reserve(16);
    let digits = 1;
    for (let n = value; n >= 10; n = Math.floor(n / 10)) digits++;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      this.buffer[at] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.length += digits;
  }

  /** Any text, in UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.length += this.encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  get isFull(): boolean {
    return this.length >= CHUNK;
  }

  /** Hands over what is there. */
  async drain(): Promise<void> {
    if (this.length === 0) return;
    await this.member.write(this.buffer.slice(0, this.length));
    this.length = 0;
  }
}
