/** Base64 for cells (RFC 4648 §5, without padding): no `+`, `/` nor `=`, which spreadsheets would read as a formula. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Groups of three bytes made text in one call: enough to be fast, far below any limit on arguments. */
const AT_ONCE = 1024;

const valueOf = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) valueOf[ALPHABET.charCodeAt(i)] = i;

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

/**
 * The bytes of a text; undefined when a character is foreign, the length impossible or the unused bits not zero
 * (RFC 4648 §3.5: two texts must not give the same bytes).
 */
export function decodeBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const out = new Uint8Array((text.length * 3) >> 2);
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const value = c < 128 ? valueOf[c] : -1;
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? out : undefined;
}
