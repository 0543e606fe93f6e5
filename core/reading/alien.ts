/** Tells the lone words under or above a table from values of their column: "Fait à Aix" is no number of a file. */
import type { CellColumn } from './cells';
import { shapeOf } from './head/row';

/** Rows that must fill the column for it to have a shape. */
const FEWEST = 3;
/** Share of a column's values that are one word with a figure, over which a word without any is not one of them. */
const SHAPED = 0.9;

/** "P12", "2024-017", "12/03/1980": one word that has a figure. */
function isFigured(text: string): boolean {
  return /\d/.test(text) && !/\s/.test(text.trim());
}

/** Whether a cell is words where the column holds numbers, codes or dates. `sample`: rows of data. */
export function isAlien(column: CellColumn, row: number, sample: readonly number[]): boolean {
  const text = column.text(column.codes[row]);
  if (shapeOf(text, column.kind(column.codes[row])) !== 'text' || isFigured(text)) return false;
  const filled = sample.filter((one) => one !== row && column.codes[one] !== 0);
  const shaped = filled.filter((one) => isFigured(column.text(column.codes[one])));
  return filled.length >= FEWEST && shaped.length >= filled.length * SHAPED;
}
