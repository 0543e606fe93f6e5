/** Sets a publication beside the one before it: what a reader of both learns by a subtraction (design/privacy.md, differencing). */
import type { IndicatorRow } from '../indicators';
import { isSmall } from './primary';

export interface ReleaseDifferences {
  /** Rows told in both. */
  readonly communes: number;
  /** Rows told in both whose counts differ by 1..seuil-1 units: the reader knows of a few persons only. */
  readonly petitsEcarts: readonly IndicatorRow[];
  /** Rows hidden now that the former one told: hiding them hides nothing. */
  readonly dejaDites: readonly IndicatorRow[];
}

function keyOf(row: IndicatorRow): string {
  const { indicateur, vue, periode, unite, ventilation_1, modalite_1, ventilation_2, modalite_2 } = row;
  return [indicateur, vue, periode, unite, ventilation_1, modalite_1, ventilation_2, modalite_2].join('|');
}

const isHidden = ({ statut }: IndicatorRow): boolean => statut.startsWith('secret_');

/**
 * @param former rows of the publication before, as its CSV tells them
 * @param seuil counts of 1..seuil-1 are small
 */
export function compareReleases(
  published: readonly IndicatorRow[],
  former: readonly IndicatorRow[],
  seuil: number,
): ReleaseDifferences {
  const before = new Map(former.map((row) => [keyOf(row), row]));
  const petitsEcarts: IndicatorRow[] = [];
  const dejaDites: IndicatorRow[] = [];
  let communes = 0;
  for (const row of published) {
    const old = before.get(keyOf(row));
    if (old === undefined || isHidden(old)) continue;
    if (isHidden(row)) {
      dejaDites.push(row);
      continue;
    }
    communes++;
    const differs = (of: (one: IndicatorRow) => number | null): boolean => {
      const [now, then] = [of(row), of(old)];
      return now !== null && then !== null && isSmall(Math.abs(now - then), seuil);
    };
    if (differs(({ numerateur }) => numerateur) || differs(({ denominateur }) => denominateur)) petitsEcarts.push(row);
  }
  return { communes, petitsEcarts, dejaDites };
}
