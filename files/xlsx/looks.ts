/** The looks of core/workbook as hucre's cell styles. */
import type { CellStyle } from 'hucre/xlsx';
import { FONT_NAME, FONT_SIZE, INK, type LookKey, lookOf } from '../../core/workbook';

/** Font of the whole workbook. */
export const FONT = { name: FONT_NAME, size: FONT_SIZE, color: { rgb: INK } };

/** hucre's style of a key. */
export function look(key: LookKey): CellStyle {
  const { fontName, size, ink, bold, italic, underline, background, under, format, ...place } = lookOf(key);
  const { horizontal, vertical, wrap, indent } = place;
  return {
    font: {
      name: fontName,
      size,
      color: { rgb: ink },
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
    },
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } as const }),
    ...(under === undefined ? {} : { border: { bottom: { style: under.weight, color: { rgb: under.color } } } }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(vertical === undefined
      ? {}
      : {
          alignment: {
            vertical,
            ...(horizontal === undefined ? {} : { horizontal }),
            ...(wrap ? { wrapText: true } : {}),
            ...(indent === undefined ? {} : { indent }),
          },
        }),
  };
}
