/** Which texts of a file may be about somebody: they are asked in no workbook that travels, and no profile takes them from one. */

/** A longer text is a remark, not a code. */
const LONGEST = 60;
/** An address, a number of a person or of a file. */
const TELLS_SOMEBODY = /@|\d{5}/;

export function mayTellSomebody(text: string): boolean {
  return text.length > LONGEST || TELLS_SOMEBODY.test(text);
}
