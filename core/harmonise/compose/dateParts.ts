/** Puts together a date whose day, month and year have each a column. */
import { PARTS, wholeNumber, type Part } from '../../profiles';
import type { RawTable, Steps } from '../../table';
import { cellCombinationsSteps, madeColumn } from './combine';
import type { Made } from './types';

/** The text of a date in parts; a part that is missing leaves a partial date, and nothing at all an empty cell. */
export function composedDate(day: string, month: string, year: string): string {
  const [d, m, y] = [day, month, year].map((text) => text.trim());
  if (y === '') return d === '' && m === '' ? '' : `${d}/${m}/`;
  const [dayOf, monthOf, yearOf] = [d, m, y].map(wholeNumber);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const fullYear = Number.isNaN(yearOf) ? y : y.length <= 2 ? pad(yearOf) : String(yearOf);
  if (m === '') return fullYear;
  if (d === '') return Number.isNaN(monthOf) ? `${m} ${fullYear}` : `${pad(monthOf)}/${fullYear}`;
  if (Number.isNaN(dayOf) || Number.isNaN(monthOf)) return `${d} ${m} ${fullYear}`;
  return y.length <= 2 ? `${pad(dayOf)}/${pad(monthOf)}/${fullYear}` : `${fullYear}-${pad(monthOf)}-${pad(dayOf)}`;
}

/** The column of a date, at its day where it has one, else its month; null without a month and a year. */
export function* madeDateSteps(raw: RawTable, at: Readonly<Partial<Record<Part, number>>>): Steps<Made | null> {
  const { mois, annee, jour = -1 } = at;
  if (mois === undefined || annee === undefined) return null;
  const parts = PARTS.filter((part) => at[part] !== undefined);
  const indices = parts.map((part) => at[part] as number);
  const combinations = yield* cellCombinationsSteps(raw, indices);
  const first = jour < 0 ? mois : jour;
  return madeColumn({ ...raw.columns[first], index: first }, combinations, (tuple) => {
    const textOf = (part: Part): string => {
      const place = parts.indexOf(part);
      return place < 0 ? '' : raw.columns[indices[place]].values[tuple[place]];
    };
    const [day, month, year] = PARTS.map(textOf);
    const isWrong = wholeNumber(month) > 12 || (month.trim() === '' && day.trim() !== '');
    return { text: composedDate(day, month, year), place: isWrong ? mois : year.trim() === '' ? annee : first };
  });
}
