/** A fault put into a certifier's rows on purpose, and recorded: what the truth is, what was written instead. */

export interface Fault {
  /** Kind of fault, in the generator's own words. */
  readonly code: string;
  /** Rubrique at fault; '' when the whole row is. */
  readonly rubrique: string;
  readonly vrai: string;
  readonly ecrit: string;
}
