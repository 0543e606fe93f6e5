/** Bytes of a cell to text, in a known encoding; no character is ever replaced by U+FFFD. */
import { decodeUtf8, isUtf8 } from '../../table';
import { SINGLE_BYTE, type SingleByte } from './singleByte';

/** Cells up to that many units are made from arrays that are kept, one per length (measured: twice as fast as a slice). */
const SHORT = 64;
/** Units given at once to String.fromCharCode. */
const UNITS = 4096;

const arrays: number[][] = [];
for (let length = 0; length <= SHORT; length++) arrays.push(new Array<number>(length).fill(0));

function singleByteText(table: Uint16Array, bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= SHORT) {
    const units = arrays[to - from];
    for (let i = 0; i < units.length; i++) units[i] = table[bytes[from + i]];
    return String.fromCharCode.apply(null, units);
  }
  let text = '';
  for (let at = from; at < to; at += UNITS) {
    const units = Array.from(bytes.subarray(at, Math.min(to, at + UNITS)), (byte) => table[byte]);
    text += String.fromCharCode.apply(null, units);
  }
  return text;
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] >= 0x80) return false;
  return true;
}

/** Reads cells in UTF-8 or in one single-byte encoding. */
export class CellDecoder {
  private readonly table: Uint16Array;

  /** `utf8`: cells are UTF-8; those that are not (two exports glued together) are read in `singleByte`. */
  constructor(
    private readonly utf8: boolean,
    singleByte: SingleByte,
  ) {
    this.table = SINGLE_BYTE[singleByte];
  }

  /** The text of `bytes[from, to)`. */
  text(bytes: Uint8Array, from: number, to: number): string {
    if (this.utf8 && !isAscii(bytes, from, to) && isUtf8(bytes, from, to)) return decodeUtf8(bytes, from, to);
    return singleByteText(this.table, bytes, from, to);
  }
}
