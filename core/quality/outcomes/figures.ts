/** Rows of `indicateurs.csv` made into the figures of one provider: its modalities are added up, then measured again. */
import type { IndicatorRow } from '../../indicators';
import { wilson } from '../../indicators';
import type { BaseMeasure, Outcome, OutcomeSet } from './types';
import { BASE_MEASURES } from './types';

/** Fewer units make a figure fragile (design/indicators.md, general rules). */
const FRAGILE_UNDER = 30;

export const TOTAL = 'total';

/** One measure over one period, of rows that count different units. No row: nothing counted. */
export function outcomeOf(mesure: BaseMeasure, periode: string, rows: readonly IndicatorRow[]): Outcome {
  const numerateur = rows.reduce((sum, row) => sum + (row.numerateur ?? 0), 0);
  const inconnus = rows.reduce((sum, row) => sum + (row.inconnus ?? 0), 0);
  const isIncomplete = rows.some(({ statut }) => statut === 'incomplet');
  const status = (n: number): Outcome['statut'] => (isIncomplete ? 'incomplet' : n < FRAGILE_UNDER ? 'fragile' : 'ok');
  const common = { mesure, periode, numerateur, inconnus };
  if (mesure === 'P01') {
    const none = rows.length === 0;
    return {
      ...common,
      denominateur: null,
      valeur: none ? null : numerateur,
      ic95_bas: null,
      ic95_haut: null,
      statut: none ? 'sans_objet' : status(numerateur),
    };
  }
  const denominateur = rows.reduce((sum, row) => sum + (row.denominateur ?? 0), 0);
  if (denominateur === 0) {
    return { ...common, denominateur, valeur: null, ic95_bas: null, ic95_haut: null, statut: 'sans_objet' };
  }
  const { low, high } = wilson(numerateur, denominateur);
  return {
    ...common,
    denominateur,
    valeur: numerateur / denominateur,
    ic95_bas: low,
    ic95_haut: high,
    statut: status(denominateur),
  };
}

/** Every measure over one period. */
export function outcomeSet(rows: readonly IndicatorRow[], periode: string): OutcomeSet {
  const of = (mesure: BaseMeasure): Outcome =>
    outcomeOf(
      mesure,
      periode,
      rows.filter((row) => row.indicateur === mesure && row.periode === periode),
    );
  return Object.fromEntries(BASE_MEASURES.map((mesure) => [mesure, of(mesure)])) as Record<BaseMeasure, Outcome>;
}

/** Years in which something counts, ascending. */
export function countedYears(rows: readonly IndicatorRow[]): string[] {
  const years = rows
    .filter(({ periode, numerateur, denominateur }) => /^\d{4}$/.test(periode) && (denominateur ?? numerateur ?? 0) > 0)
    .map(({ periode }) => periode);
  return [...new Set(years)].sort();
}
