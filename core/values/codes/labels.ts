/** Rewrites labels: optional parts of declared spellings, inclusive endings of typed ones, acronyms with full stops. */

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
