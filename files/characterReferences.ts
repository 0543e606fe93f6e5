/** Repairs texts whose characters beyond U+FFFF SheetJS cuts when a file writes them as numeric references. */

/**
 * What SheetJS may have made of such a reference: it keeps the last 16 bits (`String.fromCharCode`), so that `&#128512;`
 * (U+1F600, as XML writers in ASCII put it) becomes U+F600. Emoji fall there, and mathematical letters (U+1D400).
 * These are private or foreign letters that a French file nearly never holds; one that does is only read a second time.
 */
const CUT = /[\ud400-\ud7ff\uf000-\ufaff]/;

/** Whether a text may hold a character that was cut. */
export function mayBeCut(text: string): boolean {
  return CUT.test(text);
}

/**
 * Runs a synchronous reading during which a single code beyond U+FFFF gives its character. The built-in function is put
 * back whatever happens; where a host forbids to replace it, the reading is what it was.
 */
export function withWholeCharacters<Result>(read: () => Result): Result {
  const builtIn = String.fromCharCode;
  const whole = (...codes: number[]): string =>
    codes.length === 1 && codes[0] > 0xffff && codes[0] <= 0x10ffff
      ? String.fromCodePoint(codes[0])
      : builtIn.apply(String, codes);
  if (!Reflect.set(String, 'fromCharCode', whole)) return read();
  try {
    return read();
  } finally {
    String.fromCharCode = builtIn;
  }
}
