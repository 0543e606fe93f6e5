/** Finds a birth date that a file gives in three columns: day, month, year. */
import type { Column } from './understand';

/** The part of a date that a column holds. */
export const PARTS = ['jour', 'mois', 'annee'] as const;
export type Part = (typeof PARTS)[number];

/** Words that say which part; "jour" is read as a date, so a day is known by its values. */
const WORDS: Readonly<Record<string, Part>> = { mois: 'mois', mm: 'mois', annee: 'annee', aaaa: 'annee', an: 'annee' };
/** A birth that is not about when: place, name, country. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'lieu commune departement pays nom prenom nationalite cp region code usage'.split(' '),
);
/** Share of the values that must be of the part: exports have faults. */
const MOST = 0.95;
const FEWEST = 3;
const MONTH_NAME = /^(?:janv|fe?v|f\u00e9v|mars|avr|mai|jui|aou|ao\u00fb|sept|oct|nov|d[\u00e9e]c)/i;

/** The number of a cell written "07", "7" or "7.0"; NaN for anything else. */
export function wholeNumber(text: string): number {
  const match = /^\s*(\d{1,4})(?:[.,]0+)?\s*$/.exec(text);
  return match === null ? NaN : Number(match[1]);
}

function isOf(part: Part, text: string): boolean {
  const n = wholeNumber(text);
  if (part === 'jour') return n >= 1 && n <= 31;
  if (part === 'mois') return (n >= 1 && n <= 12) || MONTH_NAME.test(text.trim());
  return (n >= 1900 && n <= 2030) || (text.trim().length <= 2 && n >= 0 && n <= 99);
}

/** The part that a column about birth holds, or null. */
function partOf({ header, facts }: Column): Part | null {
  const { tokens } = header.readings[0];
  if (!tokens.includes('naissance') || tokens.some((token) => ELSEWHERE.has(token))) return null;
  const values = facts.column.values.slice(1).filter((text) => text.trim() !== '');
  if (values.length < FEWEST) return null;
  const fits = (part: Part): boolean => values.filter((text) => isOf(part, text)).length >= MOST * values.length;
  const named = tokens.map((token) => WORDS[token]).find((part) => part !== undefined);
  if (named !== undefined) return fits(named) ? named : null;
  // No word, or "jour": days pass twelve, months do not, years have four digits.
  if (!fits('jour')) return fits('annee') && values.every((text) => text.trim().length >= 4) ? 'annee' : null;
  return values.some((text) => wholeNumber(text) > 12) ? 'jour' : null;
}

/** Column -> part, when three neighbouring columns are day, month and year of birth; empty otherwise. */
export function birthParts(columns: readonly Column[]): ReadonlyMap<number, Part> {
  const found = new Map<number, Part>();
  for (const column of columns) {
    const part = partOf(column);
    if (part !== null) found.set(column.index, part);
  }
  const indices = [...found.keys()];
  const neighbours = indices.length === PARTS.length && Math.max(...indices) - Math.min(...indices) < PARTS.length;
  return neighbours && new Set(found.values()).size === PARTS.length ? found : new Map<number, Part>();
}
