/** What a person is asked about the values of a file: labels that look alike, values not understood, choices of a column. */

/**
 * Why two labels look alike, from the surest: same but for case, accents and punctuation; same words; same words in
 * another gender or number; same letters, otherwise cut or doubled; a typing error.
 */
export type Likeness = 'ecriture' | 'mots' | 'accord' | 'lettres' | 'faute';

/** One spelling of a cluster. */
export interface LabelMember {
  /** The text as it is read: the raw one, but for blanks. A decision about it is a decision about its cells. */
  readonly text: string;
  /** Cells that hold it, or that a decision gives it to. */
  readonly count: number;
  /** How it looks like the target. */
  readonly likeness: Likeness;
}

/** Different spellings of what may be one label: proposed, never merged by themselves. */
export interface LabelCluster {
  readonly rubrique: string;
  /** Index among the raw table's columns. */
  readonly index: number;
  /** The spelling that the others would take: the most frequent of them, or the label of a nomenclature. */
  readonly target: string;
  /** The target's own spelling first when cells hold it, then the most frequent. At least two spellings, the target's included. */
  readonly members: readonly LabelMember[];
  /** Whether a profile may hold the decision: identities are corrected in the file itself (no personal data in a profile). */
  readonly decidable: boolean;
}

/**
 * A value that was not understood, or only guessed, in a rubrique that has a list of codes; or a title of certification that
 * is near one of the region's referential.
 */
export interface ValueQuestion {
  readonly rubrique: string;
  readonly index: number;
  readonly text: string;
  readonly count: number;
  /** Code of the finding that told it. */
  readonly code: string;
  /** Codes that it may mean, the likeliest first; may be empty: any code of the list can be chosen. Of a title, titles. */
  readonly candidates: readonly string[];
  /** The choice of the whole column that would answer it, and other values with it; absent when none would. */
  readonly choice?: string;
}

/** A choice that holds for a whole column: order of dates, system of levels, postcode or INSEE code, coding of sexes. */
export interface ColumnQuestion {
  readonly rubrique: string;
  readonly index: number;
  /** Name of the choice, as `Profile.choix` has it. */
  readonly choice: string;
  /** The choice made; none of `options` when nothing is decided. */
  readonly value: string;
  /** `profil`: by a person; `valeurs`: the column's own values leave no doubt; `defaut`: nothing in the file decides. */
  readonly by: 'profil' | 'valeurs' | 'defaut';
  /** What may be chosen; labels: `choiceLabel` (core/profiles). */
  readonly options: readonly string[];
  /** Cells that one choice and another read differently. */
  readonly count: number;
}
