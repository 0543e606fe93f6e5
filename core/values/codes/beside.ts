/** What a text says beside its code: the words and figures that no spelling of that code has. */
import { TEXTE_EN_PLUS } from './codeFindings';
import { foldLabel } from '../spelling/fold';
import { undoMojibake } from '../spelling/mojibake';
import type { Reading } from '../type';
import { LINKS, wordsOfText } from '../spelling/words';
import { NOISE } from './contained';
import { wholeLabel, withoutMark } from './enumerated';
import { dropInclusive, undot } from './labels';
import type { ListIndex } from './listIndex';
import { withLostLetters } from './lostLetters';

/** An abbreviation keeps this many letters, unless a full stop says that it is one. */
const ABBREVIATED = 3;

const spellings = new WeakMap<ListIndex, Map<string, ReadonlySet<string>>>();

/** The words of every spelling of a code, and its declared numbers. */
function spellingWords(index: ListIndex, code: string): ReadonlySet<string> {
  let byCode = spellings.get(index);
  if (byCode === undefined) spellings.set(index, (byCode = new Map()));
  let words = byCode.get(code);
  if (words === undefined) {
    const tokens = index.labels.filter((label) => label.code === code).flatMap((label) => label.tokens);
    const prefixes = index.list.codes.find((one) => one.code === code)?.prefixes ?? [];
    byCode.set(code, (words = new Set([...tokens.flatMap(wordsOfText), ...prefixes])));
  }
  return words;
}

/** Whether a word of a text is one of those, whole, cut short, or with letters lost. */
function isSpelt(word: string, words: ReadonlySet<string>, raw: string): boolean {
  if (words.has(word) || LINKS.has(word)) return true;
  const lost = word.includes('\uFFFD');
  const cut = word.length >= ABBREVIATED || raw.includes(`${word}.`);
  if (!lost && !(cut && /^[a-z]/.test(word))) return false;
  for (const known of words) {
    if (cut && known.startsWith(word)) return true;
    if (lost && known.length === word.length && [...word].every((c, i) => c === '\uFFFD' || c === known[i]))
      return true;
  }
  return false;
}

/** The words and figures of a text read as that code that none of its spellings has; none for a lone word. */
export function besideCode(index: ListIndex, raw: string, code: string): readonly string[] {
  if (wholeLabel(index, raw) === code) return [];
  const text = dropInclusive(undot(undoMojibake(raw)));
  const tokens = wordsOfText(withLostLetters(text) ?? text);
  // What is left after them is what a column's letters, numbers and abbreviations were read from.
  if (tokens.length === 1) return [];
  const words = spellingWords(index, code);
  return tokens.filter((token) => !isSpelt(token, words, foldLabelDotted(raw)));
}

/** Lower case, without accents, its full stops kept. */
function foldLabelDotted(raw: string): string {
  return raw.split('.').map(foldLabel).join('.');
}

/** Words that surround a label and that a reader of the value misses: a mention is part of what the jury said. */
const TELLING: ReadonlySet<string> = new Set('mention felicitations assez bien tres'.split(' '));
/** Months and days come with a date: without it they are told, and with it they are its. */
const SILENT: ReadonlySet<string> = new Set([...NOISE].filter((word) => !TELLING.has(word)));

/** What the text says beside its code, once the words that say nothing and the mark of an enumeration are left out. */
export function restOf(index: ListIndex, raw: string, code: string): readonly string[] {
  const { text, mark } = withoutMark(raw);
  // The number of a coded label is its code, whatever its words have become ("50-Refusé", "50-Défavorable").
  if (mark !== '' && (wholeLabel(index, text) === code || index.byPrefix.get(mark) === code)) return [];
  return besideCode(index, text, code).filter(
    (word) => !SILENT.has(word) && (TELLING.has(word) || !index.noise.has(word)),
  );
}

/** The reading with a finding when the text says more than its code: the value is kept, and the rest is told. */
export function tellRest(index: ListIndex, raw: string, reading: Reading): Reading {
  const { value, finding, also } = reading;
  if (value === null || finding !== undefined || also !== undefined) return reading;
  if (restOf(index, raw, String(value)).length === 0) return reading;
  return { ...reading, state: 'normalise', finding: TEXTE_EN_PLUS };
}
