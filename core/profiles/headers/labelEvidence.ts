/** Label evidence: how well a header names each rubrique, from 0 to 1, and the rank it bears. */
import { corpus, type Corpus, type Label, type Target } from './corpus';
import type { Header, HeaderReading } from './header';
import { dice, jaroWinkler, trigrams } from './similarity';

export interface LabelEvidence {
  readonly target: Target;
  readonly score: number;
  /** `exact`: the header is a known label. `ensemble`: same concepts. `proche`: some of them. */
  readonly match: 'exact' | 'ensemble' | 'proche';
  /** The conditional labels that the header is, whose conditions must be settled; empty when it needs none. */
  readonly conditional: readonly Label[];
  readonly rang: number | null;
}

/** A label known letter for letter; the same concepts in another form; named when nothing better is there. */
export const EXACT = 1;
const SAME_SET = 0.98;
const SECONDARY = 0.93;
/** A conditional label before its conditions are settled. */
export const UNSETTLED = 0.75;
/** A partial resemblance never reaches this. */
const PARTIAL_MAX = 0.9;
/** What a question that yes answers only resembles is never sure. */
const ASKED_MAX = 0.7;
/** A number that is not a rank: the second phone is not the phone. */
const NUMBERED_MAX = 0.5;
/** Ranks beyond are years or codes (profile schema). */
export const LAST_RANK = 20;
/** Below, a resemblance is noise. */
const NOISE = 0.2;

/** The numbers of the header that the label does not have. */
function leftover(reading: HeaderReading, label: Label): number[] {
  const rest = [...label.numbers];
  return reading.numbers.filter((n) => {
    const at = rest.indexOf(n);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** Whether the header has every number of the label: "Autre prénom" is not "2e prénom". */
function hasNumbers(reading: HeaderReading, label: Label): boolean {
  return reading.numbers.length - leftover(reading, label).length === label.numbers.length;
}

/** Score of one reading against one label of a target, its numbers left aside. */
function similarity(
  reading: HeaderReading,
  label: Label,
  target: Target,
  { weights, unknown }: Corpus,
): { score: number; whole: boolean } {
  const { tokens } = reading;
  let matched = 0;
  let given = 0;
  let extra = 0;
  let neutral = 0;
  for (const token of tokens) {
    const weight = weights.get(token) ?? unknown;
    if (label.tokens.includes(token)) {
      matched += weight;
      given += weight;
    } else if (target.neutral.has(token)) neutral++;
    else {
      extra++;
      // A stray letter or two tells little.
      given += token.length <= 2 ? weight / 3 : weight;
    }
  }
  if (matched === 0) return { score: 0, whole: false };
  const missing = label.weight - matched;
  if (extra === 0 && missing < 1e-9 && hasNumbers(reading, label))
    return { score: SAME_SET - 0.005 * Math.min(neutral, 4), whole: true };
  const f1 = (2 * matched) / (given + label.weight);
  return { score: hasNumbers(reading, label) ? f1 : f1 / 2, whole: false };
}

/** The better of token F1 alone and tempered by the letters, for headers that share only some concepts. */
function tempered(f1: number, text: string, grams: ReadonlySet<string>, label: Label): number {
  if (f1 < 0.35) return f1 * 0.8;
  return Math.min(PARTIAL_MAX, 0.8 * f1 + 0.14 * dice(grams, label.grams) + 0.06 * jaroWinkler(text, label.text));
}

/** A header that is a conditional label as a whole is judged by its conditions, unless another label names it wholly. */
function chosen(best: LabelEvidence | null, open: LabelEvidence | null): LabelEvidence | null {
  if (open === null) return best;
  return best !== null && best.match !== 'proche' ? best : open;
}

/**
 * How well the header names the target; null when it does not. `hasDates`: the values are dates, which says "date"
 * where the header does not ("Dépôt L1", "Jury 1").
 */
export function labelEvidence(header: Header, target: Target, hasDates: boolean): LabelEvidence | null {
  const known = corpus();
  const exact = target.exact.get(header.key) ?? [];
  let best: LabelEvidence | null = null;
  let open: LabelEvidence | null = null;
  const consider = (score: number, match: LabelEvidence['match'], label: Label, numbers: readonly number[]): void => {
    const rang = numbers.length === 1 && numbers[0] >= 1 && numbers[0] <= LAST_RANK ? numbers[0] : null;
    const plain = numbers.length === 0 || (rang !== null && (target.repeated || rang === 1));
    let value = label.strength === 'secondaire' ? Math.min(score, SECONDARY) : score;
    if (match === 'proche' && header.asksYesOrNo) value = Math.min(value, ASKED_MAX);
    if (target.rubrique !== null && !plain) value = Math.min(value, NUMBERED_MAX);
    else if (!target.repeated && numbers.length > 0) value -= 0.01;
    const found = { target, score: value, match, conditional: [], rang: target.repeated ? rang : null };
    if (label.strength === 'conditionnel') {
      if (match !== 'proche' && plain) {
        const conditional: Label[] = [...(open?.conditional ?? []), label];
        open = { ...found, match: open?.match === 'exact' ? 'exact' : match, score: UNSETTLED, conditional };
      } else if (match === 'proche') keep({ ...found, score: Math.min(value, UNSETTLED) });
    } else keep(found);
  };
  const keep = (found: LabelEvidence): void => {
    if (found.score >= NOISE && (best === null || found.score > best.score + 1e-9)) best = found;
  };
  header.readings.forEach((reading, index) => {
    // A date by name has no other rubrique than dates; what is no date by value is left to the values.
    if (target.rubrique !== null && !target.isDate && reading.tokens.includes('date')) return;
    if (reading.tokens.some((token) => target.forbidden.has(token))) return;
    const seen =
      target.rubrique !== null && target.isDate && hasDates && !reading.tokens.includes('date')
        ? { ...reading, tokens: [...reading.tokens, 'date'] }
        : reading;
    if (index === 0) for (const label of exact) consider(EXACT, 'exact', label, leftover(seen, label));
    const text = seen.tokens.join(' ');
    const grams = trigrams(text);
    const mayResemble = target.required.size === 0 || seen.tokens.some((token) => target.required.has(token));
    for (const label of target.labels) {
      const { score, whole } = similarity(seen, label, target, known);
      if (whole) consider(score, 'ensemble', label, leftover(seen, label));
      else if (score > NOISE && mayResemble)
        consider(tempered(score, text, grams, label), 'proche', label, leftover(seen, label));
    }
  });
  return chosen(best, open);
}
