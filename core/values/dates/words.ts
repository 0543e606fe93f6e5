/** The words of a date in letters: months and weekdays, French and English, whole or abbreviated, folded. */

/** Month number (1-12) by folded word; those that could mean two months ("jui") are not accepted. */
const MONTH_WORDS: readonly string[][] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'febr', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'juill', 'jul', 'july', 'jlt'],
  ['aout', 'aou', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

const MONTH_BY_WORD = new Map(MONTH_WORDS.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));

/** Words that a date in letters may hold and that say nothing of the day. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'le la du de d l au en a of the on date ne nee er ere st nd rd th e eme ieme'
  ).split(' '),
);

/** Words of a period longer than a month. */
const PERIOD =
  /^(?:[tsq][1-4]?|trimestre|trim|semestre|sem|quarter|annee|an|year|hiver|printemps|ete|automne|rentree)$/;

/** A letter lost in a wrong decoding (U+FFFD or `?`) stands for any one letter: `f?vrier`. */
function wildcardMonth(word: string): number {
  const pattern = new RegExp(`^${word.replace(/[\ufffd?]/g, '[a-z]')}$`);
  const found = MONTH_WORDS.findIndex((words) => words.slice(0, 2).some((known) => pattern.test(known)));
  return found + 1;
}

/** Month 1-12 of a folded word, 0 when it names none. */
export function monthOfWord(word: string): number {
  return MONTH_BY_WORD.get(word) ?? (/[\ufffd?]/.test(word) && word.length > 2 ? wildcardMonth(word) : 0);
}

export function isIdleWord(word: string): boolean {
  return IDLE.has(word);
}

export function isPeriodWord(word: string): boolean {
  return PERIOD.test(word);
}
