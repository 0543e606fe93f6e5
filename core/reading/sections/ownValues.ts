/** What a column's own values look like: a title above rows is no value of the column that it stands in. */
import type { CellColumn } from '../cells';
import { shapeOf, type Shape } from '../head/row';
import { foldLabel } from '../../values';
import { isHeading } from './words';

/** Share of the values that have a shape, from which it is the column's. */
const DOMINANT = 0.7;

/** How a text is written: in capitals, with a first capital, without any. Words are not counted: names have several. */
export function styleOf(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() ? 'A' : /^\p{Lu}/u.test(letters) ? 'Aa' : 'a';
}

/** What a column's own values look like. */
export interface Own {
  readonly filled: number;
  readonly shape: Shape;
  readonly values: ReadonlySet<string>;
  readonly headings: number;
  readonly styles: ReadonlyMap<string, number>;
}

/** @param rows the rows that are looked at */
export function ownValues(column: CellColumn, rows: readonly number[]): Own {
  const shapes = new Map<Shape, number>();
  const styles = new Map<string, number>();
  const values = new Set<string>();
  let [filled, headings] = [0, 0];
  for (const row of rows) {
    const code = column.codes[row];
    const text = column.text(code).trim();
    if (code === 0 || text === '') continue;
    filled++;
    values.add(text);
    const shape = shapeOf(text, column.kind(code));
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    styles.set(styleOf(text), (styles.get(styleOf(text)) ?? 0) + 1);
    if (isHeading(foldLabel(text))) headings++;
  }
  const shape = (['number', 'date', 'code'] as const).find((one) => (shapes.get(one) ?? 0) >= filled * DOMINANT);
  return { filled, shape: shape ?? 'text', values, headings, styles };
}
