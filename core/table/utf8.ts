/** UTF-8 without the host's TextEncoder and TextDecoder, which Apps Script lacks (RFC 3629). */

/** Code points above this need two UTF-16 units. */
const LAST_BMP = 0xffff;
const REPLACEMENT = 0xfffd;
/** Characters given at once to String.fromCharCode: enough to be fast, far below any limit on arguments. */
const UNITS = 4096;

/** Bytes that `writeUtf8` may need at most for that text. */
export function utf8Bound(text: string): number {
  return text.length * 3;
}

/**
 * Writes `text` in UTF-8 at `offset` of `target`, which has room for `utf8Bound(text)` bytes; returns the offset after it.
 * A lone surrogate is no character and becomes U+FFFD (Unicode 3.9, D76).
 */
export function writeUtf8(text: string, target: Uint8Array, offset: number): number {
  let at = offset;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point < 0x80) {
      target[at++] = point;
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) {
      const low = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (point <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        i++;
      } else point = REPLACEMENT;
    }
    if (point < 0x800) target[at++] = 0xc0 | (point >> 6);
    else {
      if (point <= LAST_BMP) target[at++] = 0xe0 | (point >> 12);
      else {
        target[at++] = 0xf0 | (point >> 18);
        target[at++] = 0x80 | ((point >> 12) & 0x3f);
      }
      target[at++] = 0x80 | ((point >> 6) & 0x3f);
    }
    target[at++] = 0x80 | (point & 0x3f);
  }
  return at;
}

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Bound(text));
  return bytes.slice(0, writeUtf8(text, bytes, 0));
}

/** Length in bytes of the well-formed sequence at `at` (Unicode table 3-7), or 0 when it is malformed or cut by `to`. */
export function utf8Length(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > to) return 0;
  const second = bytes[at + 1];
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  return length;
}

/** Whether `bytes[from, to)` is well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  for (let at = from; at < to;) {
    const length = utf8Length(bytes, at, to);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** The text of `bytes[from, to)`; each malformed byte becomes U+FFFD: ask `isUtf8` first where that matters. */
export function decodeUtf8(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const units = new Uint16Array(Math.min(to - from, UNITS));
  let text = '';
  let n = 0;
  for (let at = from; at < to;) {
    if (n >= units.length - 1 && n > 0) {
      text += String.fromCharCode.apply(null, units.subarray(0, n) as unknown as number[]);
      n = 0;
    }
    const lead = bytes[at];
    if (lead < 0x80) {
      units[n++] = lead;
      at++;
      continue;
    }
    const length = utf8Length(bytes, at, to);
    if (length === 0) {
      units[n++] = REPLACEMENT;
      at++;
      continue;
    }
    if (length === 2) units[n++] = ((lead & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
    else if (length === 3) {
      units[n++] = ((lead & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
    } else {
      const high = ((lead & 0x07) << 18) | ((bytes[at + 1] & 0x3f) << 12);
      const point = high | ((bytes[at + 2] & 0x3f) << 6) | (bytes[at + 3] & 0x3f);
      units[n++] = 0xd800 + ((point - 0x10000) >> 10);
      units[n++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
    at += length;
  }
  if (n === 0) return text;
  return text + String.fromCharCode.apply(null, units.subarray(0, n) as unknown as number[]);
}
