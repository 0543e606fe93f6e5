/** Base64 for cells (RFC 4648 §5, without padding): no `+`, `/` nor `=`, which spreadsheets would read as a formula. */
import { alphabetValues, decodeBits } from '../radix';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Groups of three bytes made text in one call: enough to be fast, far below any limit on arguments. */
const AT_ONCE = 1024;

const valueOf = alphabetValues(ALPHABET);

/** `bytes[from, to)` as text. */
export function encodeBase64url(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const units = new Uint8Array(AT_ONCE * 4);
  let out = '';
  for (let start = from; start < to; start += AT_ONCE * 3) {
    const end = Math.min(to, start + AT_ONCE * 3);
    let n = 0;
    for (let i = start; i < end; i += 3) {
      const left = end - i;
      const three = (bytes[i] << 16) | (left > 1 ? bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0);
      units[n++] = ALPHABET.charCodeAt(three >> 18);
      units[n++] = ALPHABET.charCodeAt((three >> 12) & 63);
      if (left > 1) units[n++] = ALPHABET.charCodeAt((three >> 6) & 63);
      if (left > 2) units[n++] = ALPHABET.charCodeAt(three & 63);
    }
    out += String.fromCharCode.apply(null, units.subarray(0, n) as unknown as number[]);
  }
  return out;
}

/** The bytes of a text; undefined for what no bytes give (`decodeBits`). */
export function decodeBase64url(text: string): Uint8Array | undefined {
  return decodeBits(text, valueOf, 6);
}
