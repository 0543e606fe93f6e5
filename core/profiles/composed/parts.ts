/** The parts of a date that a column of its own may hold. */

export const PARTS = ['jour', 'mois', 'annee'] as const;
export type Part = (typeof PARTS)[number];

/** The number of a cell written "07", "7" or "7.0"; NaN for anything else. */
export function wholeNumber(text: string): number {
  const match = /^\s*(\d{1,4})(?:[.,]0+)?\s*$/.exec(text);
  return match === null ? NaN : Number(match[1]);
}
