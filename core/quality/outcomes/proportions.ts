/** Rates of groups of providers, and their difference, with intervals that know that parcours of one provider look alike. */
import { wilson } from '../../indicators';

/** Counts of one provider. */
export interface Counts {
  readonly numerateur: number;
  readonly denominateur: number;
}

export interface Interval {
  readonly valeur: number;
  readonly bas: number;
  readonly haut: number;
}

export interface PooledRate extends Interval, Counts {
  /** Design effect, 1 or more: how much wider the interval is than if every parcours stood alone. */
  readonly effet_grappe: number;
}

/**
 * Rate of several providers together. Design effect = variance of the ratio estimator between clusters over the binomial one
 * (Cochran, Sampling Techniques, 1977, chapters 6 and 9A), never under 1; the Wilson interval is that of the effective size.
 * @param clusters at least one unit in all
 */
export function pooledRate(clusters: readonly Counts[]): PooledRate {
  const used = clusters.filter(({ denominateur }) => denominateur > 0);
  const numerateur = used.reduce((sum, one) => sum + one.numerateur, 0);
  const denominateur = used.reduce((sum, one) => sum + one.denominateur, 0);
  const valeur = numerateur / denominateur;
  const k = used.length;
  const binomial = (valeur * (1 - valeur)) / denominateur;
  const between = used.reduce((sum, one) => sum + (one.numerateur - valeur * one.denominateur) ** 2, 0);
  const variance = k > 1 ? ((k / (k - 1)) * between) / denominateur ** 2 : binomial;
  const effect = binomial === 0 ? 1 : Math.max(1, variance / binomial);
  const { low, high } = wilson(numerateur / effect, denominateur / effect);
  return { numerateur, denominateur, valeur, bas: low, haut: high, effet_grappe: effect };
}

/** a - b, with the hybrid score interval of two Wilson intervals (Newcombe, Statistics in Medicine 1998, 17, method 10). */
export function difference(a: Interval, b: Interval): Interval {
  const valeur = a.valeur - b.valeur;
  return {
    valeur,
    bas: valeur - Math.sqrt((a.valeur - a.bas) ** 2 + (b.haut - b.valeur) ** 2),
    haut: valeur + Math.sqrt((a.haut - a.valeur) ** 2 + (b.valeur - b.bas) ** 2),
  };
}

/** Two-sided 99.8 % quantile: control limits of funnel plots (Spiegelhalter, Statistics in Medicine 2005, 24). */
const Z998 = 3.090232306167813;

/** Where a provider stands beside the whole; `indistinct` unless chance alone hardly explains the gap. */
export type Position = 'au_dessus' | 'en_dessous' | 'indistinct';

/**
 * @param whole rate of the whole
 * At 95 %, one provider in twenty would be set apart by chance alone: 99.8 % is asked.
 */
export function positionOf({ numerateur, denominateur }: Counts, whole: number): Position {
  if (denominateur === 0) return 'indistinct';
  const { low, high } = wilson(numerateur, denominateur, Z998);
  return low > whole ? 'au_dessus' : high < whole ? 'en_dessous' : 'indistinct';
}
