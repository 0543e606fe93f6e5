/** Which indicators may leave the region, after disclosure control; the others stay inside (docs/decisions/022). */
import type { Indicator, IndicatorRow } from './types';

/** Whether its figures may be published at all. */
export function isPublishable({ diffusion }: Indicator): boolean {
  return diffusion !== 'interne';
}

/** The declarations whose figures may be published. */
export function publishable(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(isPublishable);
}

/**
 * The rows that may be published, in their order; a row belongs to the longest declared beginning of its id (`P03.motifs` to
 * itself, `V17.l2_jury.mediane` to `V17.l2_jury`).
 */
export function publishableRows(
  rows: readonly IndicatorRow[],
  indicators: readonly Indicator[],
): readonly IndicatorRow[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  if (indicators.every(isPublishable)) return rows;
  const known = new Map<string, boolean>();
  return rows.filter(({ indicateur }) => {
    let answer = known.get(indicateur);
    if (answer === undefined) {
      let end = indicateur.length;
      while (end > 0 && !byId.has(indicateur.slice(0, end))) end = indicateur.lastIndexOf('.', end - 1);
      const declared = end > 0 ? byId.get(indicateur.slice(0, end)) : undefined;
      answer = declared === undefined || isPublishable(declared);
      known.set(indicateur, answer);
    }
    return answer;
  });
}
