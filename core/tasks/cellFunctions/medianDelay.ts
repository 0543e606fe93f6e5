/** The cell function DELAI_MEDIAN: the median number of days between two ranges of dates. */
import { quantile } from '../../indicators/statistics';
import { FIRST_TRUE_SERIAL, MISSING_DAY, parseIsoDay, SERIAL_1970 } from '../../table';
import { type HostCell, readColumn } from '../readColumn';
import { drain } from '../task';
import { flatCells, requireSameSize } from './pairs';

type Grid = readonly (readonly HostCell[])[];

/**
 * Serial of 2099-12-31: Excel hands over the dates of this century and of the one before. In a workbook of 1904 every date
 * moves by as much: a delay stays the same.
 */
const LAST_SERIAL = 73050;

/** Day numbers, MISSING_DAY where no date is read. Figures are dates of the spreadsheet; texts are read as one column. */
function daysOf(cells: readonly HostCell[]): Int32Array {
  const texts = drain(
    readColumn(
      'date',
      cells.map((cell) => (typeof cell === 'number' ? null : cell)),
    ),
  ).cells;
  return Int32Array.from(cells, (cell, i) => {
    if (typeof cell === 'number') {
      return cell >= FIRST_TRUE_SERIAL && cell < LAST_SERIAL + 1 ? Math.floor(cell) - SERIAL_1970 : MISSING_DAY;
    }
    return texts[i] === '' ? MISSING_DAY : parseIsoDay(texts[i]);
  });
}

/**
 * Median in days (CENTILE.INCLURE, R type 7, as the indicators), over the rows where both dates are known and in order;
 * null when there is none.
 * @throws Problem `plages_inegales`
 */
export function medianDelay(startRange: Grid, endRange: Grid): number | null {
  const starts = flatCells(startRange);
  const ends = flatCells(endRange);
  requireSameSize(starts, ends);
  const [from, to] = [daysOf(starts), daysOf(ends)];
  const delays: number[] = [];
  for (let i = 0; i < from.length; i++) {
    // An end before its start is an error of one of them: an unknown delay (core/indicators/delays.ts).
    if (from[i] !== MISSING_DAY && to[i] !== MISSING_DAY && to[i] >= from[i]) delays.push(to[i] - from[i]);
  }
  if (delays.length === 0) return null;
  return quantile(
    delays.sort((a, b) => a - b),
    0.5,
  );
}
