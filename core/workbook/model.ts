/** The neutral workbook: what to draw, in tokens; Office.js, Sheets, .xlsx and HTML renderers each draw it their way. */
import type { Table } from '../table';

/** Looks, by meaning. A renderer gives each token its font, fill, border, alignment and number format. */
export type Style =
  | 'titre'
  | 'sous_titre'
  /** Paragraph, wrapped, without border. */
  | 'texte'
  | 'texte_fort'
  /** One line of text, not wrapped: it runs over the empty cells at its right. */
  | 'ligne'
  /** The same, small and grey. */
  | 'legende'
  /** Grey explanation, wrapped. */
  | 'aide'
  /** Header of a table. */
  | 'entete'
  /** Header of a column of numbers. */
  | 'entete_nombre'
  /** Text of a table, wrapped, with a light rule under it. */
  | 'cellule'
  /** Text as it came from a file: never wrapped, never read as anything but text. */
  | 'brut'
  | 'entier'
  | 'decimal'
  /** A number that names: a row number, without separators. */
  /** A year: no thousands separator. */
  | 'annee'
  | 'numero'
  /** 0-1, shown as a percentage. */
  | 'taux'
  /** Points of percentage, shown with their sign (evolution of a rate): 1.2 is « +1,2 pt ». */
  | 'points'
  /** 0-1, shown as a relative evolution, with its sign. */
  | 'evolution'
  | 'jours'
  /** Days, shown with their sign. */
  | 'ecart_jours'
  | 'date'
  | 'code'
  | 'lien'
  | 'bloquant'
  | 'a_verifier'
  | 'information'
  | 'corrige'
  | 'favorable'
  /** Key figure, large. */
  | 'indicateur'
  /** Band over a group of rows: light on the accent colour. */
  | 'bandeau'
  /** To be filled in: text, wrapped. */
  | 'saisie'
  /** To be filled in: a date, a whole number, a number, a percentage, a code kept as text. */
  | 'saisie_date'
  | 'saisie_entier'
  /** A year: no thousands separator. */
  | 'saisie_annee'
  | 'saisie_decimal'
  | 'saisie_taux'
  | 'saisie_code'
  /** Computed by the workbook, locked. */
  | 'calcul'
  /** A bar drawn in characters (`█`). */
  | 'jauge';

/** A day of the calendar, as the number of days since 1970-01-01. */
export interface DayValue {
  readonly jour: number;
}

export type CellValue = string | number | boolean | null | DayValue;

/** An internal target: a sheet and a cell in A1 notation. */
export interface Link {
  readonly feuille: string;
  readonly cellule: string;
}

export interface Cell {
  readonly valeur: CellValue;
  readonly style?: Style;
  /** Bold: a total. */
  readonly fort?: boolean;
  /** Grey italics: a figure to read with care. */
  readonly attenue?: boolean;
  /** Of the last row of a table to be filled in: a stronger rule under it (and LibreOffice prints blank rows down to it). */
  readonly fin?: boolean;
  /** Comment shown on the cell. */
  readonly note?: string;
  readonly lien?: Link;
  /**
   * A formula, without `=`: functions in English, `,` between arguments, `"` around texts, addresses in A1 notation. Only
   * functions that Excel 2010, LibreOffice and Sheets all have. `valeur` is what it gives on the cells as drawn: it is
   * shown where nothing computes.
   */
  readonly formule?: string;
  /** May be changed where the sheet is protected. */
  readonly libre?: boolean;
}

/** Cells row by row, from a top left corner (0-based). */
export interface CellBlock {
  readonly genre: 'cellules';
  readonly ligne: number;
  readonly colonne: number;
  readonly cellules: readonly (readonly (Cell | null)[])[];
}

/** What one cell of a table shows besides its value. `ligne` and `colonne` count from the table's first data cell. */
export interface Mark {
  readonly ligne: number;
  readonly colonne: number;
  readonly style?: Style;
  /** With a style: grey italics. */
  readonly attenue?: boolean;
  readonly note?: string;
  readonly lien?: Link;
}

/**
 * A whole table: one header row, then its rows. `entetes` are for people; styles by column. Text cells stay text:
 * codes with leading zeros are never numbers.
 */
export interface TableBlock {
  readonly genre: 'table';
  readonly ligne: number;
  readonly colonne: number;
  readonly table: Table;
  readonly entetes: readonly string[];
  /** Comments of the header cells. */
  readonly notes?: readonly (string | undefined)[];
  readonly styles?: readonly (Style | undefined)[];
  /** Marked cells, sorted by row then column, at most one per cell. */
  readonly marques?: readonly Mark[];
}

