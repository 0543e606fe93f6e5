/** Column widths in pixels. */
import { columnWidths, type Sheet } from '../../../core/workbook';

/** A digit of Arial 10, and the padding of a cell, in pixels. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 8;

/** Widths of the first `columns` columns of a sheet; null where Sheets' own width will do (nothing stands there). */
export function pixelWidths(sheet: Sheet, columns: number): (number | null)[] {
  const widths = columnWidths(sheet);
  return Array.from({ length: columns }, (_, i) =>
    widths[i] === undefined ? null : Math.round(widths[i] * CHARACTER_PIXELS) + PADDING_PIXELS,
  );
}
