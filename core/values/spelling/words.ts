/** The words and figures of a cell, compared to tell whether a rewriting would lose some. */
import { cleanText } from './clean';
import { foldLabel } from './fold';
import { undoMojibake } from './mojibake';

/** Words that only link others: no rewriting loses anything with them. */
export const LINKS: ReadonlySet<string> = new Set(
  'le la les l un une des de du d au aux a et en par pour est the of'.split(' '),
);

/** A whole number that a program wrote with decimals: 35830.0 */
const NEEDLESS_DECIMALS = /^(\d+)[.,]0+$/;

/** Runs of letters and runs of figures, folded; figures without their leading zeros ("BC01" is "bc", "1"). */
export function wordsOfText(raw: string): string[] {
  const text = undoMojibake(cleanText(raw)).replace(NEEDLESS_DECIMALS, '$1');
  return (foldLabel(text).match(/\d+|[^\d\s]+/g) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}

/** The same without links. */
export function sayingWords(raw: string): string[] {
  return wordsOfText(raw).filter((word) => !LINKS.has(word));
}
