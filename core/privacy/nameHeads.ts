/** What an export that cuts a name, or an office that drops a part of it, would leave. */

/** Beginnings of a surname: from seven letters, two letters short at least (one short is a slip). */
const HEAD_LEAST = 7;
/** Beginnings of glued first names, in letters: « MARIECLAU ». */
const FIRST_HEAD_LEAST = 7;

function beginnings(text: string, from: number, to: number): string[] {
  const out: string[] = [];
  for (let length = from; length <= to; length++) out.push(text.slice(0, length));
  return out;
}

/** Particles that some offices glue: DASILVA, LEGOFF, DELATOUR. One letter would be a slip. */
const GLUED_PARTICLES = [
  'DE',
  'DELA',
  'DU',
  'DES',
  'LE',
  'LA',
  'LES',
  'DA',
  'DOS',
  'DEL',
  'EL',
  'AL',
  'BEN',
  'VAN',
  'VON',
];
/** Letters that must be left. */
const TAIL_LEAST = 4;

/** The name without each particle that may be glued to it; nothing for most names. */
function withoutGluedParticle(full: string): string[] {
  const found = GLUED_PARTICLES.filter((one) => full.startsWith(one) && full.length >= one.length + TAIL_LEAST);
  return found.map((one) => full.slice(one.length));
}

/** What may be left of a surname given in its glued form. */
export function surnameHeads(full: string): string[] {
  return [...beginnings(full, HEAD_LEAST, full.length - 2), ...withoutGluedParticle(full)];
}

/** « M. Laure », « J-Pierre », « Jean-P. »: one of the first two first names as its initial; two initials say too little. */
function withInitial([first, second, ...rest]: readonly string[]): string[] {
  if (second === undefined || first.length < 2 || second.length < 2) return [];
  return [[first[0], second, ...rest].join(''), first[0] + second, first + second[0]];
}

/** What may be left of first names: the first ones, one of them as an initial, or the beginning of all of them glued. */
export function firstNameHeads(words: readonly string[]): string[] {
  const full = words.join('');
  const heads = new Set([...beginnings(full, FIRST_HEAD_LEAST, full.length - 1), ...withInitial(words)]);
  for (let i = 1; i < words.length; i++) heads.add(words.slice(0, i).join(''));
  return [...heads].filter((head) => head.length > 1);
}
