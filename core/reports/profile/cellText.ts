/** A text of a profile as a cell holds it without loss: what a cell would change is written between quotes, escaped. */

/** What a workbook changes or hides: control characters, halves of a pair, the escapes of OOXML (ST_Xstring, `_x000D_`). */
const FRAGILE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\ud800-\udfff]|_x[0-9a-f]{4}_/iu;

/** Same sign as what a cell says by words of ours, « (vide) ». */
const OURS = '(';

function escaped(text: string): string {
  return JSON.stringify(text)
    .replace(/[\u007f-\u009f\ufeff\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_x/gi, (found) => `\\u005f${found[1]}`);
}

/** The cell of a text. */
export function encodeText(text: string): string {
  const isPlain = text.trim() === text && !FRAGILE.test(text) && !text.startsWith(OURS) && !text.startsWith('"');
  return isPlain ? text : escaped(text);
}

/** The text of a cell; a cell that only looks quoted is taken as it is. */
export function decodeText(cell: string): string {
  const text = cell.trim();
  if (!/^".*"$/s.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}
