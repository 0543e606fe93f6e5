/** The look of each style token in Sheets: its number format, and what it changes of a cell. Colours of files/xlsx/looks.ts. */
import type { Cell, Style } from '../../../core/workbook';
import type { Aspect } from '../commands';

const ACCENT = '#1f5c8b';
const SOFT = '#e6eff6';
const GREY = '#5f6b76';
const RULE = '#dde3e8';
const INK_LINK = '#0b5cad';

/** A format of plain text: what is typed or written there is never a number, a date or a formula. */
export const TEXT_FORMAT = '@';

const UNDER = { couleur: RULE, epais: false };
const NUMBER: Aspect = { filet: UNDER, horizontal: 'right', vertical: 'middle' };
const LEFT: Aspect = { filet: UNDER, horizontal: 'left', vertical: 'middle' };
const WRAPPED: Aspect = { renvoi: true, vertical: 'top' };
const HEADER: Aspect = {
  gras: true,
  couleur: ACCENT,
  fond: SOFT,
  filet: { couleur: ACCENT, epais: true },
  vertical: 'middle',
  renvoi: true,
};

function flag(fond: string, couleur: string): Aspect {
  return { ...LEFT, fond, couleur };
}

const ASPECTS: Readonly<Record<Style, Aspect>> = {
  titre: { taille: 18, gras: true, couleur: ACCENT, vertical: 'middle' },
  sous_titre: { taille: 13, gras: true, couleur: ACCENT, vertical: 'middle' },
  texte: WRAPPED,
  texte_fort: { ...WRAPPED, gras: true },
  ligne: { vertical: 'middle' },
  legende: { taille: 9, couleur: GREY, vertical: 'middle' },
  aide: { ...WRAPPED, taille: 9, couleur: GREY },
  entete: { ...HEADER, horizontal: 'left' },
  entete_nombre: { ...HEADER, horizontal: 'right' },
  cellule: { ...LEFT, renvoi: true },
  brut: LEFT,
  entier: NUMBER,
  decimal: NUMBER,
  numero: { ...NUMBER, couleur: GREY },
  taux: NUMBER,
  points: NUMBER,
  evolution: NUMBER,
  jours: NUMBER,
  ecart_jours: NUMBER,
  date: { filet: UNDER, horizontal: 'center', vertical: 'middle' },
  code: { ...LEFT, police: 'Roboto Mono', taille: 9 },
  lien: { ...LEFT, couleur: INK_LINK, souligne: true },
  bloquant: flag('#f9d9da', '#8a1c24'),
  a_verifier: flag('#fff0cc', '#6b4a00'),
  information: flag('#dfebf6', '#1d4a73'),
  corrige: flag('#e2f1e4', '#1e5a2a'),
  favorable: flag('#e2f1e4', '#1e5a2a'),
  indicateur: { taille: 20, gras: true, couleur: ACCENT },
};

/** Number formats of what is no text, in the notation of an English spreadsheet, which Sheets reads whatever its language. */
const FORMATS: Partial<Readonly<Record<Style, string>>> = {
  brut: TEXT_FORMAT,
  code: TEXT_FORMAT,
  entier: '#,##0',
  decimal: '#,##0.00',
  numero: '0',
  taux: '0.0%',
  points: '+0.0" pt";-0.0" pt";0.0" pt"',
  evolution: '+0.0%;-0.0%;0.0%',
  jours: '#,##0" j"',
  ecart_jours: '+#,##0" j";-#,##0" j";0" j"',
  date: 'dd/mm/yyyy',
  indicateur: '#,##0',
};

/** Look of a cell as a key; '' is Sheets' own. */
export function lookKey({ style, fort, attenue }: Pick<Cell, 'style' | 'fort' | 'attenue'>): string {
  if (style === undefined && fort !== true && attenue !== true) return '';
  return `${style ?? ''}|${fort === true ? 'f' : ''}${attenue === true ? 'a' : ''}`;
}

/** What a look changes of a cell. @param key of `lookKey` */
export function aspectOf(key: string): Aspect {
  const [style, modifiers = ''] = key.split('|');
  const base = style === '' ? {} : ASPECTS[style as Style];
  return {
    ...base,
    ...(modifiers.includes('f') ? { gras: true } : {}),
    ...(modifiers.includes('a') ? { italique: true, couleur: GREY } : {}),
  };
}

/** Number format of a number, a day or a blank cell of that style; '' is Sheets' own. */
export function numberFormat(style: Style | undefined): string {
  return (style === undefined ? undefined : FORMATS[style]) ?? '';
}

/** Styles whose text wraps: their length does not set a column's width. */
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

/** Colours of tabs. */
export const TABS = { bleu: ACCENT, vert: '#4e9a5b', rouge: '#c2494f', gris: '#9aa5af' } as const;
