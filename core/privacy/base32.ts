/** Base32 (RFC 4648 §6), capitals, without padding: what a person can read aloud and type again. */
import { alphabetValues, decodeBits } from './radix';

export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const valueOf = alphabetValues(BASE32);

/** `bytes` in base32, without `=`. */
export function encodeBase32(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += BASE32[(held >> bits) & 31];
    }
  }
  return bits > 0 ? out + BASE32[(held << (5 - bits)) & 31] : out;
}

/** The bytes of a base32 text; undefined for what no bytes give (`decodeBits`). */
export function decodeBase32(text: string): Uint8Array | undefined {
  return decodeBits(text, valueOf, 5);
}

/** `text` cut in groups of four, as keys and fingerprints are shown. */
export function inGroups(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 4) out += (i > 0 ? ' ' : '') + text.slice(i, i + 4);
  return out;
}
