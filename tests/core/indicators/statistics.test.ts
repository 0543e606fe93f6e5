/** Wilson intervals and quantiles against published values. */
import { mean, quantile, wilson } from '../../../core/indicators/statistics';

describe('wilson', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I,
  // method 3 (score, without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d / %d: %d to %d', (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('mirrors around one half, holds the proportion, and stays within 0 and 1', () => {
    for (let n = 1; n <= 60; n++) {
      for (let k = 0; k <= n; k++) {
        const [one, other] = [wilson(k, n), wilson(n - k, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.low <= k / n && k / n <= one.high && one.low >= 0 && one.high <= 1).toBe(true);
      }
    }
  });

  it('solves (p - p0)² = z² p0 (1 - p0) / n at both bounds', () => {
    const z2 = 3.8414588206941285;
    for (const [k, n] of [
      [3, 7],
      [20, 31],
      [999, 1000],
    ]) {
      const { low, high } = wilson(k, n);
      for (const bound of [low, high]) expect((k / n - bound) ** 2).toBeCloseTo((z2 * bound * (1 - bound)) / n, 12);
    }
  });
});

describe('quantile', () => {
  // R 4: quantile(x, p) (type 7 by default), which is CENTILE.INCLURE.
  it.each<[readonly number[], number, number]>([
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.25, 7.25],
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.5, 9],
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.75, 14.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[7], 0.9, 7],
    [[1, 9], 0.5, 5],
  ])('%j at %d: %d', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12);
  });

  it('tells nothing of nothing', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(mean([])).toBeNaN();
  });
});
