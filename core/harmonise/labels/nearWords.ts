/** Words of a column that one typing error tells apart, found without comparing each to all. */
import type { Steps } from '../../table';
import { VALUES_A_STEP } from '../../table';
import { editDistance } from '../../values/distance';

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

/**
 * For each word that has some, the words that are one edit away (a letter more, less, other, or two swapped) and begin
 * with the same letter: a prefix that denies changes the first one.
 */
export function* nearWordsSteps(words: readonly string[]): Steps<ReadonlyMap<string, readonly string[]>> {
  const long = words.filter((word) => word.length >= SHORTEST && word.length <= LONGEST && LETTERS_ONLY.test(word));
  const kept = long.slice(0, NUMBERS);
  // Two words one edit apart share a form with one letter left out, or are it (deletion neighbourhoods, SymSpell).
  const forms = new Float64Array(kept.reduce((sum, word) => sum + word.length, 0));
  let count = 0;
  for (let at = 0; at < kept.length; at++) {
    for (let skip = 0; skip < kept[at].length; skip++) {
      forms[count++] = hashWithout(kept[at], skip === 0 ? -1 : skip) * NUMBERS + at;
    }
    if (at % VALUES_A_STEP === 0) yield (at / kept.length) * 0.4;
  }
  forms.sort();
  yield 0.6;
  const near = new Map<string, Set<string>>();
  const note = (a: string, b: string): void => {
    const known = near.get(a);
    if (known === undefined) near.set(a, new Set([b]));
    else known.add(b);
  };
  for (let from = 0, to = 0, done = 0; from < count; from = to) {
    const hash = Math.floor(forms[from] / NUMBERS);
    for (to = from + 1; to < count && Math.floor(forms[to] / NUMBERS) === hash; to++);
    if (to - from > 1 && to - from <= MOST_NEAR + 1) {
      for (let i = from; i < to; i++) {
        for (let j = i + 1; j < to; j++) {
          const [a, b] = [kept[forms[i] % NUMBERS], kept[forms[j] % NUMBERS]];
          if (a === b || a[0] !== b[0] || editDistance(a, b, 1) > 1) continue;
          note(a, b);
          note(b, a);
        }
      }
    }
    if (++done % (VALUES_A_STEP * 8) === 0) yield 0.6 + (from / count) * 0.4;
  }
  const few = [...near].filter(([, others]) => others.size <= MOST_NEAR);
  return new Map(few.map(([word, others]) => [word, [...others].sort()]));
}
