/** Tells a column of postcodes from one of INSEE commune codes: 3 056 of 6 310 postcodes are also valid INSEE codes. */
import { foldLabel } from './fold';
import type { Choices, ColumnHints, DistinctColumn } from './type';

/** Words of a header that name the code without doubt. "Code commune" is said of both. */
const INSEE_WORDS: ReadonlySet<string> = new Set(['insee', 'cog', 'codeinsee', 'depcom', 'codgeo', 'citycode']);
const POSTAL_WORDS: ReadonlySet<string> = new Set([
  'postal',
  'postale',
  'cp',
  'codepostal',
  'postcode',
  'zip',
  'zipcode',
  'codpost',
  'codepost',
]);

/** Rows that a judgement by the last figure needs. */
const MIN_ROWS = 8;
/**
 * Share of codes ending in 0, weighted by population: 0.89 for postcodes, 0.09 for INSEE codes (computed on the
 * official lists; see territoire/). Between the two bounds nothing is decided by it.
 */
const POSTAL_SHARE = 0.5;
const INSEE_SHARE = 0.25;

/**
 * Codes whose last figure says nothing: postcodes of Paris, Lyon and Marseille end in their arrondissement, those
 * overseas count the communes one by one.
 */
function isMute(code: string): boolean {
  return (
    code.startsWith('750') ||
    code.startsWith('6900') ||
    code.startsWith('130') ||
    code.startsWith('97') ||
    code.startsWith('98')
  );
}

/**
 * Choice `code_lieu`: `insee` or `postal`. A Corsican letter is always an INSEE code's; then the header's own word; then
 * the last figures; else what the rubrique expects.
 */
export function decideCodeLieu({ values, counts }: DistinctColumn, hints: ColumnHints, expected: string): Choices {
  let [letters, rows, round] = [0, 0, 0];
  for (let i = 1; i < values.length; i++) {
    const code = values[i].trim();
    if (counts[i] === 0 || (code.length !== 5 && code.length !== 4)) continue;
    if (/^2[AB]\d{3}$/i.test(code)) letters += counts[i];
    if (isMute(code) || !/^\d+$/.test(code)) continue;
    rows += counts[i];
    if (code.charCodeAt(code.length - 1) === 48) round += counts[i];
  }
  if (letters > 0) return { code_lieu: 'insee' };
  const words = foldLabel(hints.header).split(' ');
  if (words.some((word) => INSEE_WORDS.has(word))) return { code_lieu: 'insee' };
  if (words.some((word) => POSTAL_WORDS.has(word))) return { code_lieu: 'postal' };
  if (rows < MIN_ROWS) return { code_lieu: expected };
  if (round >= POSTAL_SHARE * rows) return { code_lieu: 'postal' };
  return { code_lieu: round <= INSEE_SHARE * rows ? 'insee' : expected };
}
