/** Rows of a large certifier's export, plainly made up: texts, codes with zeros, dates, numbers, blanks. */

export const COLUMNS = 30;

/** What a cell of the volume is: a text, or a number under a format. */
export type VolumeCell = string | { readonly number: number; readonly format: string };

/** Date formats of the columns of dates: a machine writes one, people another. */
const DATES = ['m/d/yyyy', 'dd/mm/yyyy'];

/** The cell at a place; row 0 is the header. Columns by kind: 0-9 texts, 10-17 codes, 18-25 dates, 26-29 numbers. */
export function volumeCell(row: number, column: number): VolumeCell {
  if (row === 0) return `Colonne ${column + 1}`;
  if ((row * 7 + column * 13) % 11 === 0) return '';
  if (column < 10) return `Valeur fictive ${(row * (column + 3)) % 5000}`;
  if (column < 18) return String((row * 37 + column) % 100_000).padStart(5, '0');
  if (column < 26) return { number: 40_000 + ((row * 3 + column) % 6000), format: DATES[column % 2] };
  return { number: ((row * 13 + column) % 2000) / 4, format: 'General' };
}
