/** Arithmetic modulo a prime: exact, whatever the length of a combination. */

/** A prime below 2^26: products of two residues stay exact in a float. */
export const PRIME = 67108859;

/** Adds a coefficient to a sparse combination; a coefficient of 0 is left out. */
export function addTo(terms: Map<number, number>, key: number, coefficient: number): void {
  const sum = ((terms.get(key) ?? 0) + coefficient) % PRIME;
  if (sum === 0) terms.delete(key);
  else terms.set(key, sum);
}

/** target += factor * other. */
export function combine(target: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  for (const [key, coefficient] of other) addTo(target, key, (coefficient * factor) % PRIME);
}

/** 1 / a modulo the prime: a^(p - 2), by Fermat. */
export function inverse(a: number): number {
  if (a === 1 || a === PRIME - 1) return a;
  let [result, base, exponent] = [1, a, PRIME - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** Residues drawn by Lehmer's generator (48271 modulo 2^31 - 1), the same at every run; never 0. */
export function residues(): () => number {
  let state = 20020117;
  return () => {
    state = (state * 48271) % 2147483647;
    return 1 + (state % (PRIME - 1));
  };
}
