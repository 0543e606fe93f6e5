/** Writes whole numbers and hashes one after the other, as few bytes as they need. */

/** 53-bit hashes take 7 bytes: 3 above, 4 below. */
const LOW = 0x100000000;

export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;
  /** Rank of each hash already written. */
  private readonly hashes = new Map<number, number>();

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** A whole number, 0 to 2^31 - 1: seven bits a byte, the lowest first, the eighth bit says that more follow. */
  count(value: number): void {
    this.reserve(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bytes[this.length++] = (rest & 127) | 128;
    this.bytes[this.length++] = rest;
  }

  /** 32 bits. */
  word(value: number): void {
    this.reserve(4);
    for (let shift = 24; shift >= 0; shift -= 8) this.bytes[this.length++] = (value >>> shift) & 255;
  }

  /** A 53-bit hash, or NaN: 0 for NaN, 1 before a hash never written, else its rank and 2. */
  hash(value: number): void {
    if (Number.isNaN(value)) return this.count(0);
    const known = this.hashes.get(value);
    if (known !== undefined) return this.count(known + 2);
    this.hashes.set(value, this.hashes.size);
    this.count(1);
    const high = Math.floor(value / LOW);
    this.reserve(3);
    for (let shift = 16; shift >= 0; shift -= 8) this.bytes[this.length++] = (high >>> shift) & 255;
    this.word(value % LOW);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
