/** The look of each style token: one accent colour, soft fills, light rules. Each renderer gives them its own way. */
import type { Column } from '../table';
import type { Cell, Sheet, Style, TableBlock, Tint } from './model';

/** Colours, as six hexadecimal digits. */
export const INK = '1F2933';
export const ACCENT = '1F5C8B';
const SOFT = 'E6EFF6';
const GREY = '5F6B76';
const RULE = 'DDE3E8';

/** Colours of series: apart for colour-blind readers, and by lightness when printed in grey. */
export const TINTS: Readonly<Record<Tint, string>> = {
  accent: ACCENT,
  clair: '9CC3E0',
  vert: '4E9A5B',
  orange: 'E8A33D',
  rouge: 'C2494F',
  gris: '9AA5AF',
};
/** Order of series that choose no tint. */
export const TINT_ORDER: readonly Tint[] = ['accent', 'orange', 'vert', 'clair', 'rouge', 'gris'];
export const CHART_INK = '47525D';
export const CHART_GRID = 'E3E8EC';
/** Number formats of the value axis of a chart. */
export const CHART_FORMATS = { entier: '#,##0', taux: '0%', jours: '#,##0" j"' } as const;

/** Colours of sheet tabs. */
export const TABS = { bleu: ACCENT, vert: TINTS.vert, rouge: TINTS.rouge, gris: TINTS.gris } as const;

/** Body font: present in Excel; LibreOffice takes Carlito, of the same widths. */
export const FONT_NAME = 'Calibri';
export const FONT_SIZE = 11;

/** What a cell looks like, for any renderer. */
export interface Look {
  readonly fontName: string;
  /** Points. */
  readonly size: number;
  readonly ink: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly background?: string;
  /** Rule under the cell. */
  readonly under?: { readonly weight: 'thin' | 'medium'; readonly color: string };
  /** Thin rules at the left and right of the cell: where one field ends and the next begins. */
  readonly sides?: string;
  readonly horizontal?: 'left' | 'right' | 'center';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** As Excel files write it; absent: General. */
  readonly format?: string;
  /** May be changed where the sheet is protected. */
  readonly free?: boolean;
}

const BODY: Look = { fontName: FONT_NAME, size: FONT_SIZE, ink: INK };
/** Text format, so that a cell edited by hand keeps its leading zeros and never becomes a formula. */
export const TEXT_FORMAT = '@';
const UNDER = { under: { weight: 'thin', color: RULE } } as const;
/** The indent keeps a text away from the number at its left. */
const LEFT = { vertical: 'center', horizontal: 'left', indent: 1 } as const;
// No indent: LibreOffice forgets it on the right for part of a row.
const RIGHT = { horizontal: 'right', vertical: 'center' } as const;
const WRAPPED = { vertical: 'top', wrap: true } as const;

function number(format: string): Look {
  return { ...BODY, format, ...UNDER, ...RIGHT };
}

/** Cells to be filled in: a light field, so that one sees where to write, on screen and on paper. */
function input(): Look {
  return { ...BODY, background: 'FFF9E3', under: { weight: 'thin', color: 'C9B458' }, sides: 'E9DFB4' };
}

function flag(background: string, ink: string): Look {
  return { ...BODY, ink, background, format: TEXT_FORMAT, ...UNDER, ...LEFT };
}

function header(horizontal: 'left' | 'right'): Look {
  return {
    ...BODY,
    bold: true,
    ink: ACCENT,
    background: SOFT,
    under: { weight: 'medium', color: ACCENT },
    vertical: 'center',
    wrap: true,
    horizontal,
    ...(horizontal === 'left' ? { indent: 1 } : {}),
  };
}

