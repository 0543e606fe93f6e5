/** What the sidebar asks the script to draw: plain values only, so that it crosses google.script.run. */
import type { BridgeCell } from '../bridge';

/** What a look changes of a cell; what is absent stays as Sheets has it. */
export interface Aspect {
  readonly taille?: number;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly souligne?: boolean;
  readonly police?: string;
  readonly couleur?: string;
  readonly fond?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  /** Wraps its text. */
  readonly renvoi?: boolean;
  /** Rule under the cell. */
  readonly filet?: { readonly couleur: string; readonly epais: boolean };
}

/** A rectangle of a sheet, 0-based. */
export interface DrawnArea {
  readonly ligne: number;
  readonly colonne: number;
  readonly lignes: number;
  readonly colonnes: number;
}

/** A rectangle of any of the sheets being drawn. */
export interface AreaOfSheet extends DrawnArea {
  readonly feuille: number;
}

/** A name to give to a range of a sheet being drawn. */
export interface NamedArea {
  readonly nom: string;
  readonly plage: AreaOfSheet;
}

/** Number format of areas (A1 notation), given before their values. */
export interface FormatCommand {
  readonly genre: 'format';
  readonly plages: readonly string[];
  readonly format: string;
}

/** Values of a rectangle: one setValues. */
export interface ValuesCommand {
  readonly genre: 'valeurs';
  readonly ligne: number;
  readonly colonne: number;
  readonly grille: BridgeCell[][];
}

/** Formulas of a rectangle, with their `=`, in the notation of any locale: one setFormulas. */
export interface FormulasCommand {
  readonly genre: 'formules';
  readonly ligne: number;
  readonly colonne: number;
  readonly grille: string[][];
}

export interface AspectCommand {
  readonly genre: 'aspect';
  readonly plages: readonly string[];
  readonly aspect: Aspect;
}

/** Notes of a rectangle, blank where there is none. */
export interface NotesCommand {
  readonly genre: 'notes';
  readonly ligne: number;
  readonly colonne: number;
  readonly textes: string[][];
}

/** Links of cells, one under the other: the text shown, the target's sheet and cell. */
export interface LinksCommand {
  readonly genre: 'liens';
  readonly ligne: number;
  readonly colonne: number;
  readonly liens: readonly { readonly texte: string; readonly feuille: number; readonly cellule: string }[];
}

export interface ValidationCommand {
  readonly genre: 'liste';
  readonly plages: readonly string[];
  readonly valeurs: readonly string[];
  /** Cells that hold the list, instead of `valeurs`. */
  readonly source: AreaOfSheet | null;
  /** Another value is refused. */
  readonly stricte: boolean;
  readonly message: string;
}

/** Days (since 1970-01-01) or numbers to be typed within bounds, or what a formula says of the first cell. */
export interface InputCommand {
  readonly genre: 'saisie';
  readonly plages: readonly string[];
  readonly type: 'date' | 'nombre' | 'formule';
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly formule: string;
  readonly message: string;
}

/** Every conditional format of a sheet, the first one on top. A blank colour is none. */
export interface RulesCommand {
  readonly genre: 'regles';
  readonly regles: readonly {
    readonly plage: string;
    readonly formule: string;
    readonly fond: string;
    readonly couleur: string;
    readonly gras: boolean;
    readonly italique: boolean;
  }[];
}

/** Protects the sheet but these areas. */
export interface ProtectionCommand {
  readonly genre: 'protection';
  readonly libres: readonly string[];
}

export interface ChartCommand {
  readonly genre: 'graphique';
  readonly type: 'BAR' | 'COLUMN' | 'LINE' | 'RADAR';
  readonly plages: readonly AreaOfSheet[];
  /** True when series stand in rows. */
  readonly transposer: boolean;
  readonly ligne: number;
  readonly colonne: number;
  /** Options of Google Charts, by their dotted name. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** Widths, frozen rows, filter, tab: what a sheet has once. Sizes in pixels, as runs: first (0-based), count, size. */
export interface FrameCommand {
  readonly genre: 'cadre';
  readonly largeurs: readonly (readonly [number, number, number])[];
  readonly hauteurs: readonly (readonly [number, number, number])[];
  readonly figer: readonly [number, number];
  readonly filtre: DrawnArea | null;
  readonly quadrillage: boolean;
  readonly onglet: string;
}

export type DrawCommand =
  | FormatCommand
  | ValuesCommand
  | FormulasCommand
  | AspectCommand
  | NotesCommand
  | LinksCommand
  | ValidationCommand
  | InputCommand
  | RulesCommand
  | ProtectionCommand
  | ChartCommand
  | FrameCommand;
