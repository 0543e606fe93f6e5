/** Labels that bear a number or a short code: "10-Favorable", "[2] Femme", "VT - Validation totale", "Favorable (10)". */
import { isErrorWord } from '../readings';
import { foldLabel } from '../spelling/fold';
import { hasNegation } from '../spelling/guards';
import { isNullWord } from '../spelling/nullWords';
import { dropInclusive, undot } from './labels';
import { fingerprint, type ListIndex } from './listIndex';

/** Code of a label taken whole: folded, without inclusive endings, or with its words in another order. */
export function wholeLabel(index: ListIndex, raw: string): string | undefined {
  // "#REF!" is no refusal, "#NUL!" no nought.
  if (isErrorWord(raw)) return undefined;
  const folded = foldLabel(raw);
  const exact = index.byLabel.get(folded);
  if (exact !== undefined) return exact;
  if (isNullWord(folded)) return undefined;
  const plain = foldLabel(dropInclusive(undot(raw)));
  const inclusive = plain === folded ? undefined : index.byLabel.get(plain);
  if (inclusive !== undefined) return inclusive;
  return index.byFingerprint.get(fingerprint(plain.split(' ')));
}

const NUMBERED = /^\s*[[(]?\s*(\d{1,3})\s*[\])]?\s*(?:[-–—:._)/]|\s)\s*(.*\p{L}.*)$/u;
const LETTERED =
  /^\s*(?:[[(]\s*(\p{L}{1,4})\s*[\])]\s*[-–—:.]?|(\p{L}{1,4})\s*(?:[:)=]|\.\s|\s[-–—]\s))\s*(.*\p{L}.*)$/u;
const TRAILED = /^(.*\p{L}.*?)\s*[[(]\s*([\p{L}\p{N}]{1,4})\s*[\])]\s*$/u;

/** The words of a numbered label, "20-Obtention partielle" -> "Obtention partielle"; the same text when there is no number. */
export function wordsOf(raw: string): string {
  const numbered = /^\s*\d/.test(raw) && !/^\s*\d{1,3}\s+\p{L}/u.test(raw) ? NUMBERED.exec(raw) : null;
  return numbered === null ? raw : numbered[2];
}

/** A text without the number or the letters that rank it in a list, and that mark ('' when there is none). */
export function withoutMark(raw: string): { readonly text: string; readonly mark: string } {
  const numbered = NUMBERED.exec(raw);
  if (numbered !== null) return { text: numbered[2], mark: numbered[1] };
  const lettered = LETTERED.exec(raw);
  if (lettered === null || hasNegation(foldLabel(lettered[1] ?? lettered[2]))) return { text: raw, mark: '' };
  return { text: lettered[3], mark: lettered[1] ?? lettered[2] };
}

export interface Enumerated {
  readonly code?: string;
  /** The number and the words say different things. */
  readonly contradiction?: boolean;
}

function agreed(a: string | undefined, b: string | undefined): Enumerated {
  if (a !== undefined && b !== undefined && a !== b) return { contradiction: true };
  const code = a ?? b;
  return code === undefined ? {} : { code };
}

/** The code of an enumerated label; `{}` when the text is none or its words are unknown. */
export function enumeratedLabel(index: ListIndex, raw: string): Enumerated {
  if (!/^\s*[[(\d]|[\])]\s*$|^\s*\S{1,4}\s*[:)=.\-–—]/.test(raw)) return {};
  const numbered = NUMBERED.exec(raw);
  if (numbered !== null) {
    const words = wholeLabel(index, numbered[2]);
    const prefix = index.byPrefix.get(numbered[1]);
    // A coded prefix is matched on the number ("50-Refusé", later "50-Défavorable"), never on a bare count ("30 jours").
    const separated = !/^\s*\d{1,3}\s+\p{L}/u.test(raw);
    // The words win over a number of another tool, unless the list numbers both codes ("10-Défavorable").
    if (words !== undefined && !Array.from(index.byPrefix.values()).includes(words)) return { code: words };
    return agreed(words, separated || words !== undefined ? prefix : undefined);
  }
  const lettered = LETTERED.exec(raw);
  if (lettered !== null) {
    const mark = foldLabel(lettered[1] ?? lettered[2]);
    // "Non : recevable" is no enumeration: the mark denies.
    if (hasNegation(mark)) return {};
    const words = wholeLabel(index, lettered[3]);
    return words === undefined ? {} : agreed(words, mark.length > 1 ? index.byLabel.get(mark) : undefined);
  }
  const trailed = TRAILED.exec(raw);
  if (trailed !== null) {
    const mark = foldLabel(trailed[2]);
    if (hasNegation(mark)) return {};
    const words = wholeLabel(index, trailed[1]);
    return words === undefined ? {} : agreed(words, index.byLabel.get(mark) ?? index.byPrefix.get(mark));
  }
  return {};
}
