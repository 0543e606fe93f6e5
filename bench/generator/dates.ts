/** The ways certifiers write a date; each distinct day is written once and kept. */
import { civil, dayNumber } from '../../core/table/civil';
import { NONE } from './dossiers';

export type DateStyle = 'JJ/MM/AAAA' | 'JJ/MM/AA' | 'JJ-MM-AAAA' | 'AAAA-MM-JJ' | 'AAAAMMJJ' | 'long';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const FIRST = dayNumber(1900, 1, 1);

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

function write(style: DateStyle, day: number): string {
  const { year, month, day: d } = civil(day);
  switch (style) {
    case 'JJ/MM/AAAA':
      return `${two(d)}/${two(month)}/${year}`;
    case 'JJ/MM/AA':
      return `${two(d)}/${two(month)}/${two(year % 100)}`;
    case 'JJ-MM-AAAA':
      return `${two(d)}-${two(month)}-${year}`;
    case 'AAAA-MM-JJ':
      return `${year}-${two(month)}-${two(d)}`;
    case 'AAAAMMJJ':
      return `${year}${two(month)}${two(d)}`;
    case 'long':
      return `${d === 1 ? '1er' : d} ${MONTHS[month - 1]} ${year}`;
  }
}

/** A writer of that style: a day since 1970-01-01 to text, NONE to the empty text. */
export function dateWriter(style: DateStyle): (day: number) => string {
  const known: string[] = [];
  return (day) => {
    if (day === NONE) return '';
    return (known[day - FIRST] ??= write(style, day));
  };
}

/** A day that no calendar has, in that style: what a slip of the keyboard leaves in an export. */
export function impossibleDate(style: DateStyle): string {
  return {
    'JJ/MM/AAAA': '31/02/2024',
    'JJ/MM/AA': '31/02/24',
    'JJ-MM-AAAA': '31-02-2024',
    'AAAA-MM-JJ': '2024-02-31',
    AAAAMMJJ: '20240231',
    long: '31 février 2024',
  }[style];
}
