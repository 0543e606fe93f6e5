/** Keyed evidence about birth dates: exact, day and month swapped, parts, one digit masked. */
import { civil } from '../table';
import { Fields } from './fields';
import type { KeyedHash } from './keyedHash';

/** Digits of AAAAMMJJ: one mask each. */
export const DATE_MASKS = 8;

/** Distinct birth dates; 53-bit hashes, NaN where there is none; masks are 32-bit. */
export interface DateEvidence {
  readonly count: number;
  readonly full: Float64Array;
  /** The date with day and month exchanged, where that is another date. */
  readonly swapped: Float64Array;
  readonly yearMonth: Float64Array;
  readonly yearDay: Float64Array;
  readonly monthDay: Float64Array;
  readonly year: Float64Array;
  /** 1 for 1 January: often written for "day unknown". */
  readonly byDefault: Uint8Array;
  /** Eight per date: the date less one digit. */
  readonly masks: Int32Array;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Hashes each distinct birth day (day numbers) once. */
export function dateEvidence(days: readonly number[], hash: KeyedHash): DateEvidence {
  const fields = new Fields();
  const run = (text: string): void => {
    fields.clear().ascii('j').ascii(text);
    hash.runShort(fields.bytes, fields.length);
  };
  const hash53 = (text: string): number => {
    run(text);
    return hash.number53();
  };
  const count = days.length;
  const column = (): Float64Array => new Float64Array(count).fill(NaN);
  const [full, swapped, yearMonth, yearDay, monthDay, year] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const byDefault = new Uint8Array(count);
  const masks = new Int32Array(count * DATE_MASKS);
  days.forEach((number, i) => {
    const { year: y, month: m, day: d } = civil(number);
    const text = `${y}${two(m)}${two(d)}`;
    full[i] = hash53(text);
    if (d <= 12 && d !== m) swapped[i] = hash53(`${y}${two(d)}${two(m)}`);
    yearMonth[i] = hash53(`${y}${two(m)}--`);
    yearDay[i] = hash53(`${y}--${two(d)}`);
    monthDay[i] = hash53(`----${two(m)}${two(d)}`);
    year[i] = hash53(`${y}----`);
    byDefault[i] = d === 1 && m === 1 ? 1 : 0;
    for (let k = 0; k < DATE_MASKS; k++) {
      run(`${text.slice(0, k)}_${text.slice(k + 1)}`);
      masks[i * DATE_MASKS + k] = hash.words[0];
    }
  });
  return { count, full, swapped, yearMonth, yearDay, monthDay, year, byDefault, masks };
}
