/** The fast path: three numbers with separators, read digit by digit, as nearly every date cell is written. */

/** Where `scanDate` leaves what it found; read it before the next call. */
export const scanned = { first: 0, second: 0, third: 0, firstDigits: 0, thirdDigits: 0, separator: 0, end: 0 };

function isSeparator(c: number): boolean {
  return c === 0x2f || c === 0x2d || c === 0x2e || c === 0x20;
}

/**
 * Whether the text begins with `n/n/nnnn`, `n/n/nn` or `nnnn/n/n` (1 or 2 digits for n; `/`, `-`, `.` or a space, twice
 * the same) and then ends or goes on with a `T` or a space. The numbers are left in `scanned`.
 */
export function scanDate(text: string): boolean {
  const length = text.length;
  let i = 0;
  let c = text.charCodeAt(0);
  let value = 0;
  while (c >= 48 && c <= 57) {
    value = value * 10 + c - 48;
    c = text.charCodeAt(++i);
  }
  const firstDigits = i;
  if ((firstDigits !== 1 && firstDigits !== 2 && firstDigits !== 4) || !isSeparator(c)) return false;
  const separator = c;
  scanned.first = value;
  let start = ++i;
  value = 0;
  c = text.charCodeAt(i);
  while (c >= 48 && c <= 57) {
    value = value * 10 + c - 48;
    c = text.charCodeAt(++i);
  }
  const secondDigits = i - start;
  if (secondDigits < 1 || secondDigits > 2 || c !== separator) return false;
  scanned.second = value;
  start = ++i;
  value = 0;
  c = text.charCodeAt(i);
  while (c >= 48 && c <= 57) {
    value = value * 10 + c - 48;
    c = text.charCodeAt(++i);
  }
  const thirdDigits = i - start;
  if (firstDigits === 4 ? thirdDigits < 1 || thirdDigits > 2 : thirdDigits !== 4 && thirdDigits !== 2) return false;
  if (i < length && c !== 0x54 && c !== 0x20) return false;
  scanned.third = value;
  scanned.firstDigits = firstDigits;
  scanned.thirdDigits = thirdDigits;
  scanned.separator = separator;
  scanned.end = i;
  return true;
}
