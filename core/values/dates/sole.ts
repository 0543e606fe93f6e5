/** The one date of a text that says more than it: "déposé le 14/05/2025", "09/06/1967 à Paris 14e". */

const MONTH =
  '(?:janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)';
/** A whole date as it is written in a text, whatever surrounds it. */
export const WRITTEN_DATE = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:1er|\\d{1,2}) ${MONTH}\\.? (?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)`,
  'giu',
);

/** What follows tells another day than that of the event: "ajourné au 12/06", "avant le 12/06". */
const OTHER_DAY = /(?:^|[\s([,;:–—-])(?:aux?|à|a|pour|avant|apr[eè]s|d[eè]s|depuis|vers)\s*(?:le\s*|du\s*)?$/iu;
/** Words that put the day in doubt, wherever they stand: it is planned, put off, denied, an end, or one of several. */
const UNSETTLED =
  /(?:^|[^\p{L}])(?:pr[ée]v\p{L}*|planif\p{L}*|program\p{L}*|convoc\p{L}*|convoqu\p{L}*|report\p{L}*|ajourn\p{L}*|annul\p{L}*|prochain\p{L}*|futur\p{L}*|attente|avant|apr[eè]s|depuis|vers|environ|jusqu\p{L}*|partir|fin|[ée]ch[ée]ance|limite|expir\p{L}*|valable|validit\p{L}*|relanc\p{L}*|non|pas|jamais|sans|ni|ou|et|puis|entre|au|aux|estim\p{L}*|probabl\p{L}*|approx\p{L}*|confirmer|v[ée]rifier|erreur|rectifi\p{L}*|modifi\p{L}*|initial\p{L}*|ancien\p{L}*|remplac\p{L}*|no|not|before|after|until|expected|planned|scheduled|due)(?![\p{L}\d])|[?~≈<>=+]/iu;
/** Figures that are no part of a date: an arrondissement, a place's code, a time of day, a file's number. */
const OTHER_FIGURES =
  /\b\d{1,2} ?(?:er|e|[eè]me|i[eè]me)(?![\p{L}\d])|\(\d[\dAB]\d?\)|\b\d[\dAB]\d{3}\b|\b\d{1,2} ?[h:] ?(?:[0-5]\d)?(?:[:][0-5]\d)?\b|n[°o] ?\d+/giu;

/**
 * The date of a text where it is the only one, beside words that leave no doubt about it and figures that are none of
 * a date; null otherwise, and when the text has no words.
 */
export function soleDate(raw: string): string | null {
  const found = [...raw.matchAll(WRITTEN_DATE)];
  if (found.length !== 1) return null;
  const [date] = found[0];
  const before = raw.slice(0, found[0].index);
  const rest = `${before} ${raw.slice(found[0].index + date.length)}`;
  if (!/\p{L}{2}/u.test(rest) || OTHER_DAY.test(before) || UNSETTLED.test(rest)) return null;
  return /\d/.test(rest.replace(OTHER_FIGURES, ' ')) ? null : date;
}
