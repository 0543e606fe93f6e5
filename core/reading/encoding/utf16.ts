/** UTF-16 to UTF-8, chunk by chunk, so that one tokeniser reads both. */
/** Share of zero bytes at odd (LE) or even (BE) offsets that only UTF-16 has; French text is ASCII for nine tenths. */
const ZERO_SHARE = 0.4;
/** And at the other offsets there are hardly any. */
const OTHER_SHARE = 0.02;

/** Recognises UTF-16 without a byte order mark by its zero bytes, in the first bytes of a file; null when it is not. */
export function utf16ByZeros(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = head.length >> 1;
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  if (odd / pairs > ZERO_SHARE && even / pairs < OTHER_SHARE) return 'utf-16le';
  if (even / pairs > ZERO_SHARE && odd / pairs < OTHER_SHARE) return 'utf-16be';
  return null;
}

/** U+FFFD in UTF-8. */
const REPLACEMENT = [0xef, 0xbf, 0xbd];

/** A resumable transcoder. */
export class Utf16Transcoder {
  /** A byte without its pair, or -1. */
  private odd = -1;
  /** A high surrogate waiting for its low one, or 0. */
  private high = 0;
  /** Lone surrogates met: they are no characters and become U+FFFD, which the person is told. */
  replaced = 0;

  constructor(private readonly littleEndian: boolean) {}

  /** The UTF-8 bytes of a chunk; `final`: no chunk follows. */
  push(chunk: Uint8Array, final: boolean): Uint8Array {
    const bytes = new Uint8Array(((chunk.length + 3) >> 1) * 3 + REPLACEMENT.length);
    let at = 0;
    for (const byte of chunk) {
      if (this.odd < 0) {
        this.odd = byte;
        continue;
      }
      at = this.write(this.littleEndian ? this.odd | (byte << 8) : (this.odd << 8) | byte, bytes, at);
      this.odd = -1;
    }
    if (final && this.high !== 0) at = this.replace(bytes, at);
    return bytes.subarray(0, at);
  }

  private replace(bytes: Uint8Array, at: number): number {
    this.high = 0;
    this.replaced++;
    bytes.set(REPLACEMENT, at);
    return at + REPLACEMENT.length;
  }

  private write(unit: number, bytes: Uint8Array, offset: number): number {
    let at = offset;
    if (unit < 0x80 && this.high === 0) {
      bytes[at++] = unit;
      return at;
    }
    if (unit >= 0xdc00 && unit <= 0xdfff) {
      if (this.high === 0) return this.replace(bytes, at);
      const point = 0x10000 + ((this.high - 0xd800) << 10) + (unit - 0xdc00);
      this.high = 0;
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
      return at;
    }
    if (this.high !== 0) at = this.replace(bytes, at);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      this.high = unit;
      return at;
    }
    if (unit < 0x80) bytes[at++] = unit;
    else {
      if (unit < 0x800) bytes[at++] = 0xc0 | (unit >> 6);
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
    return at;
  }
}
