/** Decimal text of the outputs: at most 6 decimals, half away from zero, no trailing zero, no exponent (contract). */

/**
 * Rounds half away from zero at `digits` decimals. The value is first nudged by one unit of float precision, so that
 * 0.0000005 written in binary slightly below its decimal still rounds away.
 */
export function roundHalfAway(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  // Above, a float has no digit left to round at that place.
  if (scaled >= Number.MAX_SAFE_INTEGER) return value;
  const rounded = Math.floor(scaled * (1 + Number.EPSILON) + 0.5) / scale;
  return value < 0 ? (rounded === 0 ? 0 : -rounded) : rounded;
}

/** The contract's text of a number: `0.123457`, `12`, `-3.5`; empty for null and NaN. */
export function decimalText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '';
  // From 1e21 on, JavaScript writes an exponent.
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();
  return roundHalfAway(value, 6)
    .toFixed(6)
    .replace(/\.?0+$/, '');
}
