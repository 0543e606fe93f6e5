/** The two readers that a publication is protected from, and when one of them knows too much. */
import type { IndicatorRow } from '../indicators';
import type { Steps } from '../table';
import type { Sums } from './bounds';
import { Bounds } from './bounds';
import type { Reasons, Sensitive } from './primary';
import { isSmall, UNANIMITY_UNDER } from './primary';
import type { System } from './system';

/** With a threshold of 2, "hidden for itself" can only mean 1: the label cannot be made not to tell it. */
const LABELS_HIDE_FROM = 3;

/** A reader who knows every sum but does not look at why a row is hidden. */
export function* plainReaderSteps(system: System, sums: Sums, sensitive: Sensitive, seuil: number): Steps<Bounds> {
  const exempt = new Uint8Array(system.values.length);
  let isReady = false;
  const bounds: Bounds = new Bounds(sums, system.values.length, seuil, (variable, { low, high }) => {
    if (!isReady || exempt[variable] === 1) return false;
    if (sensitive.small[variable] === 1) return high[variable] < seuil || low[variable] === high[variable];
    return sensitive.unanimous[variable] === 1 && low[variable] === high[variable];
  });
  yield* exemptKnown(bounds, exempt);
  isReady = true;
  return bounds;
}

/**
 * What is known before any figure is told cannot be hidden: a modality with no one has no row (contract), so the only
 * modality of a breakdown holds everyone.
 */
function* exemptKnown(bounds: Bounds, exempt: Uint8Array): Steps<void> {
  bounds.touchAll();
  yield* bounds.deduceSteps();
  for (let v = 0; v < exempt.length; v++) if (bounds.isKnown(v)) exempt[v] = 1;
}

/**
 * A reader who also knows the threshold and reads the labels: a row that is not hidden for itself has no small count, a
 * count that is hidden for itself is small. What the labels alone tell cannot be hidden, and is left out.
 */
export function* labelReaderSteps(
  system: System,
  sums: Sums,
  sensitive: Sensitive,
  rows: readonly IndicatorRow[],
  reasons: Reasons,
  seuil: number,
): Steps<Bounds | null> {
  if (seuil < LABELS_HIDE_FROM) return null;
  const rates = ratesOf(system, reasons);
  yield 0;
  let isReady = false;
  const bounds: Bounds = new Bounds(sums, system.values.length, seuil, (variable, { low, high }) => {
    if (!isReady) return false;
    if (exempt[variable] === 1) return false;
    const isProtected = sensitive.small[variable] === 1 || sensitive.unanimous[variable] === 1;
    if (isProtected && low[variable] === high[variable]) return true;
    for (const { compte, denominateur } of rates.of(variable)) {
      if (!isAmbiguous(low, high, compte, denominateur, seuil)) return true;
    }
    return false;
  });
  const exempt = new Uint8Array(system.values.length);
  yield 0;
  system.rows.forEach(({ compte, denominateur, complement }, i) => {
    if (reasons[i] === null) {
      for (const one of [compte, denominateur, complement]) if (one >= 0) bounds.declareGap(one);
    }
  });
  rows.forEach((row, i) => {
    // A count, or the delays observed: the only figure of its row.
    if (reasons[i] !== 'petit_effectif' || (row.numerateur !== null && row.denominateur !== null)) return;
    const { compte, denominateur } = system.rows[i];
    bounds.narrow(compte >= 0 ? compte : denominateur, 1, seuil - 1);
  });
  yield 0;
  yield* exemptKnown(bounds, exempt);
  isReady = true;
  return bounds;
}

const NO_RATES: readonly { compte: number; denominateur: number }[] = [];

/** Rates hidden for themselves, by the variables of their numerator and denominator. */
function ratesOf(
  system: System,
  reasons: Reasons,
): { of: (variable: number) => readonly { compte: number; denominateur: number }[] } {
  const byVariable = new Map<number, { compte: number; denominateur: number }[]>();
  system.rows.forEach(({ compte, denominateur }, i) => {
    if (reasons[i] === null || reasons[i] === 'petit_effectif' || compte < 0 || denominateur < 0) return;
    for (const one of [compte, denominateur]) {
      byVariable.set(one, [...(byVariable.get(one) ?? []), { compte, denominateur }]);
    }
  });
  return { of: (variable) => byVariable.get(variable) ?? NO_RATES };
}

/**
 * Whether a rate known to be hidden for itself may still be several: with its denominator known, its numerator or its
 * complement is small, or it is unanimous.
 */
function isAmbiguous(
  low: Float64Array,
  high: Float64Array,
  compte: number,
  denominateur: number,
  seuil: number,
): boolean {
  const d = low[denominateur];
  if (d !== high[denominateur]) return true;
  let possible = 0;
  const most = Math.min(high[compte], d);
  for (let n = low[compte]; n <= most && possible < 2; n++) {
    const isUnanimous = (n === 0 || n === d) && d < UNANIMITY_UNDER;
    if (isSmall(n, seuil) || isSmall(d - n, seuil) || isUnanimous) possible++;
    // Between the small numerators and the small complements, nothing is possible.
    else if (n >= seuil && n < d - seuil) n = d - seuil;
  }
  return possible > 1;
}
