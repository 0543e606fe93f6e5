/** What the anonymous synthesis asks, publishes and remembers. */

/** One question to which each structure gives one answer: the level of an indicator, the highest qualification... */
export interface Question {
  /** `martinique-2010/audit/17`, `accompagnateurs/qualification`. Stable from one synthesis to the next. */
  readonly id: string;
  /** Codes of the answers; from the lowest to the highest when they have an order: only neighbours are then merged. */
  readonly categories: readonly string[];
  readonly ordre: 'ordonne' | 'nominal';
  /** Index of the first category that is conform: the cut that a reader wants first. */
  readonly seuil?: number;
}

/** What a structure brings to a question. Both values are never published. */
export interface Contribution {
  /** Tells one document from the next of the same structure: changes whenever any of its levels does. */
  readonly source: string;
  /** A code of the question's categories. */
  readonly categorie: string;
}

/** By structure id. */
export type Contributions = ReadonlyMap<string, Contribution>;

/** Categories that are told together, with the number of structures. */
export interface PublishedClass {
  readonly categories: readonly string[];
  readonly n: number;
}

/** A figure that a reader sees. */
export interface PublishedFigure {
  /** ISO day of the synthesis that computed it. */
  readonly date: string;
  readonly n: number;
  readonly classes: readonly PublishedClass[];
}

/**
 * `publie`: of today, or nothing has changed since; `repete`: that of a former synthesis, because what changed since concerns too few structures or
 * would show their results; `masque`: nothing can be told.
 */
export type Outcome =
  | { readonly question: Question; readonly statut: 'publie' | 'repete'; readonly figure: PublishedFigure }
  | { readonly question: Question; readonly statut: 'masque'; readonly figure: null };

/** Once a question has been weighed on its answers, whether it was published or not: not publishing tells something too. */
export interface Attempt {
  readonly date: string;
  /** By structure id: source, category. */
  readonly reponses: Readonly<Record<string, readonly [source: string, categorie: string]>>;
  /** null: nothing was published. */
  readonly classes: readonly PublishedClass[] | null;
}

/**
 * What must be kept from one synthesis to the next, for its guard. It holds results of structures: it stays with the region.
 */
export interface Memory {
  readonly format: 1;
  /** By question id, in order of dates. */
  readonly questions: Readonly<Record<string, readonly Attempt[]>>;
}
