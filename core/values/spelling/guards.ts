/** What two labels must share to mean the same: negation, digits, roman numerals, and the side of an opposition. */

/** Words that turn a label round. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'non no not pas ni sans aucun aucune jamais nul nulle hors sauf without never plus'.split(' '),
);

/**
 * Stems that a prefix turns round: irRECEVABle, inCOMPLET, dÉFAVORABle, inVALIDé. A stem that does not begin its word is
 * negated, unless the prefix only repeats or situates (REvalidation, REprésenté).
 */
const STEMS =
  'recevab complet valid favorab admis elig accept obten present certif reussi conform actif occup connu'.split(' ');
const HARMLESS_PREFIXES: ReadonlySet<string> = new Set(['re', 'pre', 'co', 'auto', 'post', 'sur']);

/** Oppositions whose members must never be proposed together (design/harmonisation.md, guards). Beginnings of words. */
const OPPOSITIONS: readonly (readonly string[])[] = [
  ['total', 'partiel'],
  ['prev', 'passe'],
  ['avec', 'sans'],
  ['avant', 'apres'],
  ['debut', 'fin'],
  ['entree', 'sortie'],
  ['initial', 'final', 'complementaire'],
  ['homme', 'femme'],
  ['masculin', 'feminin'],
  ['oui', 'non'],
  ['individuel', 'collectif', 'collective'],
  ['public', 'prive'],
  ['favorable', 'defavorable'],
  ['retenu', 'retire', 'rejet'],
  ['naissance', 'usage'],
];

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x|bis|ter)$/;
const HAS_DIGIT = /\d/;

/** Whether a folded token says no by itself or by its prefix. */
export function isNegated(token: string): boolean {
  if (NEGATIONS.has(token)) return true;
  for (const stem of STEMS) {
    const at = token.indexOf(stem);
    if (at > 0 && !HARMLESS_PREFIXES.has(token.slice(0, at))) return true;
  }
  return false;
}

/** Whether any word of a folded label says no. */
export function hasNegation(folded: string): boolean {
  return folded.split(' ').some(isNegated);
}

/** The sides that the words take, one text for all. */
export function sides(tokens: readonly string[]): string {
  let out = '';
  for (let g = 0; g < OPPOSITIONS.length; g++) {
    for (let m = 0; m < OPPOSITIONS[g].length; m++) {
      if (tokens.some((token) => token.startsWith(OPPOSITIONS[g][m]))) out += `${g}.${m};`;
    }
  }
  return out;
}

/** Figures and numerals among the words. */
export function discriminants(tokens: readonly string[]): string {
  return tokens
    .filter((token) => HAS_DIGIT.test(token) || ROMAN.test(token))
    .sort()
    .join(' ');
}

/** Whether one takes a side of an opposition and the other takes another. */
function opposed(
  left: readonly string[],
  right: readonly string[],
  counts: (members: readonly string[]) => boolean = () => true,
): boolean {
  return OPPOSITIONS.some((members) => {
    if (!counts(members)) return false;
    const mine = members.filter((member) => left.some((token) => token.startsWith(member)));
    const theirs = members.filter((member) => right.some((token) => token.startsWith(member)));
    return mine.length > 0 && theirs.length > 0 && mine.join() !== theirs.join();
  });
}

/**
 * Whether two folded labels have the same digits and roman numerals and take no opposite sides. Negations by a prefix are
 * left to the caller: a misspelt stem hides them.
 */
export function sameWords(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  return discriminants(left) === discriminants(right) && !opposed(left, right);
}

/**
 * Whether two folded labels may be proposed as spellings of one another: both deny or neither does, same digits and
 * roman numerals, same side of every opposition. It says nothing of how near they are.
 */
export function sameSense(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  return (
    left.filter(isNegated).length === right.filter(isNegated).length &&
    discriminants(left) === discriminants(right) &&
    sides(left) === sides(right)
  );
}

/** Oppositions that hold of what follows only: « clos avec accord » is no contrary of « classé sans suite ». */
const RELATIVE: ReadonlySet<string> = new Set(['avec', 'avant', 'debut', 'prev']);
/** Shorter words only link. */
const WORD = 4;
/** Letters by which two words are of one family: « validé », « validation ». */
const FAMILY = 5;

const isWord = (token: string): boolean => token.length >= WORD && !NEGATIONS.has(token);

function familyOf(token: string): string {
  return STEMS.find((stem) => token.includes(stem)) ?? token.slice(0, FAMILY);
}

/** What a text denies, by family: words with a prefix, the word after a denial, or the last one (« recevable : non »). */
function deniedFamilies(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, i) => {
    if (!isNegated(token)) return [];
    if (!NEGATIONS.has(token)) return [familyOf(token)];
    const denied = tokens.slice(i + 1).find(isWord) ?? [...tokens].reverse().find(isWord);
    return denied === undefined ? [] : [familyOf(denied)];
  });
}

/**
 * Whether one folded text says the contrary of another: the other side of an opposition, or all that one affirms is in
 * what the other denies (« irrecevable » and « recevable », « sans emploi » and « en emploi »).
 */
export function areContrary(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (opposed(left, right, (members) => !RELATIVE.has(members[0]))) return true;
  const denies = left.some(isNegated);
  if (denies === right.some(isNegated)) return false;
  const [plain, denying] = denies ? [right, left] : [left, right];
  const affirmed = plain.filter(isWord).map(familyOf);
  const words = new Set(denying.filter(isWord).map(familyOf));
  return affirmed.every((word) => words.has(word)) && deniedFamilies(denying).some((word) => affirmed.includes(word));
}

/**
 * What a folded word says that no other spelling may change: a denial, a digit or a numeral, the side of an opposition;
 * '' for other words.
 */
export function markOf(token: string): string {
  if (HAS_DIGIT.test(token) || ROMAN.test(token)) return token;
  return (isNegated(token) ? '!' : '') + sides([token]);
}