export type Block = CellBlock | TableBlock;

/** Colours of series, by meaning; a renderer keeps them apart for colour-blind readers. */
export type Tint = 'accent' | 'clair' | 'vert' | 'orange' | 'rouge' | 'gris';

/** A native chart over cells of the workbook (bar, column, line; hucre writes no radar and no combination). */
export interface Chart {
  /** `profil`: one value per axis; a radar where the host draws one, bars in an .xlsx file. */
  readonly genre: 'barres' | 'colonnes' | 'colonnes_empilees' | 'barres_empilees_100' | 'courbes' | 'profil';
  readonly titre: string;
  /** What the chart shows, in one sentence, for those who cannot see it. */
  readonly description?: string;
  readonly axeX?: string;
  readonly axeY?: string;
  /** Number format of the value axis. */
  readonly format?: 'entier' | 'taux' | 'jours';
  /** Shows each value on its bar. */
  readonly etiquettes?: boolean;
  readonly categories: Range;
  readonly series: readonly { readonly nom: string; readonly valeurs: Range; readonly teinte?: Tint }[];
  /** Where it stands: top left cell, 0-based; height in rows, width in columns. */
  readonly place: {
    readonly ligne: number;
    readonly colonne: number;
    readonly hauteur: number;
    readonly largeur: number;
  };
}

export interface Range {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly hauteur: number;
  readonly largeur: number;
}

/** A list of allowed values over a range. */
export interface Validation {
  readonly plage: Range;
  readonly liste: readonly string[];
  /** Cells that hold the list: a long one does not fit in the rule itself. */
  readonly source?: Range;
  readonly message?: string;
  /** Another value is refused; default: a warning. */
  readonly stricte?: boolean;
}

/** What may be typed in a range that is no list. Days count from 1970-01-01. Another value draws a warning. */
export interface InputRule {
  readonly plage: Range;
  readonly genre: 'date' | 'entier' | 'nombre';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly message?: string;
}

/** A look that cells take while a formula (as `Cell.formule`, relative to the range's first cell) is true; the first true one wins. */
export interface ConditionalRule {
  readonly plage: Range;
  readonly formule: string;
  readonly style: Style;
}

export interface Sheet {
  /** At most 31 characters, none of : \ / ? * [ ] (see `sheetName`). */
  readonly nom: string;
  /** Blocks do not overlap. */
  readonly blocs: readonly Block[];
  /** Widths in characters; missing ones are fitted to the content, within bounds. */
  readonly largeurs?: readonly (number | undefined)[];
  /**
   * Look of each column's cells that hold nothing yet, so that what is typed keeps its form. Where the sheet is protected,
   * those of a `saisie` look may be changed, the others not (see `columnFormat`).
   */
  readonly formats?: readonly (Style | undefined)[];
  readonly figer?: { readonly lignes: number; readonly colonnes: number };
  /** Range with filter arrows. */
  readonly filtre?: Omit<Range, 'feuille'>;
  readonly graphiques?: readonly Chart[];
  readonly validations?: readonly Validation[];
  readonly saisies?: readonly InputRule[];
  readonly regles?: readonly ConditionalRule[];
  /** Only `libre` cells may be changed. No password: a guard against slips, that two clicks lift. */
  readonly protection?: boolean;
  readonly masquee?: boolean;
  /** Height in lines of text, by 0-based row, for wrapped texts; other rows are fitted by the program that opens. */
  readonly hauteurs?: Readonly<Record<number, number>>;
  /** `repeterLignes`: the first n rows, printed on every page. */
  readonly impression?: {
    readonly paysage: boolean;
    readonly repeterLignes?: number;
    /** Rows (0-based) before which a new page begins. */
    readonly sauts?: readonly number[];
    /** A table too wide for one page: pages across (default: 1), and the first columns, printed on each of them. */
    readonly enLargeur?: { readonly pages: number; readonly repeterColonnes: number };
  };
  /** Grid lines of the screen; default: shown. */
  readonly quadrillage?: boolean;
  readonly couleurOnglet?: 'bleu' | 'vert' | 'rouge' | 'gris';
}

export interface WorkbookModel {
  readonly titre: string;
  /** Day written as creation and modification date, so that bytes do not depend on the clock (contract). */
  readonly jour: number;
  readonly feuilles: readonly Sheet[];
  /** Names of ranges, for formulas and for those who read them: letters, digits and `_`. */
  readonly noms?: readonly { readonly nom: string; readonly plage: Range }[];
}
