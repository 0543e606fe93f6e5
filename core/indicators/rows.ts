/** Turns counts into the rows of the contract: rates with Wilson bounds, counts, statuses. */
import type { IndicatorRow, Status, Unit, View } from './types';
import { wilson } from './statistics';

/** Fewer units than this make a figure fragile (design/indicators.md, "reliability flag"). */
const FRAGILE_UNDER = 30;

/** What a row says besides its figures. */
export interface Cell {
  readonly indicateur: string;
  readonly unite: Unit;
  readonly vue: View;
  readonly periode: string;
  readonly ventilation: string;
  readonly modalite: string;
  readonly inconnus: number;
  /** A delivery that this figure needs is missing. */
  readonly incomplet: boolean;
}

/** What the flag of a row is, first that applies (contract). A count has no denominator, so it is never `sans_objet`. */
function status(n: number, cell: Cell, isCount: boolean): Status {
  if (n === 0 && !isCount) return 'sans_objet';
  if (cell.incomplet) return 'incomplet';
  return n < FRAGILE_UNDER ? 'fragile' : 'ok';
}

function row(
  cell: Cell,
  figures: Pick<IndicatorRow, 'numerateur' | 'denominateur' | 'valeur' | 'statut'>,
): IndicatorRow {
  return {
    indicateur: cell.indicateur,
    vue: cell.vue,
    periode: cell.periode,
    unite: cell.unite,
    ventilation_1: cell.ventilation,
    modalite_1: cell.modalite,
    ventilation_2: '',
    modalite_2: '',
    ic95_bas: null,
    ic95_haut: null,
    inconnus: cell.inconnus,
    ...figures,
  };
}

/** A count: `valeur` = `numerateur`, no denominator. */
export function countRow(cell: Cell, count: number): IndicatorRow {
  return row(cell, { numerateur: count, denominateur: null, valeur: count, statut: status(count, cell, true) });
}

/** A rate: 0-1 with its Wilson 95 % bounds; empty when the denominator is 0 ("-", never 0 %). */
export function rateRow(cell: Cell, hits: number, base: number): IndicatorRow {
  const statut = status(base, cell, false);
  if (base === 0) return row(cell, { numerateur: 0, denominateur: 0, valeur: null, statut });
  const { low, high } = wilson(hits, base);
  return {
    ...row(cell, { numerateur: hits, denominateur: base, valeur: hits / base, statut }),
    ic95_bas: low,
    ic95_haut: high,
  };
}

/** A statistic of delays in days: the delays observed are the denominator; no numerator, no bounds. */
export function delayRow(cell: Cell, value: number, observed: number): IndicatorRow {
  const statut = status(observed, cell, false);
  return row(cell, { numerateur: null, denominateur: observed, valeur: observed === 0 ? null : value, statut });
}

/** Columns of `indicateurs.csv` that name its rows and sort them: the others depend on them. */
export const INDICATOR_KEY = [
  'indicateur',
  'vue',
  'periode',
  'unite',
  'ventilation_1',
  'modalite_1',
  'ventilation_2',
  'modalite_2',
] as const;

/** The contract's order: by the columns from left to right, by code unit. */
export function compareRows(a: IndicatorRow, b: IndicatorRow): number {
  for (const key of INDICATOR_KEY) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}
