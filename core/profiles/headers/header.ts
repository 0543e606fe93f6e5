/** Normalises a header into concepts: camelCase, accents, mojibake, formats in parentheses, abbreviations, phrases, numbers. */
import { EXPRESSIONS, FORMATS, QUESTIONS } from '../../dictionary';
import { foldLabel } from '../../values/spelling/fold';
import { dropAnswers, expand, isQuestion, splitCamel } from './headerText';
import { repairMojibake } from './mojibake';
import { readWord, vocabulary } from './words';

/** One way to understand a header: its concepts (a set), and the numbers it bears (rank of a jury). */
export interface HeaderReading {
  readonly tokens: readonly string[];
  readonly numbers: readonly number[];
}

export interface Header {
  /** The header folded after its camelCase was split. */
  readonly folded: string;
  /** Its words that say something, in order: two headers with one key are the same letter for letter. */
  readonly key: string;
  readonly readings: readonly HeaderReading[];
  /** "Avez-vous reçu votre décision ?": yes answers the question, and is not the decision. */
  readonly asksYesOrNo?: boolean;
}

/** A header of a questionnaire may be long; no more words than this are considered. */
const MAX_WORDS = 24;
const MAX_READINGS = 8;

/** "1er", "2ème", "premier", "second", "II" -> its number; 0 for anything else. */
function ordinal(word: string): number {
  const match = /^(\d{1,2})(?:er|ere|re|e|eme|ieme|nd|nde|d|st|rd|th|o)$/.exec(word);
  if (match !== null) return Number(match[1]);
  const named = ORDINALS.get(word);
  return named ?? 0;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'premier premiere first i 1st',
    'deuxieme second seconde ii',
    'troisieme third iii',
    'quatrieme fourth iv',
    'cinquieme fifth',
  ].flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 1])),
);

interface Phrase {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Phrases in the order in which they are replaced, and the places of those that begin with a word: most begin with none. */
interface PhraseList {
  readonly phrases: readonly Phrase[];
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
}

let formats: PhraseList | null = null;
let phrases: PhraseList | null = null;
let questions: PhraseList | null = null;

/** The longest first. */
function phraseList(given: readonly Phrase[]): PhraseList {
  const list = [...given].sort((a, b) => b.from.length - a.from.length);
  const byFirst = new Map<string, number[]>();
  list.forEach(({ from }, at) => {
    const places = byFirst.get(from[0]);
    if (places === undefined) byFirst.set(from[0], [at]);
    else places.push(at);
  });
  return { phrases: list, byFirst };
}

function formatPhrases(): PhraseList {
  formats ??= phraseList(FORMATS.map(([from, to]) => ({ from: from.split(' '), to: to === '' ? [] : to.split(' ') })));
  return formats;
}

function conceptPhrases(): PhraseList {
  if (phrases !== null) return phrases;
  const byKey = new Map<string, Phrase>();
  for (const [text, to] of EXPRESSIONS) {
    for (const option of expand(text)) {
      const from = conceptsOf(foldLabel(option).split(' '))[0];
      if (from.length > 0) byKey.set(from.join(' '), { from, to: to === '' ? [] : to.split(' ') });
    }
  }
  phrases = phraseList([...byKey.values()]);
  return phrases;
}

/** `words` with each phrase replaced, the longest first, from left to right. */
function replacePhrases(words: readonly string[], { phrases: list, byFirst }: PhraseList): string[] {
  let current = [...words];
  for (let at = nextPlace(current, byFirst, -1); at >= 0; at = nextPlace(current, byFirst, at)) {
    const { from, to } = list[at];
    for (let i = 0; i + from.length <= current.length; i++) {
      let same = true;
      for (let k = 0; k < from.length && same; k++) same = current[i + k] === from[k];
      if (!same) continue;
      current = [...current.slice(0, i), ...to, ...current.slice(i + from.length)];
      i += to.length - 1;
    }
  }
  return current;
}

/** The first phrase after that place that begins with one of the words; -1 when there is none. */
function nextPlace(words: readonly string[], byFirst: PhraseList['byFirst'], after: number): number {
  let next = -1;
  for (const word of words) {
    for (const at of byFirst.get(word) ?? []) {
      if (at <= after) continue;
      if (next < 0 || at < next) next = at;
      break;
    }
  }
  return next;
}

/** The readings of a word of a header: concepts, `#n` for numbers, the word itself when it is unknown. */
function wordReadings(word: string): readonly (readonly string[])[] {
  if (word.startsWith('=')) return [[word.slice(1)]];
  if (/^\d+$/.test(word)) return [[`#${Number(word)}`]];
  const rank = ordinal(word);
  if (rank > 0) return [[`#${rank}`]];
  const { empty, words } = vocabulary();
  if (empty.has(word)) return [[]];
  const jury = /^j(\d)$/.exec(word);
  if (jury !== null) return [['jury', `#${jury[1]}`]];
  if (!words.has(word)) {
    const numbered = /^([a-z\ufffd]{2,})(\d{1,2})$/.exec(word);
    if (numbered !== null && (words.has(numbered[1]) || numbered[1].length >= 3)) {
      const whole = readWord(word);
      if (whole !== null) return whole;
      return wordReadings(numbered[1]).map((reading) => [...reading, `#${Number(numbered[2])}`]);
    }
  }
  const readings = readWord(word);
  if (readings !== null) return readings;
  return word.length < 2 ? [[]] : [[word]];
}

/** The concept sequences of a word sequence, before phrases. */
function conceptsOf(words: readonly string[]): string[][] {
  let readings: string[][] = [[]];
  for (const word of words) {
    const options = wordReadings(word);
    readings = readings.flatMap((head) => options.map((option) => [...head, ...option])).slice(0, MAX_READINGS);
  }
  return readings;
}

/** "Reçu le", "Session du", "Born on", "submitted_at": the header ends as a date begins. */
function endsLikeADate(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  return words.length > 1 && (last === 'le' || last === 'du' || last === 'on' || last === 'at');
}

/** A word of the key. A lone "a" is kept: "tranche d'âge A" is not any "tranche d'âge". */
const isSaid = (word: string): boolean => word === 'a' || !vocabulary().empty.has(word);

/** "R.N.C.P." -> "rncp", "C.P." -> "cp": initials that make a known word. */
function joinInitials(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let end = i;
    while (end < words.length && /^[a-z]$/.test(words[end])) end++;
    const joined = words.slice(i, end).join('');
    if (end - i >= 2 && vocabulary().words.has(joined)) {
      out.push(joined);
      i = end - 1;
    } else out.push(words[i]);
  }
  return out;
}

