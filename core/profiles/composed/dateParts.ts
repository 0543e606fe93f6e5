/** Finds dates that a file gives in several columns: day, month and year, or month and year. */
import { corpus, type Target } from '../headers/corpus';
import type { HeaderReading } from '../headers/header';
import { labelEvidence } from '../headers/labelEvidence';
import { wholeNumber, type Part } from './parts';
import type { Column } from '../proposal/understand';

/** Words that say which part; "jour" is read as a date, so a day is known by its values. */
const WORDS: Readonly<Record<string, Part>> = {
  jj: 'jour',
  mois: 'mois',
  mm: 'mois',
  annee: 'annee',
  aaaa: 'annee',
  an: 'annee',
};
/** Share of the values that must be of the part: exports have faults. */
const MOST = 0.95;
const FEWEST = 3;
/** A header known as a whole, once the word of the part is a date's. */
const NAMED = 0.8;
const MONTH_NAME = /^(?:janv|fe?v|f\u00e9v|mars|avr|mai|jui|aou|ao\u00fb|sept|oct|nov|d[\u00e9e]c)/i;

/** What a column is the part of. */
export interface DatePart {
  readonly rubrique: string;
  /** Number of the jury in the header, for repeated rubriques; null when it has none. */
  readonly rang: number | null;
  readonly partie: Part;
}

function isOf(part: Part, text: string): boolean {
  const n = wholeNumber(text);
  if (part === 'jour') return n >= 1 && n <= 31;
  if (part === 'mois') return (n >= 1 && n <= 12) || MONTH_NAME.test(text.trim());
  return (n >= 1900 && n <= 2030) || (text.trim().length <= 2 && n >= 0 && n <= 99);
}

/** The part that the values may be, under the word that the header has. */
function partOf(tokens: readonly string[], { facts }: Column): Part | null {
  const named = tokens.map((token) => WORDS[token]).find((part) => part !== undefined);
  if (named === undefined && !tokens.includes('date') && !tokens.includes('naissance')) return null;
  const { values: distinct, codes } = facts.column;
  const values = distinct.filter((text) => text.trim() !== '');
  if (values.length < (named === undefined ? FEWEST : 1)) return null;
  const fits = (part: Part): boolean => {
    const isRight = distinct.map((text) => text.trim() === '' || isOf(part, text));
    let wrong = 0;
    for (let row = 0; row < facts.compared; row++) if (!isRight[codes[row]]) wrong++;
    return wrong <= (1 - MOST) * facts.size.filled;
  };
  if (named !== undefined) return fits(named) ? named : null;
  // No word, or "jour": days pass twelve, months do not, years have four digits.
  if (!fits('jour')) return fits('annee') && values.every((text) => text.trim().length >= 4) ? 'annee' : null;
  return values.some((text) => wholeNumber(text) > 12) ? 'jour' : null;
}

/** The date rubrique that a header names once its part is said to be a date. */
function namedDate(reading: HeaderReading, targets: readonly Target[], decoys: Target): DatePart | null {
  const tokens = [...new Set([...reading.tokens.filter((token) => WORDS[token] === undefined), 'date'])];
  if (tokens.length < 2) return null;
  const header = { folded: '', key: '', readings: [{ ...reading, tokens }] };
  const found = targets
    .filter(({ isDate }) => isDate)
    .flatMap((target) => labelEvidence(header, target, true) ?? [])
    .filter(({ match, score, conditional }) => match !== 'proche' && score >= NAMED && conditional.length === 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = found;
  if (best === undefined || (second !== undefined && second.score >= best.score - 0.001)) return null;
  const decoy = labelEvidence(header, decoys, true);
  if (decoy !== null && decoy.match !== 'proche' && decoy.score >= best.score) return null;
  return { rubrique: best.target.rubrique as string, rang: best.rang, partie: 'jour' };
}

/**
 * Column -> part, for every date whose neighbouring columns are its month and year, and its day where it has one.
 * "Mois du jury" is read as the label of a date would be, with the word of the part left out.
 */
export function dateParts(columns: readonly Column[]): ReadonlyMap<number, DatePart> {
  const { targets, decoys } = corpus();
  const groups = new Map<string, (DatePart & { readonly index: number })[]>();
  for (const column of columns) {
    const [reading] = column.header.readings;
    const partie = partOf(reading.tokens, column);
    const named = partie === null ? null : namedDate(reading, targets, decoys);
    if (partie === null || named === null) continue;
    const key = `${named.rubrique}#${named.rang ?? 1}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...named, partie, index: column.index }]);
  }
  const found = new Map<number, DatePart>();
  for (const group of groups.values()) {
    const own = new Set(group.map(({ partie }) => partie));
    const indices = group.map(({ index }) => index);
    const neighbours = Math.max(...indices) - Math.min(...indices) < group.length;
    if (own.size !== group.length || !own.has('mois') || !own.has('annee') || !neighbours) continue;
    for (const { index, rubrique, rang, partie } of group) found.set(index, { rubrique, rang, partie });
  }
  return found;
}
