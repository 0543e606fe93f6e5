/** A name with its mention taken apart: « MARTIN née DUPUIS », « DUPUIS ép. MARTIN », « épouse MARTIN », as written. */
import { foldName } from './foldName';

/** The two family names that one cell tells; '' for the one it does not. */
export interface FamilyNames {
  readonly naissance: string;
  readonly usage: string;
}

/**
 * Mentions that say what the next name is, folded. Fewer than those that the linking of people forgives (nameWords.ts):
 * a word that is also a family name (« NE »), or a part of one (« MARTIN dit LEFORT »), is left where it is.
 */
const MENTIONS: ReadonlyMap<string, keyof FamilyNames> = new Map([
  ...['EPOUSE', 'EPOUX', 'EPSE', 'EPX', 'EP', 'VEUVE', 'VEUF', 'VVE', 'DIVORCEE', 'DIVORCE', 'MARIEE'].map(
    (word) => [word, 'usage'] as const,
  ),
  ...['NEE', 'NEES', 'NAISSANCE'].map((word) => [word, 'naissance'] as const),
]);

/** First letters of the mentions, to pass over the words of other names. */
const INITIALS = /(?:^|[\s(,/.-])[(]?[eévdmn][\p{L}().]*[\s.]/iu;

function mentionOf(word: string): keyof FamilyNames | undefined {
  // « Né » without its accent may be a name.
  return /^né$/iu.test(word) ? 'naissance' : MENTIONS.get(foldName(word));
}

/** The names of a cell that holds a mention and a name after it; null when it holds none, or says the same twice. */
export function familyNames(text: string): FamilyNames | null {
  if ((!text.includes(' ') && !text.includes('.')) || !INITIALS.test(text)) return null;
  const words = text
    .normalize('NFC')
    .replace(/\((e|se|ve)\)/gi, '$1')
    .replace(/(\p{L}{2,4})\.(?=\p{L}{2})/gu, '$1. ')
    .replace(/[(),;:/]/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const parts: Record<'plain' | keyof FamilyNames, string[]> = { plain: [], usage: [], naissance: [] };
  let at: keyof typeof parts = 'plain';
  let mentions = 0;
  for (const word of words) {
    const mention = mentionOf(word);
    if (mention === undefined) parts[at].push(word);
    // « épouse née DUPUIS », « X ép. Y ép. Z »: more than one reading.
    else if (parts[mention].length > 0 || (mentions > 0 && parts[at].length === 0)) return null;
    else {
      at = mention;
      mentions++;
    }
  }
  if (mentions === 0 || parts[at].length === 0) return null;
  const [plain, usage, naissance] = [parts.plain, parts.usage, parts.naissance].map((part) => part.join(' '));
  // « X née Y ép. Z »: three names, of which two are of use.
  if (plain !== '' && usage !== '' && naissance !== '') return null;
  return naissance !== '' ? { naissance, usage: plain || usage } : { naissance: plain, usage };
}
