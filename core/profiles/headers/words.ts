/** The vocabulary of headers, compiled: what concepts a word may mean, abbreviated, glued, misspelt or damaged. */
import { AMBIGUS, MOTS, ORDINAIRES, VIDES } from '../../dictionary';
import { editDistance } from './similarity';

/** Shorter words are too often something else when they are guessed. */
const SHORTEST_PREFIX = 4;
const SHORTEST_TYPO = 5;
/** From here on, two letters may be wrong. */
const LONG = 11;
const SHORTEST_GLUED = 5;

export interface Vocabulary {
  /** Word -> its readings; a reading is a list of concepts. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly empty: ReadonlySet<string>;
  readonly sorted: readonly string[];
  /** The same, by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

let compiled: Vocabulary | null = null;

/** The compiled vocabulary (made once). */
export function vocabulary(): Vocabulary {
  if (compiled !== null) return compiled;
  const words = new Map<string, readonly (readonly string[])[]>();
  for (const [concept, list] of Object.entries(MOTS)) for (const word of list.split(' ')) words.set(word, [[concept]]);
  for (const word of ORDINAIRES.split(' ')) if (!words.has(word)) words.set(word, [[word]]);
  for (const [word, readings] of Object.entries(AMBIGUS))
    words.set(
      word,
      readings.map((reading) => reading.split(' ')),
    );
  const sorted = [...words.keys()].sort();
  const byLetter = new Map<string, string[]>();
  for (const word of sorted) {
    const own = byLetter.get(word[0]);
    if (own === undefined) byLetter.set(word[0], [word]);
    else own.push(word);
  }
  compiled = { words, empty: new Set(VIDES.split(' ')), sorted, byLetter };
  return compiled;
}

/** The distinct readings among those of several words. */
function distinct(readings: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Map(readings.map((reading) => [reading.join(' '), reading]));
  return [...seen.values()];
}

/** Readings of those of some known words that satisfy a test, when they agree well enough (at most two readings). */
function agreed(among: readonly string[], test: (word: string) => boolean): (readonly string[])[] | null {
  const { words } = vocabulary();
  const found = distinct(among.filter(test).flatMap((word) => words.get(word) ?? []));
  return found.length >= 1 && found.length <= 2 ? found : null;
}

/** "nomdusage": the d of "d'usage". */
const isElision = (piece: string, next: string | undefined): boolean =>
  (piece === 'd' || piece === 'l') && next !== undefined && /[aeiouyh]/.test(next);

/** "datejury1" -> date, jury, #1: the fewest known words that cover the whole, each of two letters or more. */
function unglued(word: string): (readonly string[])[] | null {
  const { words } = vocabulary();
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const head = best[start];
      if (head === null) continue;
      const piece = word.slice(start, end);
      const digits = /^\d{1,2}$/.test(piece);
      // Two-letter pieces only when they are the usual abbreviations: "dt", "cp", "tp" would cut anything to pieces.
      const known = words.has(piece)
        ? piece.length >= 3 || /^(dt|l1|l2|nb|no|cd|id)$/.test(piece)
        : /^(de|du|des|la|le)$/.test(piece) || isElision(piece, word[end]);
      if (!digits && !known) continue;
      const current = best[end];
      if (current === null || head.length + 1 < current.length) best[end] = [...head, piece];
    }
  }
  const pieces = best[word.length];
  if (pieces === null || pieces.length < 2 || pieces.length > 5) return null;
  let readings: (readonly string[])[] = [[]];
  for (const piece of pieces) {
    const options = /^\d+$/.test(piece) ? [[`#${Number(piece)}`]] : (words.get(piece) ?? [[]]);
    readings = readings.flatMap((head) => options.map((option) => [...head, ...option]));
  }
  return readings.slice(0, 8);
}

/** U+FFFD, or "?" between letters, stands for one letter lost in a wrong decoding. */
function wildcard(word: string): (readonly string[])[] | null {
  const holes = word.length - word.replace(/\ufffd/g, '').length;
  if (holes === 0 || word.length - holes < 3) return null;
  const pattern = new RegExp(`^${word.replace(/[^a-z0-9\ufffd]/g, '').replace(/\ufffd/g, '[a-z]')}$`);
  return agreed(vocabulary().sorted, (known) => known.length === word.length && pattern.test(known));
}

const memo = new Map<string, readonly (readonly string[])[] | null>();

function guessed(word: string): readonly (readonly string[])[] | null {
  const { words, byLetter } = vocabulary();
  if (word.includes('\ufffd')) return wildcard(word);
  const singular = word.replace(/[sx]$/, '');
  const plural = words.get(singular);
  if (plural !== undefined && singular.length >= 3) return plural;
  if (word.length >= SHORTEST_GLUED) {
    const pieces = unglued(word);
    if (pieces !== null) return pieces;
  }
  if (!/^[a-z]+$/.test(word)) return null;
  const alike = byLetter.get(word[0]) ?? [];
  if (word.length >= SHORTEST_PREFIX) {
    const begun = agreed(alike, (known) => known.length > word.length && known.startsWith(word));
    if (begun !== null) return begun;
  }
  if (word.length >= SHORTEST_TYPO) {
    const limit = word.length >= LONG ? 2 : 1;
    return agreed(alike, (known) => known.length >= SHORTEST_TYPO && editDistance(word, known, limit) <= limit);
  }
  return null;
}

/** The readings of one folded word, or null when it means nothing to us. Known words are never corrected into others. */
export function readWord(word: string): readonly (readonly string[])[] | null {
  const known = vocabulary().words.get(word);
  if (known !== undefined) return known;
  let readings = memo.get(word);
  if (readings === undefined) {
    readings = guessed(word);
    // Headers are few; a file without headers may offer many: the memo stays small.
    if (memo.size > 4000) memo.clear();
    memo.set(word, readings);
  }
  return readings;
}
