/** The two systems of levels, and how one maps to the other (décret n° 2019-14 du 8 janvier 2019, table de correspondance). */

/** 1969 -> 2019: V is 3, IV is 4, III is 5, II is 6, I is 7 or 8, VI is below. The keys are the old numbers. */
export const OLD_TO_NEW: Readonly<Record<number, number>> = { 1: 7, 2: 6, 3: 5, 4: 4, 5: 3, 6: 1 };

/** V bis: a broken V or the brevet, level 2. It is kept as 5.5 in the old numbers. */
export const V_BIS = 5.5;

/** The new level of an old one (5.5 is V bis); undefined when there is none. I gives 7; 8 is its alternative. */
export function fromOld(old: number): number | undefined {
  return old === V_BIS ? 2 : OLD_TO_NEW[old];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

/** The number of a folded roman numeral, l typed for I forgiven ("lll"); undefined otherwise. */
export function romanNumber(token: string): number | undefined {
  return ROMAN[token] ?? (/^(?:l{2,3}|lv|vl{1,3}|v?l{2,3})$/.test(token) ? ROMAN[token.replace(/l/g, 'i')] : undefined);
}
