/** The day that a file's data were closed at, judged by its own dates, when nobody says it. */
import type { Table } from '../table';
import { MISSING_DAY } from '../table';

/** What has happened once it is dated; a jury may be planned, a validity ends later. */
const PAST: ReadonlySet<string> = new Set([
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'date_depot_l2',
  'date_abandon',
]);

/** A day that far after the one before it is a slip of the year, when it is alone or nearly. */
const GAP_DAYS = 366;
const NEARLY_ALONE = 0.01;

/** The latest believable day of the events of a harmonised table, of its juries when it dates nothing else; else MISSING_DAY. */
export function dataDay(table: Table): number {
  const past = latestDay(table, (name) => PAST.has(name));
  return past === MISSING_DAY ? latestDay(table, (name) => name.startsWith('date_jury#')) : past;
}

function latestDay(table: Table, counts: (name: string) => boolean): number {
  const cells = new Map<number, number>();
  let total = 0;
  for (const column of table.columns) {
    if (column.kind !== 'date' || !counts(column.name)) continue;
    for (const day of column.days) {
      if (day === MISSING_DAY) continue;
      cells.set(day, (cells.get(day) ?? 0) + 1);
      total++;
    }
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
