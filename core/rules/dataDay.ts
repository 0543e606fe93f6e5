/** The day that a file's data were closed at, judged by its own dates, when nobody says it. */
import { PAST_STEPS } from './coherence';
import type { Table } from '../table';
import { dayNumber, findColumn, MISSING_DAY } from '../table';

const PAST: ReadonlySet<string> = new Set(PAST_STEPS);

/** After every date that is read (core/values: years up to 2100): the day of a file that dates no event. */
export const FAR_DAY = dayNumber(2101, 1, 1);

/** A day that far after the one before it is a slip of the year, when it is alone or nearly. */
const GAP_DAYS = 366;
const NEARLY_ALONE = 0.01;

/** Says for one date column which rows count; null when none does. */
type Counting = (name: string) => ((row: number) => boolean) | null;

const always = (): boolean => true;
const isJury = (name: string): boolean => name.startsWith('date_jury#');

/**
 * The latest believable day of what has happened in a harmonised table: events, and juries whose result is told; of any
 * jury when it dates nothing else; else MISSING_DAY.
 */
export function dataDay(table: Table): number {
  const past = latestDay(table, (name) => (PAST.has(name) ? always : isJury(name) ? hasResult(table, name) : null));
  return past === MISSING_DAY ? latestDay(table, (name) => (isJury(name) ? always : null)) : past;
}

/** A jury planned has a date; one whose result is told has sat. */
function hasResult(table: Table, date: string): ReturnType<Counting> {
  const result = findColumn(table, date.replace('date_', 'resultat_'));
  if (result === undefined || result.kind !== 'text') return null;
  return (row) => result.codes[row] !== 0;
}

function latestDay(table: Table, counting: Counting): number {
  const cells = new Map<number, number>();
  let total = 0;
  for (const column of table.columns) {
    const counts = column.kind === 'date' ? counting(column.name) : null;
    if (column.kind !== 'date' || counts === null) continue;
    column.days.forEach((day, row) => {
      if (day === MISSING_DAY || !counts(row)) return;
      cells.set(day, (cells.get(day) ?? 0) + 1);
      total++;
    });
  }
  const days = [...cells.keys()].sort((a, b) => b - a);
  let above = 0;
  for (let i = 0; i + 1 < days.length; i++) {
    above += cells.get(days[i]) ?? 0;
    if (above > Math.max(1, NEARLY_ALONE * total)) break;
    if (days[i] - days[i + 1] > GAP_DAYS) return days[i + 1];
  }
  return days[0] ?? MISSING_DAY;
}
