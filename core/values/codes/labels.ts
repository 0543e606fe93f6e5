/** Rewrites labels: optional parts of declared spellings, inclusive endings of typed ones, text decoded twice. */

const OPTIONAL = /\(([^()]*)\)/;

/** The spellings that a declared one stands for: "salarié(e)(s)" -> salarié, salariée, salariés, salariées. */
export function expandOptional(graphie: string): string[] {
  const match = OPTIONAL.exec(graphie);
  // A parenthesis after a blank is a remark, part of the label: "moins de 30 (ans)" keeps its words either way.
  if (match === null || graphie[match.index - 1] === ' ') return [graphie];
  const before = graphie.slice(0, match.index);
  const after = graphie.slice(match.index + match[0].length);
  return [...expandOptional(before + after), ...expandOptional(before + match[1] + after)];
}

const INCLUSIVE =
  /(?:\((?:e|s|es|ée|ne|le|se|te|euse|rice|trice|ère)\)(?:\(s\))?|[·•.\-/](?:e|es|ne|le|se|te|euse|rice|trice|ère)(?:[·•.-]?s)?(?![\p{L}\p{N}]))/giu;

/** The text without its inclusive endings: "absent(e) excusé(e)", "admis·e·s", "salarié.e" -> absent excusé, admis, salarié. */
export function dropInclusive(raw: string): string {
  return /[(·•.\-/]/.test(raw) ? raw.replace(INCLUSIVE, '') : raw;
}

/** The text with its acronyms glued: "M.E.N." -> MEN. */
export function undot(raw: string): string {
  return raw.includes('.')
    ? raw.replace(/(?<!\p{L})\p{L}(?:\.\p{L})+(?:\.|(?!\p{L}))/gu, (acronym) => `${acronym.replace(/\./g, '')} `)
    : raw;
}

/** `Ã©`, `Ã¨`...: UTF-8 read as CP1252 or Latin-1. Only letters of French are put back. */
const TWICE_DECODED: Readonly<Record<string, string>> = {
  'Ã©': 'é',
  'Ã¨': 'è',
  Ãª: 'ê',
  'Ã«': 'ë',
  'Ã\u00a0': 'à',
  'Ã ': 'à',
  'Ã¢': 'â',
  'Ã®': 'î',
  'Ã¯': 'ï',
  'Ã´': 'ô',
  'Ã¹': 'ù',
  'Ã»': 'û',
  'Ã§': 'ç',
  'Ã‰': 'É',
  'Ã\u0089': 'É',
  Ãˆ: 'È',
  'â€™': '’',
  'â€“': '-',
  'Â ': ' ',
  'Â\u00a0': ' ',
  'Â°': '°',
};
const TWICE = new RegExp(Object.keys(TWICE_DECODED).join('|'), 'g');

/** The text decoded once, or the same text when it does not look decoded twice. */
export function undoTwiceDecoded(raw: string): string {
  return /[ÃÂâ]/.test(raw) ? raw.replace(TWICE, (pair) => TWICE_DECODED[pair]) : raw;
}
