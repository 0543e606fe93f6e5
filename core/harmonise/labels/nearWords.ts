/** Words of a column that one typing error tells apart, found without comparing each to all. */
import type { Steps } from '../../table';
import { editDistance } from '../../values/spelling/distance';

/** Shorter words are told apart by one letter: Lyon and Laon. Longer ones are no words. */
export const SHORTEST = 6;
const LONGEST = 24;
/** Words near one word at most: beyond, they are a series (codes, endings), not errors of one another. */
const MOST_NEAR = 8;
/** Room for the number of a word beside a hash of 32 bits, in a double. */
const NUMBERS = 1 << 20;

const LETTERS_ONLY = /^[a-z]+$/;

/** FNV-1a over the letters, one of them left out (`skip` = -1: none). */
function hashWithout(word: string, skip: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    if (i !== skip) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

type Near = Map<string, Set<string>>;

function note(near: Near, a: string, b: string): void {
  const known = near.get(a);
  if (known === undefined) near.set(a, new Set([b]));
  else known.add(b);
}

/** Pairs of words one edit apart, of those that begin with one letter. */
function pairUp(words: readonly string[], near: Near): void {
  // Two words one edit apart share a form with one letter left out, or are it (deletion neighbourhoods, SymSpell).
  const forms = new Float64Array(words.reduce((sum, word) => sum + word.length, 0));
  let count = 0;
  words.forEach((word, at) => {
    // The first letter stays: in its place, the whole word.
    for (let skip = 0; skip < word.length; skip++) {
      forms[count++] = hashWithout(word, skip === 0 ? -1 : skip) * NUMBERS + at;
    }
  });
  forms.sort();
  for (let from = 0, to = 0; from < count; from = to) {
    const hash = Math.floor(forms[from] / NUMBERS);
    for (to = from + 1; to < count && Math.floor(forms[to] / NUMBERS) === hash; to++);
    if (to - from > MOST_NEAR + 1) continue;
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const [a, b] = [words[forms[i] % NUMBERS], words[forms[j] % NUMBERS]];
        if (a === b || editDistance(a, b, 1) > 1) continue;
        note(near, a, b);
        note(near, b, a);
      }
    }
  }
}

/**
 * For each word that has some, the words that are one edit away (a letter more, less, other, or two swapped) and begin
 * with the same letter: a prefix that denies changes the first one.
 */
export function* nearWordsSteps(words: readonly string[]): Steps<ReadonlyMap<string, readonly string[]>> {
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word.length > LONGEST || !LETTERS_ONLY.test(word)) continue;
    const group = byBeginning.get(word[0]);
    if (group === undefined) byBeginning.set(word[0], [word]);
    else if (group.length < NUMBERS) group.push(word);
  }
  yield 0;
  const near: Near = new Map();
  let done = 0;
  for (const group of byBeginning.values()) {
    pairUp(group, near);
    yield ++done / byBeginning.size;
  }
  const few = [...near].filter(([, others]) => others.size <= MOST_NEAR);
  return new Map(few.map(([word, others]) => [word, [...others].sort()]));
}
