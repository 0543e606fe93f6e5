/** Base32 (RFC 4648 §6), capitals, without padding: what a person can read aloud and type again. */

export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const valueOf = new Int8Array(128).fill(-1);
for (let i = 0; i < BASE32.length; i++) valueOf[BASE32.charCodeAt(i)] = i;

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

/**
 * The bytes of a base32 text without padding; undefined when a character is foreign, the length impossible or the
 * unused bits of the last character not zero (RFC 4648 §3.5: two texts must not give the same bytes).
 */
export function decodeBase32(text: string): Uint8Array | undefined {
  const out = new Uint8Array((text.length * 5) >> 3);
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const value = c < 128 ? valueOf[c] : -1;
    if (value < 0) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
    }
  }
  if (bits >= 5 || (held & ((1 << bits) - 1)) !== 0) return undefined;
  return out;
}

/** `text` cut in groups of four, as keys and fingerprints are shown. */
export function inGroups(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 4) out += (i > 0 ? ' ' : '') + text.slice(i, i + 4);
  return out;
}
