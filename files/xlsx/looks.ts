/** The looks of core/workbook as hucre's cell styles, and as what a conditional rule changes. */
import type { CellStyle } from 'hucre/xlsx';
import { FONT_NAME, FONT_SIZE, INK, type Look, type LookKey, lookKey, lookOf, type Style } from '../../core/workbook';

/** Font of the whole workbook. */
export const FONT = { name: FONT_NAME, size: FONT_SIZE, color: { rgb: INK } };

/** hucre's style of a key. */
export function look(key: LookKey): CellStyle {
  const { fontName, size, ink, bold, italic, underline, background, under, sides, format, ...place } = lookOf(key);
  const { horizontal, vertical, wrap, indent, free } = place;
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
    ...(under === undefined ? {} : { border: border(under, sides) }),
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
    ...(free ? { protection: { locked: false } } : {}),
  };
}

function border(under: NonNullable<Look['under']>, sides: Look['sides']): NonNullable<CellStyle['border']> {
  const side = sides === undefined ? undefined : ({ style: 'thin', color: { rgb: sides } } as const);
  return {
    ...(side === undefined ? {} : { left: side, right: side }),
    bottom: { style: under.weight, color: { rgb: under.color } },
  };
}

/** What a conditional rule changes (CT_Dxf): ink, weight and fill; a font's name or size may not change. */
export function conditionalLook(style: Style): CellStyle {
  const { ink, bold, italic, background } = lookOf(lookKey({ style }));
  return {
    font: { color: { rgb: ink }, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
    // Excel takes the colour of a solid conditional fill from bgColor, other programs from fgColor.
    ...(background === undefined
      ? {}
      : {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            fgColor: { rgb: background },
            bgColor: { rgb: background },
          } as const,
        }),
  };
}
