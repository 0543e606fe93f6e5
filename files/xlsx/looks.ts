/** The look of each style token: one accent colour, soft fills, light rules (hucre's cell styles). */
import type { CellStyle } from 'hucre/xlsx';
import type { Cell, Style } from '../../core/workbook';

const INK = '1F2933';
const ACCENT = '1F5C8B';
const SOFT = 'E6EFF6';
const GREY = '5F6B76';
const RULE = 'DDE3E8';

/** Body font: present in Excel; LibreOffice takes Carlito, of the same widths. */
export const FONT = { name: 'Calibri', size: 11, color: { rgb: INK } };

type Font = NonNullable<CellStyle['font']>;

function font(changes: Font = {}): Font {
  return { ...FONT, ...changes };
}

function fill(rgb: string): CellStyle['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

const UNDER: CellStyle['border'] = { bottom: { style: 'thin', color: { rgb: RULE } } };
// No indent: LibreOffice forgets it on the right for part of a row.
const RIGHT = { horizontal: 'right', vertical: 'center' } as const;

function number(numFmt: string): CellStyle {
  return { font: font(), numFmt, border: UNDER, alignment: RIGHT };
}

/** Keeps a text away from the number at its left. */
const INDENT = { indent: 1 } as const;

/** Text format, so that a cell edited by hand keeps its leading zeros and never becomes a formula. */
const TEXT = '@';
const LEFT = { vertical: 'center', horizontal: 'left', ...INDENT } as const;

function flag(background: string, ink: string): CellStyle {
  return {
    font: font({ color: { rgb: ink } }),
    fill: fill(background),
    numFmt: TEXT,
    border: UNDER,
    alignment: LEFT,
  };
}

const WRAPPED = { vertical: 'top', wrapText: true } as const;

function header(horizontal: 'left' | 'right'): CellStyle {
  return {
    font: font({ bold: true, color: { rgb: ACCENT } }),
    fill: fill(SOFT),
    border: { bottom: { style: 'medium', color: { rgb: ACCENT } } },
    alignment: { vertical: 'center', wrapText: true, horizontal, ...(horizontal === 'left' ? INDENT : {}) },
  };
}

const LOOKS: Readonly<Record<Style, CellStyle>> = {
  titre: { font: font({ size: 18, bold: true, color: { rgb: ACCENT } }), alignment: { vertical: 'center' } },
  sous_titre: { font: font({ size: 13, bold: true, color: { rgb: ACCENT } }), alignment: { vertical: 'center' } },
  texte: { font: font(), alignment: WRAPPED },
  texte_fort: { font: font({ bold: true }), alignment: WRAPPED },
  ligne: { font: font(), alignment: { vertical: 'center' } },
  legende: { font: font({ size: 10, color: { rgb: GREY } }), alignment: { vertical: 'center' } },
  aide: { font: font({ size: 10, color: { rgb: GREY } }), alignment: WRAPPED },
  entete: header('left'),
  entete_nombre: header('right'),
  cellule: {
    font: font(),
    border: UNDER,
    alignment: { vertical: 'center', wrapText: true, horizontal: 'left', ...INDENT },
  },
  brut: { font: font(), numFmt: TEXT, border: UNDER, alignment: LEFT },
  entier: number('#,##0'),
  decimal: number('#,##0.00'),
  numero: { ...number('0'), font: font({ color: { rgb: GREY } }) },
  taux: number('0.0%'),
  points: number('+0.0" pt";-0.0" pt";0.0" pt"'),
  evolution: number('+0.0%;-0.0%;0.0%'),
  jours: number('#,##0" j"'),
  ecart_jours: number('+#,##0" j";-#,##0" j";0" j"'),
  date: { font: font(), numFmt: 'dd/mm/yyyy', border: UNDER, alignment: { horizontal: 'center', vertical: 'center' } },
  code: { font: font({ name: 'Consolas', size: 10 }), numFmt: TEXT, border: UNDER, alignment: LEFT },
  lien: {
    font: font({ underline: true, color: { rgb: '0B5CAD' } }),
    border: UNDER,
    alignment: LEFT,
  },
  bloquant: flag('F9D9DA', '8A1C24'),
  a_verifier: flag('FFF0CC', '6B4A00'),
  information: flag('DFEBF6', '1D4A73'),
  corrige: flag('E2F1E4', '1E5A2A'),
  favorable: flag('E2F1E4', '1E5A2A'),
  indicateur: { font: font({ size: 20, bold: true, color: { rgb: ACCENT } }), numFmt: '#,##0' },
};

/** Styles whose text is wrapped: their length does not set a column's width. */
export const WRAPPING: ReadonlySet<Style> = new Set<Style>([
  'texte',
  'texte_fort',
  'aide',
  'cellule',
  'entete',
  'entete_nombre',
]);
/** Styles whose text runs over the next cells. */
export const RUNNING: ReadonlySet<Style> = new Set<Style>(['titre', 'sous_titre', 'ligne', 'legende']);

/** Style and modifiers of a cell, as a key; '' is the default style. */
export type LookKey = string;

export function lookKey({ style, fort, attenue }: Pick<Cell, 'style' | 'fort' | 'attenue'>): LookKey {
  if (style === undefined && fort !== true && attenue !== true) return '';
  return `${style ?? ''}|${fort === true ? 'f' : ''}${attenue === true ? 'a' : ''}`;
}

/** hucre's style of a key. */
export function look(key: LookKey): CellStyle {
  const [token, modifiers] = key.split('|');
  const base: CellStyle = token === '' ? { font: font() } : LOOKS[token as Style];
  if (modifiers === '' || modifiers === undefined) return base;
  const changes: Font = { ...base.font };
  if (modifiers.includes('f')) changes.bold = true;
  if (modifiers.includes('a')) {
    changes.italic = true;
    changes.color = { rgb: GREY };
  }
  return { ...base, font: changes };
}