/** "Quand êtes-vous passé" -> "date etes vous passe": the word that asks, replaced by what it asks for. */
function withoutQuestion(words: readonly string[]): readonly string[] {
  questions ??= phraseList(
    QUESTIONS.map(([from, to]) => ({ from: from.split(' '), to: to === '' ? [] : to.split(' ') })),
  );
  const answered = replacePhrases(words, questions);
  return answered.length > 0 ? answered : words;
}

/** Words that say nothing alone are something together, where nothing else is said: "Vous êtes :". */
function asOne(words: readonly string[]): readonly string[] {
  const mute = words.length > 1 && words.every((word) => vocabulary().empty.has(word));
  return mute ? [`=${[...words].sort().join('')}`] : words;
}

const ASKS_YES_OR_NO = /^(?:avez vous|as tu|a t (?:il|elle)|est ce que|have you|has the|did you|did the) /;

/** Understands one header. Cheap for the few hundred headers of a file; the callers keep the result. */
export function readHeader(text: string): Header {
  const repaired = repairMojibake(text).replace(
    /([A-Za-z\u00c0-\u024f])[?\ufffd](?=[A-Za-z\u00c0-\u024f])/g,
    '$1\ufffd',
  );
  const folded = foldLabel(splitCamel(dropAnswers(repaired)));
  const all = joinInitials(folded.split(' ').slice(0, MAX_WORDS));
  const words = isQuestion(repaired) ? withoutQuestion(all) : all;
  const formatted = replacePhrases(words, formatPhrases());
  const kept = asOne(formatted.length > 0 ? formatted : words).map((word) => (word === 'sexe?' ? '=sexe?' : word));
  if (endsLikeADate(kept)) kept[kept.length - 1] = 'date';
  const readings = conceptsOf(kept).map((concepts): HeaderReading => {
    const tokens = replacePhrases(replacePhrases(concepts, conceptPhrases()), conceptPhrases());
    return {
      tokens: [...new Set(tokens.filter((token) => !token.startsWith('#')))],
      numbers: tokens.filter((token) => token.startsWith('#')).map((token) => Number(token.slice(1))),
    };
  });
  const unique = new Map(
    readings.map((reading) => [`${[...reading.tokens].sort().join(' ')}|${reading.numbers.join(' ')}`, reading]),
  );
  return {
    folded,
    key: kept.filter(isSaid).join(' '),
    readings: [...unique.values()],
    asksYesOrNo: ASKS_YES_OR_NO.test(folded),
  };
}
