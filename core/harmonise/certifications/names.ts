/** A certification's title as it is compared: its family, and its words without gender, number and links. */
import { splitTitle } from '../../values';
import { dropInclusive, undot } from '../../values/codes/labels';
import { foldLabel } from '../../values/spelling/fold';
import { undoMojibake } from '../../values/spelling/mojibake';
import { LINKS } from '../../values/spelling/words';
import { ABBREVIATIONS } from './abbreviations';

export interface TitleName {
  /** Folded, inclusive endings dropped. */
  readonly folded: string;
  /** Family that the title begins with; null when it does not say it. */
  readonly type: string | null;
  /** Its words in their order, stemmed. */
  readonly text: string;
  /** The same sorted: two titles with one key have the same words. '' when no word is left. */
  readonly key: string;
}

/** Words that announce a part of the title and name nothing. */
const NEUTRAL: ReadonlySet<string> = new Set(['specialite', 'mention', 'intitule']);
/** After one of these a lone letter is a name: "option A" is no article. */
const NAMED_BY_LETTER: ReadonlySet<string> = new Set('option parcours bloc groupe filiere niveau dominante'.split(' '));

/** Feminine endings and what they are of, the longest first; the rest of the word has at least three letters. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['trice', 'teur'],
  ['enne', 'en'],
  ['euse', 'eur'],
  ['iere', 'ier'],
  ['ante', 'ant'],
  ['ente', 'ent'],
  ['ere', 'er'],
  ['ee', 'e'],
];
const SHORTEST_STEM = 3;

/** "éducatrices" and "éducateur" are one trade. The same for every title: what is compared was stemmed alike. */
function stem(word: string): string {
  const bare = word.length > SHORTEST_STEM && /[sx]$/.test(word) ? word.slice(0, -1) : word;
  for (const [feminine, masculine] of ENDINGS) {
    if (bare.endsWith(feminine) && bare.length >= feminine.length + SHORTEST_STEM) {
      return bare.slice(0, -feminine.length) + masculine;
    }
  }
  return bare;
}

function stemsOf(words: readonly string[]): string[] {
  const said = words.filter((word, i) => {
    if (word.length === 1 && i > 0 && NAMED_BY_LETTER.has(words[i - 1])) return true;
    return word !== '' && !LINKS.has(word) && word !== 'l' && word !== 'd' && !NEUTRAL.has(word);
  });
  return said.map(stem);
}

/** The key of words in any order. */
const keyOf = (stems: readonly string[]): string => [...stems].sort().join(' ');

export function titleName(title: string): TitleName {
  // Acronyms first: the end of "D.E." is no inclusive ending.
  const plain = dropInclusive(undot(undoMojibake(title)));
  const { type, words } = splitTitle(plain);
  const stems = stemsOf(words);
  return { folded: foldLabel(plain), type, text: stems.join(' '), key: keyOf(stems) };
}

interface Abbreviated {
  readonly type: string;
  readonly key: string;
}

interface AbbreviationIndex {
  /** By whole abbreviation: `deaes`, `btsmco`. */
  readonly whole: ReadonlyMap<string, Abbreviated>;
  /** By what follows the family: `mco`. */
  readonly bare: ReadonlyMap<string, readonly Abbreviated[]>;
}

let abbreviations: AbbreviationIndex | null = null;

const glued = (text: string): string => foldLabel(text).replace(/ /g, '');

function compiled(): AbbreviationIndex {
  const whole = new Map<string, Abbreviated>();
  const bare = new Map<string, Abbreviated[]>();
  for (const [abbreviation, type, title] of ABBREVIATIONS) {
    const named = { type, key: keyOf(stemsOf(foldLabel(title).split(' '))) };
    whole.set(glued(abbreviation), named);
    const alone = foldLabel(abbreviation).slice(foldLabel(type).length).trim();
    if (alone !== '') bare.set(alone, [...(bare.get(alone) ?? []), named]);
  }
  return { whole, bare };
}

/**
 * What an abbreviation stands for: "DE AES", "D.E.A.E.S", "BTS MCO"; "MCO" alone only under the family that the row tells.
 * @param type `type_certification` of the row, '' when it tells none
 */
export function abbreviated(folded: string, type: string): Abbreviated | undefined {
  const { whole, bare } = (abbreviations ??= compiled());
  const key = folded.replace(/ /g, '');
  return whole.get(key) ?? (type === '' ? undefined : bare.get(key)?.find((one) => one.type === type));
}
