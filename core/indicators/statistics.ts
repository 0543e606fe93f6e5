/** The few statistics of the catalogue: Wilson interval, quantiles, mean. */

/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Wilson score interval (E. B. Wilson, 1927) of `successes` out of `n` > 0, as proportions within 0..1.
 * @param z two-sided quantile of the standard normal distribution: 95 % unless another is asked
 */
export function wilson(successes: number, n: number, z: number = Z95): { low: number; high: number } {
  const p = successes / n;
  const z2 = z * z;
  const centre = p + z2 / (2 * n);
  const margin = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // The bounds touch 0 and 1 exactly; rounding of floats must not cross them.
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - margin) / scale),
    high: successes === n ? 1 : Math.min(1, (centre + margin) / scale),
  };
}

/** Quantile of ascending values, CENTILE.INCLURE of Excel = type 7 of Hyndman & Fan (1996). NaN when there is none. */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const n = ascending.length;
  if (n === 0) return NaN;
  const h = (n - 1) * p;
  const below = Math.floor(h);
  const above = Math.min(below + 1, n - 1);
  return ascending[below] + (h - below) * (ascending[above] - ascending[below]);
}

/** Arithmetic mean; NaN when there is no value. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return values.length === 0 ? NaN : sum / values.length;
}
