/** The calls from the sidebar to Apps Script: one list, typed for both sides. */
import type { DrawCommand, NamedArea } from './draw/commands';

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
  /** The one that the person has in front of them. */
  readonly active: boolean;
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

/** A sheet to be made for a workbook. */
export interface BridgeOutline {
  readonly nom: string;
  readonly lignes: number;
  readonly colonnes: number;
  /** Takes the place of the sheet of that name, once it is whole. */
  readonly remplace: boolean;
}

/** A sheet that is whole. */
export interface BridgeFinished {
  readonly id: number;
  /** Name of the sheet that it replaces, or null. */
  readonly remplace: string | null;
  readonly masquee: boolean;
}

/** Cells of one column whose states are asked for, or given: rows 0-based, in ascending order. */
export interface BridgeCells {
  readonly colonne: number;
  readonly lignes: readonly number[];
}

/** States of the cells asked for, in order: formula or value, and the rank of its number format in `formats`. */
export interface BridgeStates {
  readonly formats: string[];
  readonly valeurs: BridgeScalar[];
  readonly rangs: number[];
}

/** A value that a cell holds; a blank one is the empty text. */
export type BridgeScalar = string | number | boolean;

/** Cells of one column to be rewritten: for each, its value and the rank of its format in `formats`. */
export interface BridgeWrite {
  readonly colonne: number;
  readonly lignes: readonly number[];
  readonly valeurs: readonly BridgeScalar[];
  readonly rangs: readonly number[];
}

/** What became of a cell to be shown. */
export type BridgeShown = 'montree' | 'masquee' | 'absente';

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
  /** Makes the blank sheets of a workbook; refuses more cells than a spreadsheet holds. */
  readonly preparerFeuilles: (feuilles: readonly BridgeOutline[]) => BridgeNewSheet[];
  /** Draws the commands of one message on one of them. */
  readonly dessiner: (id: number, commandes: readonly DrawCommand[]) => void;
  /** Puts them in the place of those that they replace, hides those to be hidden, shows the first; gives their names. */
  readonly acheverFeuilles: (feuilles: readonly BridgeFinished[], noms: readonly NamedArea[]) => string[];
  readonly abandonnerFeuilles: (ids: readonly number[]) => void;
  /** Shows a cell, 0-based. */
  readonly montrerCellule: (nom: string, ligne: number, colonne: number) => BridgeShown;
  readonly lireEtats: (nom: string, cellules: readonly BridgeCells[]) => BridgeStates;
  readonly ecrireEtats: (nom: string, formats: readonly string[], cellules: readonly BridgeWrite[]) => void;
  /** The text kept in the settings sheet; null when there is none. */
  readonly lireReglages: () => string | null;
  readonly ecrireReglages: (texte: string) => void;
}
