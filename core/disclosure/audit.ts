/** The attacker's audit: what is about to be published is attacked again from scratch. */
import type { IndicatorRow } from '../indicators';
import { catalogue } from '../indicators';
import type { Steps } from '../table';
import { inChunks, lastOf, VALUES_A_STEP, within } from '../table';
import type { Bounds } from './bounds';
import { ENDLESS, flattenSteps } from './bounds';
import { buildSystemSteps } from './build';
import type { Reasons, Sensitive } from './primary';
import { isSmall, primaryReasonsSteps, sensitiveVariables } from './primary';
import { labelReaderSteps } from './readers';
import type { System } from './system';
import type { ProtectOptions } from './types';

/** Sums looked at in one step. */
const SUMS_A_STEP = 1 << 10;

/** Why a publication must not leave. */
export interface Objection {
  /**
   * - `effectif_publie`: a figure of a published row is small; `chiffre_oublie`: a hidden row keeps one;
   *   `chiffre_modifie`: a published figure is not the true one;
   * - `effectif_deductible`: the sums give a protected count; `effectif_cerne`: they tell that it is small;
   *   `etiquette`: they do, with what the labels `secret_...` tell.
   */
  readonly genre:
    'chiffre_modifie' | 'chiffre_oublie' | 'effectif_publie' | 'effectif_deductible' | 'effectif_cerne' | 'etiquette';
  /** The row, or the count: population, period, breakdown. */
  readonly ou: string;
}

/** Attacks published rows, knowing the true ones. No objection: they may leave. */
export function auditPublication(
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
  options: ProtectOptions,
): Objection[] {
  return lastOf(auditSteps(published, truth, options));
}

/** The same, in steps. Yields the share that is done. */
export function* auditSteps(
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
  options: ProtectOptions,
): Steps<Objection[]> {
  const { seuil, indicateurs = catalogue, certificateurs = [] } = options;
  const system = yield* within(buildSystemSteps(truth, indicateurs, certificateurs), 0, 0.4);
  const reasons = yield* within(primaryReasonsSteps(truth, indicateurs, seuil), 0.4, 0.1);
  const sensitive = sensitiveVariables(system, truth, reasons, seuil);
  return yield* within(attackSteps(published, truth, system, reasons, sensitive, seuil), 0.5, 0.5);
}

/** The same, in a system that is built already. Yields the share that is done. */
export function* attackSteps(
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
  system: System,
  reasons: Reasons,
  sensitive: Sensitive,
  seuil: number,
): Steps<Objection[]> {
  const { small, unanimous } = sensitive;
  const objections: Objection[] = [];
  const low = new Float64Array(system.values.length);
  const high = new Float64Array(system.values.length).fill(ENDLESS);
  const reading = inChunks(published.length, VALUES_A_STEP, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = published[i];
      const fault = readRow(row, truth[i], seuil);
      if (fault !== null) objections.push({ genre: fault, ou: nameOf(row) });
      const { compte, denominateur, complement, inconnus } = system.rows[i];
      const isShown = row.numerateur !== null || row.denominateur !== null;
      const learnt = [...(isShown ? [compte, denominateur, complement] : []), row.inconnus === null ? -1 : inconnus];
      for (const v of learnt) if (v >= 0) low[v] = high[v] = system.values[v];
    }
  });
  yield* within(reading, 0, 0.1);
  const told = system.values.flatMap((_, v) => (low[v] === high[v] ? [v] : []));
  yield 0.1;
  const sums = yield* within(flattenSteps(system), 0.1, 0);
  const label = yield* within(labelReaderSteps(system, sums, sensitive, truth, reasons, seuil), 0.1, 0);
  if (label !== null) {
    const isQuiet = yield* within(narrowTold(label, system, told), 0.2, 0.1);
    if (!(isQuiet && (yield* within(label.deduceSteps(), 0.3, 0)))) objections.push({ genre: 'etiquette', ou: '' });
  }
  yield* within(attack(system, low, high), 0.5, 0);
  const untold = yield* within(knownUntold(system), 0.8, 0);
  yield 1;
  system.values.forEach((_, v) => {
    if (untold[v] === 1) return;
    if (low[v] === high[v] && (small[v] === 1 || unanimous[v] === 1)) {
      objections.push({ genre: 'effectif_deductible', ou: system.names[v] });
    } else if (small[v] === 1 && high[v] < seuil) objections.push({ genre: 'effectif_cerne', ou: system.names[v] });
  });
  return objections;
}

