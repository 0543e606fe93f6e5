/** Tells a column of postcodes from one of INSEE commune codes: 3 056 of 6 310 postcodes are also valid INSEE codes. */
import { foldLabel } from '../spelling/fold';
import type { Choices, ColumnHints, DistinctColumn, PlaceLists } from '../type';

/** Words of a header that name the code without doubt. "Code commune" is said of both. */
const INSEE_WORDS: ReadonlySet<string> = new Set(['insee', 'cog', 'codeinsee', 'depcom', 'codgeo', 'citycode']);
/** Words that name a postcode. */
export const POSTAL_WORDS: ReadonlySet<string> = new Set([
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

/** A Corsican letter: 2A004 is no postcode. From this share of the codes, no header says otherwise. */
const LETTERS = /^2[AB]\d{3}$/i;
const LETTERS_SHARE = 0.5;

/** What the codes of a column show, in rows. */
interface PlaceEvidence {
  /** Codes of any kind. */
  codes: number;
  /** Codes that only INSEE gives: Corsican letters. */
  letters: number;
  /** Codes that only La Poste gives: 34000 (no commune has the number 000), 20xxx (Corsica since 1976). */
  postalOnly: number;
  /** Codes whose last figure tells something, and those that end in 0. */
  figures: number;
  round: number;
}

function placeEvidence({ values, counts }: DistinctColumn): PlaceEvidence {
  const seen: PlaceEvidence = { codes: 0, letters: 0, postalOnly: 0, figures: 0, round: 0 };
  for (let i = 1; i < values.length; i++) {
    const code = values[i].trim();
    const rows = counts[i];
    if (rows === 0 || (code.length !== 5 && code.length !== 4)) continue;
    if (LETTERS.test(code)) {
      seen.letters += rows;
      seen.codes += rows;
      continue;
    }
    if (!/^\d+$/.test(code)) continue;
    seen.codes += rows;
    if (code.endsWith('000') || (code.length === 5 && code.startsWith('20'))) seen.postalOnly += rows;
    if (isMute(code)) continue;
    seen.figures += rows;
    if (code.charCodeAt(code.length - 1) === 48) seen.round += rows;
  }
  return seen;
}

/** What the last figures tell; null when they are too few, or between the two. */
function byFigures({ figures, round }: PlaceEvidence): 'insee' | 'postal' | null {
  if (figures < MIN_ROWS) return null;
  if (round >= POSTAL_SHARE * figures) return 'postal';
  return round <= INSEE_SHARE * figures ? 'insee' : null;
}

/** Distinct codes of one list alone that a judgement by the lists needs: one slip, or two, is no column. */
const FEWEST_LISTED = 3;
/** That many make the lists surer than the header: "Code INSEE" over postcodes would send people elsewhere. */
const AGAINST_HEADER = 6;
/** Share of them that must be of the same list. */
const LISTED_SHARE = 0.9;

/** What the official lists tell: half of the postcodes are no commune's code, and two thirds of communes' no postcode. */
interface Listed {
  readonly told: 'insee' | 'postal' | null;
  readonly count: number;
}

/** Counted by distinct codes: a commune where everybody lives is one witness. Lost zeros are put back. */
function byLists({ values, counts }: DistinctColumn, places: PlaceLists): Listed {
  let [insee, postal] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    const code = values[i].trim().toUpperCase().padStart(5, '0');
    if (counts[i] === 0 || code.length !== 5 || values[i].trim().length < 4) continue;
    const commune = places.isCommune(code);
    if (commune === places.isPostcode(code)) continue;
    if (commune) insee++;
    else postal++;
  }
  const count = insee + postal;
  if (count < FEWEST_LISTED) return { told: null, count };
  if (insee >= LISTED_SHARE * count) return { told: 'insee', count };
  return { told: postal >= LISTED_SHARE * count ? 'postal' : null, count };
}

/** What the header's own word tells; null when it has none. */
function byHeader(header: string): 'insee' | 'postal' | null {
  const words = foldLabel(header).split(' ');
  if (words.some((word) => INSEE_WORDS.has(word))) return 'insee';
  return words.some((word) => POSTAL_WORDS.has(word)) ? 'postal' : null;
}

/**
 * Choice `code_lieu`: `insee` or `postal`, by the whole column. One 2A004 among postcodes is the finding of one cell:
 * letters decide alone when they are half of the codes, and gainsay the header only when the last figures do too. Where
 * the face has the official lists, many codes of one list alone gainsay the header. Then the header's own word; then
 * the lists; then the last figures; then the codes that only one list has; else what the rubrique expects.
 */
export function decideCodeLieu(column: DistinctColumn, hints: ColumnHints, expected: string): Choices {
  const seen = placeEvidence(column);
  const { codes, letters, postalOnly } = seen;
  const figures = byFigures(seen);
  if (letters > 0 && (letters >= LETTERS_SHARE * codes || figures === 'insee')) return { code_lieu: 'insee' };
  const listed = hints.places === undefined ? { told: null, count: 0 } : byLists(column, hints.places);
  if (listed.told !== null && listed.count >= AGAINST_HEADER) return { code_lieu: listed.told };
  const told = byHeader(hints.header) ?? listed.told ?? figures;
  if (told !== null) return { code_lieu: told };
  if (letters > postalOnly && letters * MIN_ROWS >= codes) return { code_lieu: 'insee' };
  if (codes > 0 && (postalOnly === 0 || expected !== 'postal')) hints.byDefault?.('code_lieu');
  return { code_lieu: expected };
}
