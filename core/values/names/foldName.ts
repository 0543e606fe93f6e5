/** Folds a name as written to capitals A-Z, keeping only what separates its words. */

/** Letters that NFD does not take apart (design/privacy.md: œ, æ, ß), and their neighbours abroad. */
const LETTERS: Readonly<Record<string, string>> = {
  Œ: 'OE',
  Æ: 'AE',
  ẞ: 'SS',
  Ø: 'O',
  Ð: 'D',
  Đ: 'D',
  Ł: 'L',
  Þ: 'TH',
  İ: 'I',
  Ħ: 'H',
  Ŋ: 'N',
};

const APOSTROPHES = "'’‘ʼ`´′";
const HYPHENS = '-‐‑‒–—−_';
const BRACKETS = '()[]/\\,;|&+"«»“”';

/** A, space, hyphen or bracket: the class of each ASCII character, so that plain names cost one look-up a letter. */
const asciiClass: readonly string[] = Array.from({ length: 128 }, (_, c) => {
  const char = String.fromCharCode(c);
  if (char >= 'A' && char <= 'Z') return char;
  if (char >= 'a' && char <= 'z') return char.toUpperCase();
  return separatorOf(char);
});

function separatorOf(char: string): string {
  if (HYPHENS.includes(char)) return '-';
  if (BRACKETS.includes(char)) return '/';
  return APOSTROPHES.includes(char) ? "'" : ' ';
}

/** Letters A-Z in capitals already: the most common cell. */
function isPlainCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 65 || c > 90) return false;
  }
  return true;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Capitals of any text, decomposed, without marks. ß has no capital of one letter: toUpperCase gives SS. */
function openLetters(text: string): string {
  return text
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\0-\x7f]/g, (char) => LETTERS[char] ?? separatorOf(char));
}

/**
 * `text` in capitals A-Z with single separators: ` ` (space, full stop, digit, anything else, apostrophe but in M'Baye), `-` (any
 * hyphen, only between letters) and `/` (brackets, slash, comma: what follows is another name). `''` without a letter.
 */
export function foldName(text: string): string {
  if (isPlainCapitals(text)) return text;
  const open = isAscii(text) ? text : openLetters(text);
  let out = '';
  let separator = '';
  let spaced = false;
  for (let i = 0; i < open.length; i++) {
    const kind = asciiClass[open.charCodeAt(i)];
    if (kind === ' ') spaced = true;
    else if (kind === "'") {
      // M'Baye, N'Diaye: one word. D'Almeida, L'Hermite: two.
      if (!/(^|[ \-/])[MN]$/.test(out) || spaced) spaced = true;
    } else if (kind === '-' || kind === '/') {
      if (separator !== '/') separator = kind;
    } else {
      if (out !== '') out += separator !== '' ? separator : spaced ? ' ' : '';
      out += kind;
      separator = '';
      spaced = false;
    }
  }
  return out;
}
