/** What the label evidence of a rubrique declares: the headers that name it, those that may, and the words that deny it. */

/** Labels that name the rubrique only when something else in the file settles it; all stated conditions must hold. */
export interface EntetesConditionnels {
  readonly libelles: readonly string[];
  /** At least one of these rubriques is surely held by another column. */
  readonly avec?: readonly string[];
  /** None of these rubriques is surely held by another column. */
  readonly sans?: readonly string[];
  /** The dates of the column come before (or with) those of one of these rubriques. */
  readonly avant?: readonly string[];
  /** The dates of the column come after (or with) those of one of these rubriques. */
  readonly apres?: readonly string[];
  /** The column is a function of one of these rubriques: each certification has one level. */
  readonly determinee?: readonly string[];
  /** The values must be read by the rubrique's type, and better than by its rivals'. */
  readonly valeurs?: boolean;
  /** The values name certifications of known families ("BTS MCO", "DEAES"), or are nothing but families ("BTS"). */
  readonly titres?: 'intitules' | 'types';
  /** The values are made of several words ("NOM Prénom"), or of one, or are short as a sigle is. */
  readonly mots?: 'plusieurs' | 'un' | 'courts';
  /** Most values are written so ("35830": any other short number may be a code of the certifier's own). */
  readonly forme?: RegExp;
  /** The values hardly ever repeat, as the numbers of files do. */
  readonly distinctes?: boolean;
}

/**
 * Label evidence of one rubrique. Labels are real headers, in any case; `{a|b|}` is expanded. Word lists (`neutres`,
 * `interdits`) are concepts of the vocabulary (mots.ts), separated by spaces.
 */
export interface EntetesRubrique {
  readonly rubrique: string;
  /** Headers that name it only letter for letter (case and accents aside): their words in another form mean something else. */
  readonly exacts?: readonly string[];
  /** Headers that name it without doubt. */
  readonly libelles: readonly string[];
  /** Headers that name it when no better one is there ("Civilité" beside "Sexe"). */
  readonly secondaires?: readonly string[];
  readonly conditionnels?: readonly EntetesConditionnels[];
  /** Concepts that change nothing to its meaning. */
  readonly neutres?: string;
  /** Concepts of which a header that is only like one of ours must have one: "Étape" alone is no step of an abandon. */
  readonly exige?: string;
  /** Concepts that deny it: with one of them the column is something else. */
  readonly interdits?: string;
}
