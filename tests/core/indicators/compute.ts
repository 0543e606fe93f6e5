/** Runs the engine to its end, for tests. */
import type { Base } from '../../../core/base';
import type { Indicator, IndicatorRow } from '../../../core/indicators';
import { computeIndicators } from '../../../core/indicators';
import { parseIsoDay } from '../../../core/table';
import type { OracleScope } from './oracle';

export function compute(base: Base, scope: OracleScope, indicators?: readonly Indicator[]): IndicatorRow[] {
  const running = computeIndicators(
    base,
    {
      closing: new Map(Object.entries(scope.closing).map(([id, day]) => [id, parseIsoDay(day)])),
      extraction: parseIsoDay(scope.extraction),
      missing: scope.missing,
    },
    indicators,
  );
  for (;;) {
    const step = running.next();
    if (step.done === true) return step.value;
  }
}

/** What tells a row from the others. */
export function keyOf(row: IndicatorRow): string {
  return [row.indicateur, row.vue, row.periode, row.unite, row.ventilation_1, row.modalite_1].join('|');
}
