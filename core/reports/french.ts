/** Numbers and days as French sentences write them, without the host's locale. */
import { countText } from '../messages';
import { civil, MISSING_DAY, roundHalfAway } from '../table';

/** Narrow no-break space: between thousands, before % (Lexique des règles typographiques, Imprimerie nationale). */
const THIN = '\u202f';

/** The same text, with no-break spaces inside guillemets and before double punctuation. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;!?%])/g, '\u00a0');
}

export { countText };

/** `12,3`, at most `digits` decimals, no trailing zero. */
export function numberText(value: number, digits: number): string {
  const [whole, decimals = ''] = roundHalfAway(Math.abs(value), digits).toFixed(digits).split('.');
  const kept = decimals.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) > 0 || kept !== '') ? '-' : '';
  return `${sign}${countText(Number(whole))}${kept === '' ? '' : `,${kept}`}`;
}

/** A rate (0-1) as `45,2 %`, or `45 %`. */
export function percentText(rate: number): string {
  return `${numberText(rate * 100, 1)}${THIN}%`;
}

/** A rate (0-1) as `45,2 %`, or `45,0 %`: for columns, where the digits stand one under the other. */
export function percentColumn(rate: number): string {
  const text = numberText(rate * 100, 1);
  return `${text.includes(',') ? text : `${text},0`}${THIN}%`;
}

/** `31/12/2024`; empty for a missing day. */
export function dayText(day: number): string {
  if (day === MISSING_DAY) return '';
  const { year, month, day: d } = civil(day);
  return `${String(d).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`;
}
