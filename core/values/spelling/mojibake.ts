/** Text decoded twice, put right: UTF-8 read as CP1252 or Latin-1 ("DiplÃ´me d’Ã‰tat", "dâ€™entreprise"). */

/** CP1252 signs beyond Latin-1, by the byte that each was (0x80-0x9F, WHATWG Encoding, index windows-1252). */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letters and signs of French that a run may be put back to: anything else was no French text. */
const FRENCH: ReadonlySet<string> = new Set(
  'àâäçèéêëîïôöùûüÿæœñÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸÆŒÑ°«»€’‘“”–—…·ºª²³½\u00a0\u202f'.split(''),
);

/** Â, Ã, Å and â lead every French sign of two or three bytes. */
const LEADS = /[ÂÃÅâ]/;

/** The byte that a sign was before it was wrongly decoded; -1 when it was none beyond ASCII. */
function byteOf(sign: string): number {
  const at = CP1252.indexOf(sign);
  if (at >= 0) return 0x80 + at;
  const code = sign.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : -1;
}

/** The sign whose UTF-8 bytes begin at `at`, and how many signs they were read as; null when there is none. */
function signAt(text: string, at: number): { sign: string; length: number } | null {
  const lead = byteOf(text[at]);
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 0;
  if (length === 0 || at + length > text.length) return null;
  let code = length === 2 ? lead & 0x1f : lead & 0x0f;
  for (let i = 1; i < length; i++) {
    // The no-break space that ends "Ã\u00a0" (à) is often turned into a plain one on the way.
    const next = text[at + i] === ' ' && lead === 0xc3 ? 0xa0 : byteOf(text[at + i]);
    if (next < 0x80 || next > 0xbf) return null;
    code = code * 64 + (next & 0x3f);
  }
  const sign = String.fromCharCode(code);
  return FRENCH.has(sign) ? { sign, length } : null;
}

/** The text decoded once, or the same text when no run of it gives a French letter or sign. */
export function undoMojibake(text: string): string {
  if (!LEADS.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length;) {
    const found = signAt(text, i);
    out += found === null ? text[i] : found.sign;
    i += found === null ? 1 : found.length;
  }
  return out;
}
