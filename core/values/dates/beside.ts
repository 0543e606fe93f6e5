/** What a text says beside its day: a time of day that is not midnight, words that are no part of a date. */
import { wordsOfText } from '../spelling/words';
import { isIdleWord, monthOfWord } from './words';

/** Midnight is how tools write a day without a time. */
const MIDNIGHT = /[T ]+00[:h]00(?::00(?:[.,]0+)?)?\s*Z?\s*$/i;

/** How many runs of figures make the day: one when it is glued (AAAAMMJJ, a serial), two with a month in letters. */
function runsOfADay(first: string, hasMonth: boolean): number {
  if (hasMonth) return 2;
  return first.length >= 5 ? 1 : 3;
}

/** The words and figures of a text read as a day that are no part of it. */
export function besideDay(raw: string): readonly string[] {
  const tokens = wordsOfText(raw.replace(MIDNIGHT, ''));
  const figures = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token));
  const hasMonth = words.some((word) => monthOfWord(word) > 0 && !isIdleWord(word));
  return [
    ...words.filter((word) => monthOfWord(word) === 0 && !isIdleWord(word)),
    ...figures.slice(runsOfADay(figures[0] ?? '', hasMonth)),
  ];
}
