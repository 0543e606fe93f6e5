/** What a coherence rule declares, and how it is asked about a row. */
import type { FindingKind } from '../table';

/** True, false, or not verifiable because a value is missing or was not understood (R `validate`). */
export type Answer = 'vrai' | 'faux' | 'non_verifiable';

/** How often a rule held in a file: the rows that it was asked of. */
export interface RuleScore {
  readonly code: string;
  readonly rubrique: string;
  readonly autre: string;
  readonly vrais: number;
  readonly faux: number;
  readonly nonVerifiables: number;
}

/**
 * A rule over the rubriques of one row. It is silent for a file that does not send one of its `dates` or `textes`;
 * `facultatives` are dates that it takes into account when they are sent. A row whose `dates` or
 * `textes` hold a cell that was not understood is not verifiable, whatever the rule would say of an empty one.
 */
export interface RowRule {
  readonly kind: FindingKind;
  readonly dates: readonly string[];
  readonly textes: readonly string[];
  readonly facultatives?: readonly string[];
  /** The rubrique whose cell is shown, and the other one of a comparison. */
  readonly cible: string;
  readonly autre?: string;
  /**
   * @param days of `dates` then of `facultatives`; MISSING_DAY where missing.
   * @param texts of `textes`; '' where missing.
   * @param extraction T, day number.
   */
  readonly check: (days: readonly number[], texts: readonly string[], extraction: number) => Answer;
}
