/** What disclosure control takes and gives. */
import type { IndicatorRow } from '../indicators';

export interface ProtectOptions {
  /** A count of 1..seuil-1 units is not published ("seuil choisi par la région"). */
  readonly seuil: number;
}

/** Rows ready for `publication/indicateurs.csv`, and what was hidden. */
export interface Protected {
  readonly rows: readonly IndicatorRow[];
}
