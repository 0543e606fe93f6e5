/** Page breaks between groups of rows, so that a band never stands alone at the foot of a page. */
import { columnWidths, extent, LINE, rowHeights } from '../../../workbook';
import type { Sheet } from '../../../workbook';
import { PAGE_PIXELS, pixels } from './pagesAcross';

/** Height of a landscape A4 page within its margins, in points; programs without our font make rows taller. */
const PAGE_POINTS = 500 * 0.9;

/**
 * The groups that begin a new page because they would not end on the one being filled.
 * @param groups first row (0-based) of each group, in order; the last one ends with the sheet
 */
export function breaksBefore(sheet: Sheet, groups: readonly number[]): number[] {
  const widths = columnWidths(sheet);
  const heights = rowHeights(sheet, widths);
  const { pages = 1, repeterColonnes = 0 } = sheet.impression?.enLargeur ?? {};
  const across = (some: readonly number[]): number => some.reduce((sum, width) => sum + pixels(width), 0);
  const repeatedAcross = (pages - 1) * across(widths.slice(0, repeterColonnes));
  const scale = Math.min(1, (pages * PAGE_PIXELS) / (across(widths) + repeatedAcross));
  const page = PAGE_POINTS / scale;
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += heights.get(row) ?? LINE;
    return sum;
  };
  const { rows } = extent(sheet);
  const repeated = height(0, sheet.impression?.repeterLignes ?? 0);
  const found: number[] = [];
  let used = height(0, groups[0] ?? 0);
  groups.forEach((from, i) => {
    const own = height(from, groups[i + 1] ?? rows);
    if (i > 0 && used + own > page) {
      found.push(from);
      used = repeated;
    }
    used = (used + own) % page;
  });
  return found;
}