/** Tells a reader the counts that are published; false as soon as it knows too much. */
function* narrowTold(label: Bounds, system: System, told: readonly number[]): Steps<boolean> {
  for (const [i, v] of told.entries()) {
    if (i % VALUES_A_STEP === 0) yield i / told.length;
    if (!label.narrow(v, system.values[v], system.values[v])) return false;
  }
  return true;
}

/** 1 for each count that the sums give before anything is told: nothing that is published can hide it. */
function* knownUntold(system: System): Steps<Uint8Array> {
  const low = new Float64Array(system.values.length);
  const high = new Float64Array(system.values.length).fill(ENDLESS);
  yield* attack(system, low, high);
  yield 1;
  const known = new Uint8Array(low.length);
  for (let v = 0; v < known.length; v++) known[v] = low[v] === high[v] ? 1 : 0;
  return known;
}

const FIGURES = ['numerateur', 'denominateur', 'valeur', 'ic95_bas', 'ic95_haut', 'inconnus'] as const;

function readRow(row: IndicatorRow, truth: IndicatorRow, seuil: number): Objection['genre'] | null {
  const isHidden = row.statut === 'secret_primaire' || row.statut === 'secret_secondaire';
  if (isHidden) return FIGURES.some((figure) => row[figure] !== null) ? 'chiffre_oublie' : null;
  const isChanged = FIGURES.some(
    (figure) => row[figure] !== truth[figure] && !(figure === 'inconnus' && row[figure] === null),
  );
  if (isChanged || nameOf(row) !== nameOf(truth)) return 'chiffre_modifie';
  const { numerateur: n, denominateur: d, inconnus } = row;
  const counts = [n, d, n === null || d === null ? null : d - n, inconnus];
  return counts.some((count) => count !== null && isSmall(count, seuil)) ? 'effectif_publie' : null;
}

function nameOf(row: IndicatorRow): string {
  return [row.indicateur, row.vue, row.periode, row.ventilation_1, row.modalite_1].join('|');
}

/** Narrows every count by every sum, over and over, until a whole turn changes nothing. */
function* attack({ whole, parts }: System, low: Float64Array, high: Float64Array): Steps<void> {
  const narrow = (v: number, l: number, h: number): boolean => {
    if (l <= low[v] && h >= high[v]) return false;
    if (l > low[v]) low[v] = l;
    if (h < high[v]) high[v] = h;
    return true;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (let e = 0; e < whole.length; e++) {
      if (e % SUMS_A_STEP === 0) yield 0;
      const total = whole[e];
      const own = parts[e];
      let lows = 0;
      let highs = 0;
      let endless = 0;
      for (let i = 0; i < own.length; i++) {
        const h = high[own[i]];
        lows += low[own[i]];
        if (h === ENDLESS) endless++;
        else highs += h;
      }
      if (narrow(total, lows, endless > 0 ? ENDLESS : highs)) moved = true;
      if (lows === highs && endless === 0) continue;
      for (let i = 0; i < own.length; i++) {
        const v = own[i];
        const l = low[v];
        const h = high[v];
        const others = endless - (h === ENDLESS ? 1 : 0) > 0 ? ENDLESS : highs - (h === ENDLESS ? 0 : h);
        if (!narrow(v, low[total] - others, high[total] - (lows - l))) continue;
        moved = true;
        lows += low[v] - l;
        if (h !== ENDLESS) highs += high[v] - h;
        else if (high[v] !== ENDLESS) {
          endless--;
          highs += high[v];
        }
      }
    }
  }
}
