/** The calls from the sidebar to Apps Script: one list, typed for both sides. */

/** What google.script.run lets through: plain values, no Date, no undefined. */
export type BridgeCell = string | number | boolean | null;

/** A rectangle of a sheet, 0-based. */
export interface BridgeArea {
  readonly feuille: string;
  readonly masquee: boolean;
  readonly ligne: number;
  readonly colonne: number;
  readonly lignes: number;
  readonly colonnes: number;
}

/** A sheet of the spreadsheet, for a person to choose from. */
export interface BridgeSheet {
  readonly nom: string;
  readonly masquee: boolean;
}

/** Rows of cells. A date is a serial number (days since 1899-12-30, on the clock of the spreadsheet) under its format. */
export interface BridgeBlock {
  readonly valeurs: BridgeCell[][];
  /** Number formats of the block. */
  readonly formats: string[];
  /** For each column that holds numbers: its rank, then its formats from top to bottom as count, rank in `formats`... */
  readonly suites: number[][];
}

/** Merged cells: first row, first column, last row, last column, 0-based, ends included. */
export type BridgeMerge = [number, number, number, number];

/** A sheet being written. */
export interface BridgeNewSheet {
  readonly id: number;
  readonly nom: string;
}

export interface ServerCalls {
  /** The language of the spreadsheet, as Sheets writes it: `fr_FR`. */
  readonly langue: () => string;
  readonly decrireClasseur: () => BridgeSheet[];
  /** The cells in use of a sheet; null when it is blank or absent. */
  readonly zoneFeuille: (nom: string) => BridgeArea | null;
  /** The cells in use of the selection; null when there is none. */
  readonly zoneSelection: () => BridgeArea | null;
  readonly lireFusions: (zone: BridgeArea) => BridgeMerge[];
  /** One getValues, and one getNumberFormats when there are numbers. */
  readonly lireBloc: (zone: BridgeArea) => BridgeBlock;
  /** Makes a new sheet of text cells, large enough; its name is the wanted one or the nearest free one. */
  readonly creerFeuille: (nom: string, lignes: number, colonnes: number) => BridgeNewSheet;
  /** One setValues, from a row of the new sheet (0-based). */
  readonly ecrireBloc: (id: number, ligne: number, grille: string[][]) => void;
  /** Shows the finished sheet. */
  readonly finirFeuille: (id: number) => void;
  /** Removes the sheet that could not be finished. */
  readonly abandonnerFeuille: (id: number) => void;
}
