/** What a free label is made of: the words that are compared, in both genders, and what no other spelling may change. */
import { dropInclusive } from '../../values/codes/labels';
import { signsOf } from '../../values/spelling/decisionKey';
import { foldLabel } from '../../values/spelling/fold';
import { markOf } from '../../values/spelling/guards';

export interface Wording {
  readonly folded: string;
  /** Denials, figures, sides and signs, in their order: labels that differ there are never alike. */
  readonly sense: string;
  /** The words but links, in their order. */
  readonly words: readonly string[];
  /** The same in the masculine singular, no word twice in a row: « vendeur/vendeuse » is « vendeur ». */
  readonly stems: readonly string[];
  /** Letters and figures of the stems, links included, without blanks. */
  readonly compact: string;
}

/** Words that only link. « a », « un », « est » are not: option A, bloc un, région Est. */
const LINKS: ReadonlySet<string> = new Set('le la les de du des au aux et en'.split(' '));
const VOWEL = /^[aeiouyh]/;
/** Shorter words have no ending to take away. */
const STEMMED_FROM = 5;

/** Feminine endings and their masculine, the longest first (« é » is folded). */
const FEMININE: readonly (readonly [string, string])[] = [
  ['trice', 'teur'],
  ['ienne', 'ien'],
  ['euse', 'eur'],
  ['iere', 'ier'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['elle', 'el'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['ee', ''],
  ['e', ''],
];
/** Feminine words that are no feminine of their masculine: the marine is not a « marin ». */
const OTHERS: ReadonlySet<string> = new Set(['marine', 'medecine', 'physique']);

/** A word in the masculine singular: only compared, never shown. */
export function stemOf(word: string): string {
  if (word.length < STEMMED_FROM || /[\d\uFFFD]/.test(word)) return word;
  const singular = word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
  if (OTHERS.has(singular)) return singular;
  for (const [feminine, masculine] of FEMININE) {
    if (singular.length > feminine.length + 1 && singular.endsWith(feminine)) {
      return singular.slice(0, -feminine.length) + masculine;
    }
  }
  return singular;
}

const isLink = (word: string, next: string | undefined): boolean =>
  // An elided « d’ » or « l’ » only before a vowel; « option D » keeps its letter.
  LINKS.has(word) || ((word === 'd' || word === 'l') && next !== undefined && VOWEL.test(next));

/** Capitals alone, no longer than acronyms are. */
const ACRONYM = /(?<![\p{L}\d])\p{Lu}{2,8}(?![\p{L}\d])/gu;

/** "M.E.N.", "A.E.S": an acronym with its points is one word. */
const POINTED = /(?<![\p{L}\d])\p{L}(?:\.\p{L})+\.?(?![\p{L}\d])/gu;

/** What is asked of a word, once for a column. */
interface KnownWord {
  readonly mark: string;
  readonly stem: string;
}

/** Reads the labels of one column: its words come again and again. */
export class WordingReader {
  private readonly words = new Map<string, KnownWord>();
  /** Words seen in capitals where capitals say something: DEJEPS and DESJEPS are two diplomas, not an error. */
  readonly acronyms = new Set<string>();

  /** @param agrees whether words may change gender and number: names of places do not */
  constructor(private readonly agrees: boolean) {}

  wordingOf(text: string): Wording {
    const plain = (text.includes('.') ? text.replace(POINTED, (found) => found.replace(/\./g, '')) : text).trim();
    const folded = foldLabel(plain);
    this.noteAcronyms(plain);
    const tokens = foldLabel(this.agrees ? dropInclusive(plain) : plain).split(' ');
    const words: string[] = [];
    const stems: string[] = [];
    let [marks, compact] = ['', ''];
    tokens.forEach((token, i) => {
      const { mark, stem } = this.known(token);
      if (mark !== '') marks += `${mark} `;
      compact += stem;
      if (mark === '' && isLink(token, tokens[i + 1])) return;
      words.push(token);
      // Figures may be said twice: « bloc 1 1 ».
      if (stem !== stems[stems.length - 1] || mark !== '') stems.push(stem);
    });
    return { folded, sense: `${marks}|${signsOf(plain)}`, words, stems, compact };
  }

  private noteAcronyms(text: string): void {
    // In a label in capitals, only a lone word tells that it is one.
    if (text === text.toUpperCase() && /\s/.test(text)) return;
    for (const acronym of text.match(ACRONYM) ?? []) this.acronyms.add(foldLabel(acronym));
  }

  private known(token: string): KnownWord {
    let word = this.words.get(token);
    if (word === undefined) {
      word = { mark: markOf(token), stem: this.agrees ? stemOf(token) : (PLACE_WORDS[token] ?? token) };
      this.words.set(token, word);
    }
    return word;
  }
}

/** Words of names of places that are cut short. */
const PLACE_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' };

/** The sense of a label that denies nothing, numbers nothing and takes no side. */
const NEUTRAL = '|';

/**
 * The words whatever their order; in their order where something in the label may be said of one word and not of
 * another: « jury passé, dossier prévu » is not « dossier passé, jury prévu ».
 */
export function fingerprint(sense: string, words: readonly string[]): string {
  const kept = sense === NEUTRAL ? [...new Set(words)].sort() : words;
  return `${sense}\n${kept.join(' ')}`;
}

/** Pairs of letters seen by the last call that has that number: the same room for all calls. */
const SIZE = 37;
const seenIn = new Int32Array(SIZE * SIZE);
let call = 0;

function letterAt(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c >= 97 && c <= 122) return c - 97;
  return c >= 48 && c <= 57 ? c - 22 : SIZE - 1;
}

/**
 * One number for the distinct pairs of letters, whatever their order (n-gram fingerprint with n = 2). Two labels that have
 * the same may still differ: the caller compares them.
 */
export function pairsOfLetters(compact: string): number {
  call++;
  let [sum, mixed] = [0, 0];
  for (let i = 0; i + 1 < compact.length; i++) {
    const pair = letterAt(compact, i) * SIZE + letterAt(compact, i + 1);
    if (seenIn[pair] === call) continue;
    seenIn[pair] = call;
    sum += pair + 1;
    // A plain product would only say the sum again: production and protection have the same.
    const spread = Math.imul(pair + 1, 0x9e3779b1);
    mixed = (mixed + Math.imul(spread ^ (spread >>> 15), 0x85ebca6b)) | 0;
  }
  return sum * 0x100000000 + (mixed >>> 0);
}
