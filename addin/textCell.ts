/** Texts as Excel must be given them, so that each stays the text that it is. */

/** Excel takes a leading apostrophe as a mark of text, even in a text cell: one more keeps it. */
export function textCell(text: string): string {
  return text[0] === "'" ? `'${text}` : text;
}

/** A text that nothing can take for a number, a date, a boolean, an error or a formula: it has no digit and begins as a word. */
const PLAIN = /^[^\d\s=+\-@'.,(#$€£%][^\d]*$/;
const BOOLEAN = /^(vrai|faux|true|false)$/i;
/** Cells in error come as texts; written back as they are, they are errors again. */
const ERROR = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/** A text for a cell of another format than text: marked with an apostrophe when Excel would make something else of it. */
export function markedText(text: string): string {
  const isPlain = text === '' || ERROR.test(text) || (PLAIN.test(text) && !BOOLEAN.test(text));
  return isPlain ? text : `'${text}`;
}