const LOOKS: Readonly<Record<Style, Look>> = {
  titre: { ...BODY, size: 18, bold: true, ink: ACCENT, vertical: 'center' },
  sous_titre: { ...BODY, size: 13, bold: true, ink: ACCENT, vertical: 'center' },
  texte: { ...BODY, ...WRAPPED },
  texte_fort: { ...BODY, bold: true, ...WRAPPED },
  ligne: { ...BODY, vertical: 'center' },
  legende: { ...BODY, size: 10, ink: GREY, vertical: 'center' },
  aide: { ...BODY, size: 10, ink: GREY, ...WRAPPED },
  entete: header('left'),
  entete_nombre: header('right'),
  cellule: { ...BODY, ...UNDER, ...LEFT, wrap: true },
  brut: { ...BODY, format: TEXT_FORMAT, ...UNDER, ...LEFT },
  entier: number('#,##0'),
  decimal: number('#,##0.00'),
  annee: number('0'),
  numero: { ...number('0'), ink: GREY },
  taux: number('0.0%'),
  points: number('+0.0" pt";-0.0" pt";0.0" pt"'),
  evolution: number('+0.0%;-0.0%;0.0%'),
  jours: number('#,##0" j"'),
  ecart_jours: number('+#,##0" j";-#,##0" j";0" j"'),
  date: { ...BODY, format: 'dd/mm/yyyy', ...UNDER, horizontal: 'center', vertical: 'center' },
  code: { ...BODY, fontName: 'Consolas', size: 10, format: TEXT_FORMAT, ...UNDER, ...LEFT },
  lien: { ...BODY, underline: true, ink: '0B5CAD', ...UNDER, ...LEFT },
  bloquant: flag('F9D9DA', '8A1C24'),
  a_verifier: flag('FFF0CC', '6B4A00'),
  information: flag('DFEBF6', '1D4A73'),
  corrige: flag('E2F1E4', '1E5A2A'),
  favorable: flag('E2F1E4', '1E5A2A'),
  indicateur: { ...BODY, size: 20, bold: true, ink: ACCENT, format: '#,##0' },
  bandeau: {
    ...BODY,
    bold: true,
    ink: 'FFFFFF',
    background: ACCENT,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
  },
  // Text: « - manque le devis » is no formula, « 3/4 » no date, « 01250 » keeps its zero.
  saisie: { ...input(), format: TEXT_FORMAT, vertical: 'center', horizontal: 'left', indent: 1, wrap: true },
  saisie_date: { ...input(), format: 'dd/mm/yyyy', vertical: 'center', horizontal: 'center' },
  saisie_entier: { ...input(), format: '#,##0', ...RIGHT },
  saisie_annee: { ...input(), format: '0', ...RIGHT },
  saisie_decimal: { ...input(), format: '#,##0.00', ...RIGHT },
  saisie_taux: { ...input(), format: '0.0%', ...RIGHT },
  saisie_code: { ...input(), format: TEXT_FORMAT, ...LEFT },
  calcul: { ...BODY, ink: GREY, background: 'F4F6F8', ...UNDER, vertical: 'center', horizontal: 'center' },
  jauge: { ...BODY, ink: ACCENT, ...LEFT },
};

/** Styles whose text is wrapped: their length does not set a column's width. */
export const WRAPPING: ReadonlySet<Style> = new Set<Style>([
  'texte',
  'texte_fort',
  'aide',
  'cellule',
  'saisie',
  'entete',
  'entete_nombre',
]);
/** Styles whose text runs over the next cells. */
export const RUNNING: ReadonlySet<Style> = new Set<Style>(['titre', 'sous_titre', 'ligne', 'legende', 'bandeau']);
/** Styles of cells to be filled in. */
export const INPUTS: ReadonlySet<Style> = new Set<Style>([
  'saisie',
  'saisie_date',
  'saisie_entier',
  'saisie_annee',
  'saisie_decimal',
  'saisie_taux',
  'saisie_code',
]);

/** Style and modifiers of a cell, as a key; '' is the default style. */
export type LookKey = string;

/** What of a cell makes its look. */
type Dressed = Pick<Cell, 'style' | 'fort' | 'attenue' | 'fin' | 'libre' | 'formule'>;

export function lookKey({ style, fort, attenue, fin, libre, formule }: Dressed): LookKey {
  if (style === undefined && fort !== true && attenue !== true && fin !== true && libre !== true) return '';
  const isComputedText = formule !== undefined && style !== undefined && LOOKS[style].format === TEXT_FORMAT;
  const modifiers = [
    fort === true && 'f',
    attenue === true && 'a',
    libre === true && 'l',
    isComputedText && 'c',
    fin === true && 'z',
  ];
  return `${style ?? ''}|${modifiers.filter((one) => one !== false).join('')}`;
}

/**
 * The look of a column's cells that hold nothing yet. Where the sheet is protected, those to be filled in are free, so
 * that a list may grow below the rows drawn.
 */
export function columnFormat({ formats, protection }: Sheet, column: number): LookKey | undefined {
  const style = formats?.[column];
  return style && lookKey({ style, libre: protection === true && INPUTS.has(style) });
}

/** The look of a key. */
export function lookOf(key: LookKey): Look {
  const [token, modifiers = ''] = key.split('|');
  const base = token === '' ? BODY : LOOKS[token as Style];
  return {
    ...base,
    ...(modifiers.includes('f') ? { bold: true } : {}),
    ...(modifiers.includes('a') ? { italic: true, ink: GREY } : {}),
    ...(modifiers.includes('l') ? { free: true } : {}),
    // A formula in a cell of text becomes a text when it is edited.
    ...(modifiers.includes('c') ? { format: undefined } : {}),
    ...(modifiers.includes('z') ? { under: { weight: 'medium', color: GREY } } : {}),
  };
}

/** Default style of a table's column, by its kind. */
const DEFAULTS: Readonly<Record<Column['kind'], Style>> = { text: 'brut', date: 'date', number: 'entier' };

/** The style of a table's column that chooses none. */
export function defaultStyle(kind: Column['kind']): Style {
  return DEFAULTS[kind];
}

/** The style of a table's column. */
export function columnStyle(block: TableBlock, column: number): Style {
  return block.styles?.[column] ?? defaultStyle(block.table.columns[column].kind);
}

/** The style of the header of a table's column. */
export function headerStyle(kind: Column['kind']): Style {
  return kind === 'number' ? 'entete_nombre' : 'entete';
}
