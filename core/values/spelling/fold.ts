/** Folds a label for comparison: accents, case, punctuation and underscores no longer count. */

/** Whether the text is plain ASCII: then there is no mark to drop. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Letters that NFD does not take apart, and signs that mean a letter or a word (a form's ticked box, a roman numeral). */
const SPECIAL: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ð: 'd',
  '♀': ' femme ',
  '♂': ' homme ',
  '²': '2',
  '³': '3',
  '✓': ' oui ',
  '✔': ' oui ',
  '✅': ' oui ',
  '☑': ' oui ',
  '☒': ' oui ',
  '✗': ' non ',
  '✘': ' non ',
  '❌': ' non ',
  ⅰ: 'i',
  ⅱ: 'ii',
  ⅲ: 'iii',
  ⅳ: 'iv',
  ⅴ: 'v',
  ⅵ: 'vi',
  ⅶ: 'vii',
  ⅷ: 'viii',
};
const SPECIAL_SIGNS = /[œæßøłð♀♂²³✓✔✅☑☒✗✘❌ⅰ-ⅷ]/g;

/** Lower-case ASCII letters and digits of an ASCII lower-case text, every run of anything else being one space. */
function squeeze(lower: string): string {
  let out = '';
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 32;
    const kept = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 127;
    if (kept) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      out += out === '' ? lower.slice(start, i) : ' ' + lower.slice(start, i);
      start = -1;
    }
  }
  return out;
}

/** Signs beyond ASCII that are punctuation: typographic quotes and dashes, degree, currency, arrows, no-break spaces. */
const FOREIGN_PUNCTUATION = /[\u0080-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000\ufe00-\ufe0f\ufeff]+/g;

/** The last text folded: the steps that read one value each fold it. */
let last = { text: '', folded: '' };

function fold(text: string): string {
  if (isAscii(text)) return squeeze(text.toLowerCase());
  // Marks first: an æ with an accent is an æ.
  return squeeze(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(SPECIAL_SIGNS, (sign) => SPECIAL[sign])
      .replace(FOREIGN_PUNCTUATION, ' '),
  );
}

/**
 * `text` folded: NFD without marks, ligatures opened, lower case, punctuation and underscores turned to single spaces.
 * Digits stay; letters of other scripts and U+FFFD stay as they are. `''` when nothing is left ("--", "?").
 */
export function foldLabel(text: string): string {
  if (text !== last.text) last = { text, folded: fold(text) };
  return last.folded;
}
