/** Heights of the rows of a form: what their texts take, and never less than a finger or a pen needs. */
import { columnWidths, LINE, rowHeights } from '../../../workbook';
import type { Sheet } from '../../../workbook';

/** Lines of a row to be filled in: 26 points, 9 mm on paper. */
export const INPUT_LINES = 1.6;

/**
 * The sheet, its rows at least so high.
 * @param minimums lines of text, by 0-based row
 */
export function withHeights(sheet: Sheet, minimums: Readonly<Record<number, number>>): Sheet {
  const needed = rowHeights(sheet, columnWidths(sheet));
  const hauteurs: Record<number, number> = {};
  for (const [row, lines] of Object.entries(minimums)) {
    hauteurs[Number(row)] = Math.max(lines, (needed.get(Number(row)) ?? 0) / LINE);
  }
  return { ...sheet, hauteurs };
}
