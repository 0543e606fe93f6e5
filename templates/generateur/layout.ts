/** What a certifier's export looks like: files, sheets, columns; a layout is data, nothing here writes bytes. */
import type { Cell, DateFormat } from './dates';
import type { Charset } from './encode/charsets';
import type { Parcours, Passage, Seen } from './model';
import type { Rng } from './rng';

/** One source row before it is written: a parcours, or one of its passages in a file with one row per jury. */
export interface Line {
  /** The parcours as the certifier recorded it, faults included. */
  readonly p: Parcours;
  /** The same without faults, at the day of the export. */
  readonly vrai: Parcours;
  readonly seen: Seen;
  /** Passages known at the day of the export, in order. */
  readonly passages: readonly Passage[];
  /** The passage of this row, in a file with one row per jury; null in others and for those without any. */
  readonly passage: Passage | null;
  readonly rng: Rng;
}

/** Canonical code -> what this certifier writes; of several spellings the first is the usual one. */
export type Coding = Readonly<Record<string, string | readonly string[]>>;

export interface Column {
  readonly entete: string;
  /** Rubrique of the dictionary, or null for a column that feeds none. */
  readonly rubrique: string | null;
  /** Number of the jury in a file with one row per parcours. */
  readonly rang?: number;
  readonly write: (line: Line) => Cell;
  readonly format?: DateFormat;
  readonly coding?: Coding;
  /** Raw values that a person would have to decide once: written raw -> canonical. */
  readonly lexique?: ReadonlyMap<string, string>;
  readonly systemeNiveau?: 'ancien' | 'nouveau';
}

export type Container =
  | {
      readonly kind: 'texte';
      readonly charset: Charset;
      readonly bom?: boolean;
      readonly separateur: ';' | ',' | '\t' | '|';
      readonly finDeLigne?: '\r\n' | '\n' | '\r';
      /** Quotes around every cell, not only where needed. */
      readonly guillemets?: boolean;
    }
  | { readonly kind: 'xlsx' | 'xls' | 'ods'; readonly date1904?: boolean }
  | { readonly kind: 'html' };

export interface ExtraSheet {
  readonly nom: string;
  readonly lignes: (counts: { readonly lignes: number; readonly l2: number }) => Cell[][];
}

export interface FileLayout {
  /** File name, below `exports/<id>/`. */
  readonly fichier: string;
  readonly contenant: Container;
  readonly feuille?: string;
  readonly feuillesAvant?: readonly ExtraSheet[];
  readonly feuillesApres?: readonly ExtraSheet[];
  /** Rows above the header. */
  readonly titre?: readonly (readonly Cell[])[];
  /** A first header row that groups columns: group name and how many columns it spans. */
  readonly groupes?: readonly (readonly [string, number])[];
  readonly colonnes: readonly Column[];
  readonly parJury?: boolean;
  /** Civil years of filing (of jury, in a file with one row per jury) that this file holds; all by default. */
  readonly annees?: readonly number[];
  /** Day of the export when earlier than the certifier's closing day: later events are not in it. */
  readonly arret?: string;
  /** Lists again the older parcours that moved since the previous export. */
  readonly reprise?: string;
  /** Label of a totals row at the bottom. */
  readonly total?: string;
  /** A subtotal row after each filing year, with that label before the year. */
  readonly sousTotal?: string;
  /** Notes below the table. */
  readonly notes?: readonly string[];
  /** Order of the rows: by file number (default) or by surname. */
  readonly tri?: 'dossier' | 'nom';
}

export interface Layout {
  readonly certificateur: string;
  readonly fichiers: readonly FileLayout[];
}
