/** Counts as sentences write them: thousands apart, without the host's locale. */

/** Narrow no-break space: between thousands (Lexique des règles typographiques, Imprimerie nationale; ISO 80000-1). */
const THIN = '\u202f';

/** `12 345`. @param n whole, not negative */
export function countText(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, THIN);
}
