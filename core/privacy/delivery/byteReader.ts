/** Reads what ByteWriter wrote; whatever cannot be its work stops the reading. */

/** The bytes are not what a writer of ours leaves. Told to people as a Problem by who knows the file. */
export class Damaged extends Error {}

const LOW = 0x100000000;
/** A number of more bytes would not fit in 31 bits. */
const LONGEST = 5;

export class ByteReader {
  private at = 0;
  private readonly hashes: number[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  private byte(): number {
    if (this.at >= this.bytes.length) throw new Damaged();
    return this.bytes[this.at++];
  }

  count(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < LONGEST; i++, scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte > 127) continue;
      // A shorter writing exists: not ours.
      if ((byte === 0 && i > 0) || value > 0x7fffffff) throw new Damaged();
      return value;
    }
    throw new Damaged();
  }

  /** A number of things that take at least `least` bytes each: no more than what is left may hold. */
  length(least: number): number {
    const value = this.count();
    if (value * least > this.bytes.length - this.at) throw new Damaged();
    return value;
  }

  /** A rank below `bound`, written with 1 more; -1 for none. */
  rank(bound: number): number {
    const value = this.count() - 1;
    if (value >= bound) throw new Damaged();
    return value;
  }

  word(): number {
    let value = 0;
    for (let i = 0; i < 4; i++) value = (value << 8) | this.byte();
    return value;
  }

  hash(): number {
    const code = this.count();
    if (code === 0) return NaN;
    if (code > 1) {
      if (code - 2 >= this.hashes.length) throw new Damaged();
      return this.hashes[code - 2];
    }
    let high = 0;
    for (let i = 0; i < 3; i++) high = (high << 8) | this.byte();
    const value = high * LOW + (this.word() >>> 0);
    if (high >= 0x200000) throw new Damaged();
    this.hashes.push(value);
    return value;
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new Damaged();
    return this.bytes.subarray(this.at, (this.at += length));
  }

  /** Nothing may be left. */
  end(): void {
    if (this.at !== this.bytes.length) throw new Damaged();
  }
}
