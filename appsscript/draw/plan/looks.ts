/** The looks of the neutral workbook as Sheets has them: what each changes of a cell, in its own body font. */
import {
  FONT_NAME,
  FONT_SIZE,
  INK,
  type Look,
  type LookKey,
  lookKey,
  lookOf,
  type Style,
} from '../../../core/workbook';
import type { Aspect } from '../commands';

/** A font of fixed width that Sheets has. */
const FIXED_FONT = 'Roboto Mono';
/** Points: Arial 10, the body font of Sheets, is as large as the model's. Small texts are one point less; titles stay. */
const BODY_POINTS = 10;
const PLACES = { top: 'top', center: 'middle' } as const;

/** Styles that say something of a cell, whatever it holds: a figure stays a figure there. */
const FLAGS: ReadonlySet<Style> = new Set<Style>(['bloquant', 'a_verifier', 'information', 'corrige', 'favorable']);

/** A colour of the model, as Sheets writes it. */
export function colorOf(color: string): string {
  return `#${color.toLowerCase()}`;
}

function sizeOf(size: number): number {
  return size < FONT_SIZE ? size - FONT_SIZE + BODY_POINTS : size;
}

function fontOf({ fontName, size, ink, bold, italic, underline }: Look): Aspect {
  return {
    ...(size === FONT_SIZE ? {} : { taille: sizeOf(size) }),
    ...(bold === true ? { gras: true } : {}),
    ...(italic === true ? { italique: true } : {}),
    ...(underline === true ? { souligne: true } : {}),
    ...(fontName === FONT_NAME ? {} : { police: FIXED_FONT }),
    ...(ink === INK ? {} : { couleur: colorOf(ink) }),
  };
}

/** What a look changes of a cell; Sheets has no indent. */
export function aspectOf(key: LookKey): Aspect {
  const look = lookOf(key);
  const { background, horizontal, vertical, wrap, under } = look;
  return {
    ...fontOf(look),
    ...(background === undefined ? {} : { fond: colorOf(background) }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical: PLACES[vertical] }),
    ...(wrap === true ? { renvoi: true } : {}),
    ...(under === undefined ? {} : { filet: { couleur: colorOf(under.color), epais: under.weight === 'medium' } }),
  };
}

/** Number format of a number, a day or a blank cell of that style, as an English spreadsheet writes it; '' is Sheets' own. */
export function numberFormat(style: Style | undefined): string {
  if (style === undefined || FLAGS.has(style)) return '';
  return lookOf(lookKey({ style })).format ?? '';
}
