/** How offices write a date: each format turns year, month, day into a cell, even when the day does not exist. */
import { civil, dayNumber } from '../../core/table/civil';

/** A real date in a workbook; text or number otherwise; null is an empty cell. */
export type Cell = string | number | null | { readonly day: number };

export interface DateFormat {
  /** Order that a profile states for a text column; null where the writing leaves no doubt. */
  readonly ordre: 'JMA' | 'MJA' | 'AMJ' | null;
  readonly write: (year: number, month: number, day: number) => Cell;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']; // prettier-ignore
const SHORT = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const french = (separator: string): DateFormat => ({
  ordre: 'JMA',
  write: (y, m, d) => [two(d), two(m), y].join(separator),
});

export const jma = french('/');
export const jmaTirets = french('-');
export const jmaPoints = french('.');
/** Two-digit year: 05/03/24. */
export const jmaCourt: DateFormat = { ordre: 'JMA', write: (y, m, d) => `${two(d)}/${two(m)}/${two(y % 100)}` };
/** No zeros in front: 5/3/2024. */
export const jmaSansZero: DateFormat = { ordre: 'JMA', write: (y, m, d) => `${d}/${m}/${y}` };
export const mja: DateFormat = { ordre: 'MJA', write: (y, m, d) => `${two(m)}/${two(d)}/${y}` };
export const iso: DateFormat = { ordre: 'AMJ', write: (y, m, d) => `${y}-${two(m)}-${two(d)}` };
export const amj: DateFormat = { ordre: 'AMJ', write: (y, m, d) => `${y}/${two(m)}/${two(d)}` };
export const compact: DateFormat = { ordre: 'AMJ', write: (y, m, d) => `${y}${two(m)}${two(d)}` };
export const isoMinuit: DateFormat = { ordre: 'AMJ', write: (y, m, d) => `${y}-${two(m)}-${two(d)} 00:00:00` };
export const long: DateFormat = {
  ordre: null,
  write: (y, m, d) => `${d === 1 ? '1er' : d} ${MONTHS[m - 1]} ${y}`,
};
export const longAbrege: DateFormat = { ordre: null, write: (y, m, d) => `${two(d)} ${SHORT[m - 1]} ${y}` };
/** "mardi 5 mars 2024" */
export const longJour: DateFormat = {
  ordre: null,
  write: (y, m, d) => `${DAYS[(((dayNumber(y, m, d) + 3) % 7) + 7) % 7]} ${long.write(y, m, d)}`,
};

/** Last Sunday of a month, as a day number: summer time begins and ends there (directive 2000/84/CE). */
function lastSunday(year: number, month: number): number {
  const end = dayNumber(year, month, 31);
  return end - ((((end + 4) % 7) + 7) % 7);
}

/** A civil day of Paris that a tool serialised as an instant: "2024-03-04T23:00:00Z" is 5 March. */
export const isoZulu: DateFormat = {
  ordre: 'AMJ',
  write: (y, m, d) => {
    const day = dayNumber(y, m, d);
    const summer = day > lastSunday(y, 3) && day <= lastSunday(y, 10);
    const eve = civil(day - 1);
    return `${eve.year}-${two(eve.month)}-${two(eve.day)}T${summer ? 22 : 23}:00:00.000Z`;
  },
};

/** A real date cell of a workbook. A day that does not exist cannot be one: it was typed, so it is text. */
export const serie: DateFormat = {
  ordre: null,
  write: (y, m, d) => {
    const back = civil(dayNumber(y, m, d));
    return back.month === m && back.day === d ? { day: dayNumber(y, m, d) } : jma.write(y, m, d);
  },
};

/** A day number (or null) in that format. */
export function writeDay(format: DateFormat, day: number | null): Cell {
  if (day === null) return null;
  const { year, month, day: dom } = civil(day);
  return format.write(year, month, dom);
}
