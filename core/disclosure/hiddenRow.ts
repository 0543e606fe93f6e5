/** A row without any figure: what is published of one that is hidden. */
import type { IndicatorRow, Status } from '../indicators';

/** The same row, its figures gone. */
export function hiddenRow(row: IndicatorRow, statut: Extract<Status, `secret_${string}`>): IndicatorRow {
  return {
    ...row,
    numerateur: null,
    denominateur: null,
    valeur: null,
    ic95_bas: null,
    ic95_haut: null,
    inconnus: null,
    statut,
  };
}
