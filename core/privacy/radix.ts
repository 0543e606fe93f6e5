/** Decodes texts whose characters each carry a few bits (RFC 4648): what base32 and base64 have in common. */

/** The value of each ASCII character in an alphabet; -1 for the others. */
export function alphabetValues(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}

/**
 * The bytes of a text without padding; undefined when a character is foreign, the length impossible or the unused bits of
 * the last character not zero (RFC 4648 §3.5: two texts must not give the same bytes).
 * @param values of the alphabet's characters (`alphabetValues`)
 * @param width bits of a character
 */
export function decodeBits(text: string, values: Int8Array, width: 5 | 6): Uint8Array | undefined {
  const out = new Uint8Array(Math.floor((text.length * width) / 8));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const value = c < 128 ? values[c] : -1;
    if (value < 0) return undefined;
    held = ((held << width) | value) & 0xffff;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
    }
  }
  if (bits >= width || (held & ((1 << bits) - 1)) !== 0) return undefined;
  return out;
}
