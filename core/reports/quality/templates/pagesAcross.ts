/** How a table too wide for one A4 page is printed: cut between columns, never reduced below what an eye reads. */
import type { Sheet } from '../../../workbook';

/** Width of a landscape A4 page within its margins (0.5 inch each), in pixels at 96 dpi. */
export const PAGE_PIXELS = 1026;
/** A character's width and a column's padding, in pixels (ECMA-376 part 1, 18.3.1.13, for Calibri 11). */
const CHARACTER_PIXELS = 7;
const COLUMN_PIXELS = 5;
/** Smallest scale, in percent: Calibri 11 becomes 7.2 points. */
const SMALLEST = 65;

/** Pixels of a column. @param width in characters */
export const pixels = (width: number): number => width * CHARACTER_PIXELS + COLUMN_PIXELS;

/**
 * Over how many pages the columns are printed: as few as the smallest scale allows.
 * @param largeurs in characters
 * @param repeterColonnes first columns, printed on every page
 * @returns undefined when one page is wide enough
 */
export function pagesAcross(
  largeurs: readonly number[],
  repeterColonnes: number,
): NonNullable<Sheet['impression']>['enLargeur'] {
  const kept = largeurs.slice(0, repeterColonnes).reduce((sum, one) => sum + pixels(one), 0);
  const room = (PAGE_PIXELS * 100) / SMALLEST - kept;
  let pages = 1;
  let used = 0;
  for (const width of largeurs.slice(repeterColonnes).map(pixels)) {
    if (used > 0 && used + width > room) {
      pages++;
      used = 0;
    }
    used += width;
  }
  return pages === 1 ? undefined : { pages, repeterColonnes };
}
