/** Blocks that quality documents are made of: tables, cards, chips of levels, stacked bars, lists. */
import { phrase } from '../../../messages';
import type { Level } from '../../../quality/referentials';
import type { Tint } from '../../../workbook';
import type { Child, Markup } from '../../site/markup';
import { element } from '../../site/markup';
import { scrollingTable } from '../../site/scrollingTable';

/** A cell: its text or markup, and what it holds: numbers at the right, long texts with their line breaks, names, lists. */
export type BlockCell =
  | string
  | {
      readonly contenu: Child;
      readonly genre?: 'nombre' | 'multi' | 'court' | 'etroit' | 'liste';
    };

export interface BlockRow {
  /** A band over the whole width: its text. */
  readonly bande?: string;
  /** The first cell is the row's header. */
  readonly cellules: readonly BlockCell[];
  readonly total?: boolean;
}

/** What is said where a table would have no row. */
export function empty(text: string): Markup {
  return element('p', { class: 'vide' }, text);
}

/**
 * A table in a frame that scrolls on narrow screens.
 * @param id unique in the page
 * @param heads texts of the headers; those of numbers are told by `nombres`
 */
export function documentTable(
  id: string,
  caption: string,
  heads: readonly string[],
  rows: readonly BlockRow[],
  nombres: readonly number[] = [],
): Markup {
  return scrollingTable(
    id,
    caption,
    heads.map((head, i) => element('th', { scope: 'col', ...(nombres.includes(i) ? { class: 'nombre' } : {}) }, head)),
    rows.map((row) => tableRow(row, heads.length)),
  );
}

function tableRow({ bande, cellules, total }: BlockRow, width: number): Markup {
  if (bande !== undefined) {
    return element('tr', { class: 'bande' }, element('th', { scope: 'colgroup', colspan: width }, bande));
  }
  return element(
    'tr',
    total === true ? { class: 'total' } : {},
    cellules.map((cell, i) => {
      const { contenu, genre } = typeof cell === 'string' ? { contenu: cell, genre: undefined } : cell;
      const attributes: Record<string, string> = genre === undefined ? {} : { class: genre };
      return i === 0 ? element('th', { scope: 'row', ...attributes }, contenu) : element('td', attributes, contenu);
    }),
  );
}

/** Key figures. */
export function cards(list: readonly { readonly valeur: string; readonly texte: string }[]): Markup {
  return element(
    'ul',
    { class: 'cartes' },
    list.map(({ valeur, texte }) => element('li', {}, element('strong', {}, valeur), element('span', {}, texte))),
  );
}

/** Colour of a level; the word always stands beside it. */
export function levelTint(level: Level | null): Extract<Tint, 'vert' | 'orange' | 'rouge' | 'gris'> {
  if (level === null || level.valeur === null) return 'gris';
  if (level.conforme) return 'vert';
  return level.gravite === 'majeure' || level.valeur === 0 ? 'rouge' : 'orange';
}

export function levelText(level: Level | null): string {
  return level === null ? phrase('rq.non_renseigne') : level.libelle;
}

/** Characters that a chip keeps on one line. */
const CHIP = 18;

export function levelChip(level: Level | null): Markup {
  const text = levelText(level);
  return element('span', { class: `niveau n-${levelTint(level)}${text.length > CHIP ? ' long' : ''}` }, text);
}

export function definition(pairs: readonly (readonly [string, Child])[]): Markup {
  return element(
    'dl',
    { class: 'fiche-doc' },
    pairs.map(([titre, texte]) => [element('dt', {}, titre), element('dd', {}, texte)]),
  );
}

export function bullets(items: readonly Child[]): Markup {
  return element(
    'ul',
    { class: 'simple' },
    items.map((item) => element('li', {}, item)),
  );
}

/** Sentences in a frame. */
export function framed(sentences: readonly Child[]): Markup {
  return element(
    'div',
    { class: 'encadre' },
    sentences.map((one) => element('p', {}, one)),
  );
}

/** A share (0-1) as a bar; the number stands beside it. */
export function stackedBar(parts: readonly { readonly part: number; readonly teinte: Tint }[]): Markup {
  const round = (n: number): number => Math.round(n * 10) / 10;
  let x = 0;
  return element(
    'svg',
    { viewBox: '0 0 200 14', 'aria-hidden': 'true', preserveAspectRatio: 'none', class: 'barre', height: 14 },
    parts.map(({ part, teinte }) => {
      const at = x;
      x += part * 200;
      return element('rect', {
        x: round(at),
        y: 0,
        width: round(part * 200),
        height: 14,
        class: `t-${teinte} sep`,
      });
    }),
  );
}
