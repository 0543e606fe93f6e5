/** Repairs a header that was decoded with the wrong table ("DÃ©pÃ´t"): UTF-8 read as CP1252. */

/** Unicode of the CP1252 bytes 0x80-0x9F that are not the same code point (WHATWG encoding, windows-1252). */
const HIGH: ReadonlyMap<number, number> = new Map(
  [
    [0x20ac, 0x80],
    [0x201a, 0x82],
    [0x0192, 0x83],
    [0x201e, 0x84],
    [0x2026, 0x85],
    [0x2020, 0x86],
    [0x2021, 0x87],
    [0x02c6, 0x88],
    [0x2030, 0x89],
    [0x0160, 0x8a],
    [0x2039, 0x8b],
    [0x0152, 0x8c],
    [0x017d, 0x8e],
    [0x2018, 0x91],
    [0x2019, 0x92],
    [0x201c, 0x93],
    [0x201d, 0x94],
    [0x2022, 0x95],
    [0x2013, 0x96],
    [0x2014, 0x97],
    [0x02dc, 0x98],
    [0x2122, 0x99],
    [0x0161, 0x9a],
    [0x203a, 0x9b],
    [0x0153, 0x9c],
    [0x017e, 0x9e],
    [0x0178, 0x9f],
  ].map(([unicode, byte]) => [unicode, byte]),
);

/** The byte that CP1252 wrote as this character, or -1. */
function byteOf(code: number): number {
  return code < 256 ? code : (HIGH.get(code) ?? -1);
}

/** `text` with each run that is valid two- or three-byte UTF-8 read as CP1252 put right; anything else is left alone. */
export function repairMojibake(text: string): string {
  if (!/[ÃÂâÅ]/.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const first = byteOf(text.charCodeAt(i));
    const second = byteOf(text.charCodeAt(i + 1) || 0);
    const third = byteOf(text.charCodeAt(i + 2) || 0);
    if (first >= 0xc2 && first <= 0xdf && second >= 0x80 && second <= 0xbf) {
      out += String.fromCharCode(((first & 31) << 6) | (second & 63));
      i += 1;
    } else if (first >= 0xe1 && first <= 0xef && second >= 0x80 && second <= 0xbf && third >= 0x80 && third <= 0xbf) {
      out += String.fromCharCode(((first & 15) << 12) | ((second & 63) << 6) | (third & 63));
      i += 2;
    } else out += text[i];
  }
  return out;
}
