/** The attacker's audit: what is about to be published is attacked again from scratch, by plain loops over all the sums. */
import type { IndicatorRow } from '../indicators';
import { catalogue } from '../indicators';
import { buildSystem } from './build';
import { isSmall, primaryReasons, sensitiveVariables } from './primary';
import type { System } from './system';
import type { ProtectOptions } from './types';

/** Why a publication must not leave. */
export interface Objection {
  readonly genre: 'chiffre_modifie' | 'chiffre_oublie' | 'effectif_publie' | 'effectif_deductible' | 'effectif_cerne';
  /** The row, or the count: population, period, breakdown. Never personal. */
  readonly ou: string;
}

/**
 * Attacks published rows, knowing the true ones.
 * * `effectif_publie`: a figure of a published row is small; `chiffre_oublie`: a hidden row keeps one;
 *   `chiffre_modifie`: a published figure is not the true one;
 * * `effectif_deductible`: the sums give a protected count; `effectif_cerne`: they tell that it is small.
 *
 * The sums and what is protected come from the declarations, as for `protect`; the attack is another one.
 */
export function auditPublication(
  published: readonly IndicatorRow[],
  truth: readonly IndicatorRow[],
  options: ProtectOptions,
): Objection[] {
  const { seuil, indicateurs = catalogue, certificateurs = [] } = options;
  const system = buildSystem(truth, indicateurs, certificateurs);
  const reasons = seuil > 1 ? primaryReasons(truth, indicateurs, seuil) : truth.map(() => null);
  const { small, unanimous } = sensitiveVariables(system, truth, reasons, seuil);
  const objections: Objection[] = [];
  const low = new Array<number>(system.values.length).fill(0);
  const high = new Array<number>(system.values.length).fill(Infinity);
  published.forEach((row, i) => {
    const told = readRow(row, truth[i], seuil);
    if (told !== null) objections.push({ genre: told, ou: nameOf(row) });
    const { compte, denominateur, complement, inconnus } = system.rows[i];
    const isShown = row.numerateur !== null || row.denominateur !== null;
    const learnt = [...(isShown ? [compte, denominateur, complement] : []), row.inconnus === null ? -1 : inconnus];
    for (const v of learnt) if (v >= 0) low[v] = high[v] = system.values[v];
  });
  attack(system, low, high);
  system.values.forEach((_, v) => {
    const isKnown = low[v] === high[v];
    if (isKnown && (small[v] === 1 || unanimous[v] === 1)) {
      objections.push({ genre: 'effectif_deductible', ou: system.names[v] });
    } else if (small[v] === 1 && high[v] < seuil) objections.push({ genre: 'effectif_cerne', ou: system.names[v] });
  });
  return objections;
}

const FIGURES = ['numerateur', 'denominateur', 'valeur', 'ic95_bas', 'ic95_haut', 'inconnus'] as const;

function readRow(row: IndicatorRow, truth: IndicatorRow, seuil: number): Objection['genre'] | null {
  const isHidden = row.statut === 'secret_primaire' || row.statut === 'secret_secondaire';
  if (isHidden) return FIGURES.some((figure) => row[figure] !== null) ? 'chiffre_oublie' : null;
  const changed = FIGURES.some((figure) => row[figure] !== truth[figure] && !(figure === 'inconnus' && row[figure] === null));
  if (changed || nameOf(row) !== nameOf(truth)) return 'chiffre_modifie';
  const { numerateur: n, denominateur: d, inconnus } = row;
  const counts = [n, d, n === null || d === null ? null : d - n, inconnus];
  return counts.some((count) => count !== null && isSmall(count, seuil)) ? 'effectif_publie' : null;
}

function nameOf(row: IndicatorRow): string {
  return [row.indicateur, row.vue, row.periode, row.ventilation_1, row.modalite_1].join('|');
}

/** Narrows every count by every sum, over and over, until a whole turn changes nothing. */
function attack({ whole, parts }: System, low: number[], high: number[]): void {
  const sum = (variables: readonly number[], bound: readonly number[], except: number): number =>
    variables.reduce((total, v) => (v === except ? total : total + bound[v]), 0);
  for (let moved = true; moved; ) {
    moved = false;
    for (let e = 0; e < whole.length; e++) {
      const terms = parts[e];
      const total = whole[e];
      if (low[total] === high[total] && terms.every((v) => low[v] === high[v])) continue;
      const before = sum(terms, low, -1) + low[total] - sum(terms, high, -1) - high[total];
      low[total] = Math.max(low[total], sum(terms, low, -1));
      high[total] = Math.min(high[total], sum(terms, high, -1));
      for (const v of terms) {
        if (low[v] === high[v]) continue;
        const [l, h] = [low[total] - sum(terms, high, v), high[total] - sum(terms, low, v)];
        if (l > low[v]) [low[v], moved] = [l, true];
        if (h < high[v]) [high[v], moved] = [h, true];
      }
      const after = sum(terms, low, -1) + low[total] - sum(terms, high, -1) - high[total];
      if (after !== before) moved = true;
    }
  }
}
