/** The day that a certifier's data were closed at: as the region says, else as the file's own dates do. */
import type { RegionSettings } from '../../core/base';
import { dayNumber, parseIsoDay } from '../../core/table/civil';
import { MISSING_DAY, type Table } from '../../core/table';
import { dataDay } from '../../core/rules/dataDay';

/** After every date that is read (core/values: years up to 2100): a file that dates nothing has nothing to come. */
const FAR_DAY = dayNumber(2101, 1, 1);

export function closingDayOf(region: RegionSettings | null, certifier: string, table: Table): number {
  const told = region?.certificateurs.find(({ id }) => id === certifier)?.date_arret ?? region?.date_extraction;
  const day = told === undefined ? MISSING_DAY : parseIsoDay(told);
  if (day !== MISSING_DAY) return day;
  const own = dataDay(table);
  return own === MISSING_DAY ? FAR_DAY : own;
}
