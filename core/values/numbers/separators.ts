/** What the separators of a column's numbers mean: the point or the comma, decided on the cells that tell. */
import type { CellKind } from '../../table';
import { CELL_NUMBER } from '../../table';
import type { Choices, DistinctColumn } from '../type';

/** The body of a written number: digits, points and commas, blanks and apostrophes taken out. */
const BODY = /^[+-]?[\d.,]*\d[\d.,]*$/;

/** The sign that the text certainly uses for decimals: `,`, `.` or '' when it does not tell. */
export function decimalSign(text: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return '';
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const at = Math.max(comma, point);
  // Twice the same sign: it groups thousands, so the other one is for decimals.
  if (text.indexOf(sign) !== at) return sign === ',' ? '.' : ',';
  const whole = text.slice(0, at).replace(/^[+-]/, '');
  // One sign and three figures after it ("1.234") may group or divide; "0,125" and "1234,567" cannot group.
  return text.length - at - 1 !== 3 || whole === '' || whole === '0' || whole.length > 3 ? sign : '';
}

/** Choice `decimale`: `virgule` or `point`, the more frequent in rows; nothing when no cell tells. */
export function decideDecimal({ values, kinds, counts }: DistinctColumn): Choices {
  let [commas, points] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    // Number cells are written with a point by us, whatever the workbook shows.
    if (counts[i] === 0 || (kinds[i] as CellKind) === CELL_NUMBER) continue;
    const text = values[i].replace(/[\s\u00a0'’€]/g, '');
    if (!BODY.test(text)) continue;
    const sign = decimalSign(text);
    if (sign === ',') commas += counts[i];
    else if (sign === '.') points += counts[i];
  }
  if (commas === points) return {};
  return { decimale: commas > points ? 'virgule' : 'point' };
}
