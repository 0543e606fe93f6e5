/** Cleans the typing of a text without touching its words: blanks, invisible signs, spreadsheet escapes. */

/** Blanks of any width, no-break ones included, and the line break that Excel writes as an escape. */
const BLANKS = /(?:\s|_x000[dD]_)+/g;
/** Zero-width signs, soft hyphen, byte order mark, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether the text needs no cleaning at all: the common case, decided without a copy. */
function isClean(text: string): boolean {
  const n = text.length;
  let previous = 32;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 || c === 0x5f || (c === 32 && previous === 32)) return false;
    if (c >= 0xa0 && (c === 0xa0 || c === 0xad || c === 0x1680 || c === 0x3000 || c === 0xfeff)) return false;
    if (c >= 0x2000 && c <= 0x206f && (c <= 0x200f || (c >= 0x2028 && c <= 0x202f) || c >= 0x205f)) return false;
    previous = c;
  }
  return n > 0 && previous !== 32;
}

/** The text on one line: trimmed, every run of blanks one space, invisible signs dropped. Case and accents are kept. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/**
 * The text of a cell that was protected from Excel: `'0123` and `="0123"` are ways to say that 0123 is text, and the
 * quotes are no part of it.
 */
export function unprotect(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0x27) return text.slice(1).trim();
  const formula = first === 0x3d ? /^="?([^"]*)"?$/.exec(text) : null;
  return formula === null ? text : formula[1].trim();
}
