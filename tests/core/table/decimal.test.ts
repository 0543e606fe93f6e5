/** The contract's numbers: at most 6 decimals, half away from zero, no trailing zero, no exponent. */
import { decimalText, roundHalfAway } from '../../../core/table';

describe('decimalText', () => {
  it.each<[number | null, string]>([
    [null, ''],
    [NaN, ''],
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [100, '100'],
    [1200000, '1200000'],
    [0.1, '0.1'],
    [0.5, '0.5'],
    [100.5, '100.5'],
    [1000.000001, '1000.000001'],
    [2 / 3, '0.666667'],
    [1 / 3, '0.333333'],
    [0.9999996, '1'],
    [0.9999994, '0.999999'],
    // Half away from zero, even where the binary value lies a hair below its decimal.
    [0.0000005, '0.000001'],
    [0.0000015, '0.000002'],
    [0.0000025, '0.000003'],
    [1.0000005, '1.000001'],
    [1.0000015, '1.000002'],
    [2.0000025, '2.000003'],
    [-0.0000005, '-0.000001'],
    [-1.0000005, '-1.000001'],
    [0.00000049, '0'],
    [-0.00000049, '0'],
    [0.000001, '0.000001'],
    [1e-12, '0'],
    [5e-324, '0'],
    [123456789.1234565, '123456789.123457'],
    [365.2425, '365.2425'],
    [9007199254740991, '9007199254740991'],
    [1e15 + 0.5, '1000000000000000.5'],
    [1e21, '1000000000000000000000'],
    [-1e22, '-10000000000000000000000'],
  ])('%d: %s', (value, expected) => {
    expect(decimalText(value)).toBe(expected);
  });

  it('rounds every ratio as exact arithmetic does, ties included', () => {
    // A ratio n/d can fall on half a millionth only when d divides 2 000 000 n: d made of 2 and 5.
    const denominators = [3, 7, 64, 128, 320, 640, 1280, 3200, 6400, 12800, 32000, 64000, 128000, 2000000];
    for (const d of denominators) {
      const step = Math.max(1, Math.floor(d / 400));
      for (let n = 1; n <= d; n += step) {
        const exact = (BigInt(n) * 2000000n + BigInt(d)) / (2n * BigInt(d));
        expect([n, d, roundHalfAway(n / d, 6)]).toEqual([n, d, Number(exact) / 1e6]);
      }
    }
  });

  it('rounds means of whole days as exact arithmetic does', () => {
    for (const d of [64, 128, 256, 640, 1024, 6400]) {
      for (let sum = 1; sum < 4000 * d; sum += 7919) {
        const exact = (BigInt(sum) * 2000000n + BigInt(d)) / (2n * BigInt(d));
        expect([sum, d, roundHalfAway(sum / d, 6)]).toEqual([sum, d, Number(exact) / 1e6]);
      }
    }
  });
});

describe('roundHalfAway', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.285, 2, 0.29],
    [1.005, 2, 1.01],
    [64.25, 1, 64.3],
    [-8.45, 1, -8.5],
  ])('%d at %d decimals: %d', (value, digits, expected) => {
    expect(roundHalfAway(value, digits)).toBe(expected);
  });
});
