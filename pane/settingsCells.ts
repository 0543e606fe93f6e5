/** The settings kept with a workbook, as text cells of a visible sheet: the same in Excel and in Sheets, so that a file goes from one to the other. */

/** The sheet that holds them; renamed or removed, the document has no settings. */
export const SETTINGS_SHEET = 'Réglages Suivi VAE';

/** Characters of a cell, under the limit of Excel (32 767). */
const PIECE = 30_000;

/**
 * The cells of the sheet, from A1 down: a sentence for people, then the text in pieces.
 * @param notice what the sheet is, and that it is not to be edited
 */
export function settingsCells(notice: string, text: string): string[] {
  const cells = [notice];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + PIECE);
    // A character of two units stays whole (surrogates, Unicode 3.8).
    if (end < text.length && text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end - 1) <= 0xdbff) end--;
    cells.push(text.slice(at, end));
    at = end;
  }
  return cells;
}

/** The text back from the cells of the first column; null when it holds none. */
export function settingsText(cells: readonly unknown[]): string | null {
  const text = cells
    .slice(1)
    .map((cell) => (typeof cell === 'string' ? cell : String(cell ?? '')))
    .join('');
  return text === '' ? null : text;
}
