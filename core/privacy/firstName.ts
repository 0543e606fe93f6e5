/** First names as written -> folded words, in the order given. */
import { foldName } from '../values/names/foldName';
import { TITLES } from '../values/names/nameWords';

/**
 * The first names of a cell as folded words joined by single spaces: « Jean-Pierre, Marcel » is `JEAN PIERRE MARCEL`.
 * `''` when there is none.
 */
export function readFirstName(text: string): string {
  const words = foldName(text).split(/[ \-/]/);
  let from = 0;
  while (from < words.length - 1 && TITLES.has(words[from]) && words[from].length > 1) from++;
  return words.slice(from).join(' ');
}
