/** What disclosure control takes and gives. */
import type { Indicator, IndicatorRow } from '../indicators';
import type { CertifierMinistry } from './build';

export interface ProtectOptions {
  /** A count of 1..seuil-1 units is not published ("seuil choisi par la région"). */
  readonly seuil: number;
  /** Declarations of the rows: the common catalogue, unless the region adds its own. */
  readonly indicateurs?: readonly Indicator[];
  /** Certifiers with the ministry that the region gives them: anyone knows that they sum to it. */
  readonly certificateurs?: readonly CertifierMinistry[];
}

/** Why a row is hidden in itself: one of its counts, or what everyone in it has in common. */
export type Reason = 'petit_effectif' | 'petit_numerateur' | 'petit_complement' | 'unanimite';

/** What was done, for the certificate of the publication. */
export interface ProtectionReport {
  readonly seuil: number;
  /** Below this denominator, a rate of 0 or 1 is hidden. */
  readonly unanimiteSous: number;
  readonly lignes: number;
  /** Rows with their figures. */
  readonly publiees: number;
  readonly primaires: number;
  readonly secondaires: number;
  /** Primary rows by their first reason. */
  readonly raisons: Readonly<Record<Reason, number>>;
  /** Published rows whose `inconnus` alone is hidden. */
  readonly inconnusMasques: number;
  /** Counts protected, known or only deducible, and the sums between them that were attacked. */
  readonly effectifsProteges: number;
  readonly variables: number;
  readonly relations: number;
}

/** Rows ready for `publication/indicateurs.csv`, and what was hidden. */
export interface Protected {
  readonly rows: readonly IndicatorRow[];
  readonly report: ProtectionReport;
}
