/** What a value type declares: how to read one distinct raw value of a column, and what it decides once per column. */
import type { CellKind, FindingKind } from '../table';

/** The distinct values of one raw column; index 0 is the empty cell. */
export interface DistinctColumn {
  readonly values: readonly string[];
  readonly kinds: Uint8Array;
  /** Rows holding each value. */
  readonly counts: Uint32Array;
}

/** The official lists of places, where a face carries them. */
export interface PlaceLists {
  /** Whether it is the INSEE code of a commune, of today or of before. */
  readonly isCommune: (code: string) => boolean;
  /** Whether it is the postcode of a commune; a CEDEX code is not. */
  readonly isPostcode: (code: string) => boolean;
}

/** What the column's own header and its file say, for decisions. */
export interface ColumnHints {
  readonly header: string;
  readonly rubrique: string;
  /** The file comes from a workbook with the 1904 date system. Real date cells are already converted. */
  readonly date1904: boolean;
  /** Told each choice that nothing in the column decides: the one made by default, or none. */
  readonly byDefault?: (choice: string) => unknown;
  readonly places?: PlaceLists;
}

/** The reading of one distinct value. */
export interface Reading {
  /** The value in the harmonised form: canonical text, or day number, or number; null when none is kept. */
  readonly value: string | number | null;
  /** vide: null word or blank. valide: already canonical. normalise: written otherwise, sure. a_verifier: doubtful, value kept only if not null. invalide: refused. */
  readonly state: 'vide' | 'valide' | 'normalise' | 'a_verifier' | 'invalide';
  /** Why it is doubtful or refused. */
  readonly finding?: FindingKind;
  /** What the person may have meant. */
  readonly suggestion?: string;
  /** Several values possible (old level I = 7 or 8): the row's other rubriques decide. */
  readonly alternatives?: readonly string[];
  /** Other rubriques that this value also tells (a jury text that names its blocs). */
  readonly also?: Readonly<Record<string, string>>;
}

/** Column-level decisions of a type (date order, level system...): small, JSON-safe, kept in the profile. */
export type Choices = Readonly<Record<string, string>>;

export interface ValueExample {
  readonly raw: string;
  readonly kind?: CellKind;
  readonly choices?: Choices;
  /** Expected canonical value (ISO text for dates) or null. */
  readonly value: string | number | null;
  /** Expected finding code, for refused or doubtful values. */
  readonly code?: string;
}

export interface ValueType {
  readonly id: string;
  /** French sentence for people: what is accepted. */
  readonly doc: string;
  /**
   * How much it tells about a column that this type accepts its values, 0..1: dates and e-mails tell much, free text
   * nothing. Types under 0.5 need label evidence (postcode, INSEE code, niveau...).
   */
  readonly specificity: number;
  /** Decides once per column, from all its distinct values. Absent: nothing to decide. */
  readonly decide?: (column: DistinctColumn, hints: ColumnHints) => Choices;
  /** Reads one distinct value (never called for the empty cell). `choices` come from `decide` or from the profile. */
  readonly read: (raw: string, kind: CellKind, choices: Choices) => Reading;
  /**
   * The words and figures (see words.ts) of a text read as that value that no spelling of the value has: what a cell
   * would lose if the value were written there. Absent: every word says something.
   */
  readonly beside?: (raw: string, value: string | number) => readonly string[];
  readonly examples: { readonly valid: readonly ValueExample[]; readonly invalid: readonly ValueExample[] };
}
