/** What the distinct values of a date column show, counted in rows, before anything is decided. */
import type { CellKind } from '../../table';
import { CELL_DATE, CELL_NUMBER } from '../../table';
import type { DistinctColumn } from '../type';
import { clockAt, clockSeconds, clockZone, NO_CLOCK, NOT_A_CLOCK, ZONE_LOCAL, ZONE_UTC } from './clock';
import { dateParts } from './parts';
import { scanDate, scanned } from './scan';

/** Times of day of one kind of zone, in distinct values. */
export interface ClockTally {
  total: number;
  midnight: number;
  /** 22:00:00 or 23:00:00: midnight in metropolitan France. */
  evening: number;
  /** 20:00:00 and 21:00:00: midnight in La Réunion and in Mayotte. */
  h20: number;
  h21: number;
  /** 23:59:59: the end of a day, not a time. */
  end: number;
}

const newTally = (): ClockTally => ({ total: 0, midnight: 0, evening: 0, h20: 0, h21: 0, end: 0 });

export class DateEvidence {
  /** Rows whose order can be told, by order. */
  dayFirst = 0;
  monthFirst = 0;
  yearFirst = 0;
  /** Rows whose order cannot be told: both numbers 12 or less, and different. */
  ambiguous = 0;
  /** Rows of text that are dates of any kind. */
  dates = 0;
  /** Serials, in rows and in distinct values; how many are likely, and how many end in 0. */
  serialRows = 0;
  serials = 0;
  likelySerials = 0;
  roundSerials = 0;
  /** Distinct date cells, and those whose day is over 12. */
  dateCells = 0;
  lateDateCells = 0;
  /** Distinct texts with a day and a month in numbers. */
  orderedTexts = 0;
  /** Distinct dates such as 23-12-31, whose year may be first or last; what is written at both ends of each. */
  readonly shortYears: (readonly [number, number])[] = [];
  readonly utc = newTally();
  readonly unzoned = newTally();

  constructor(
    private readonly serialFrom: number,
    private readonly serialTo: number,
  ) {}

  /** Counts one distinct value held by `rows` rows. */
  add(raw: string, kind: CellKind, rows: number): void {
    if (scanDate(raw)) {
      const { first, second, third, firstDigits, thirdDigits, end, separator } = scanned;
      const clock = end === raw.length ? NO_CLOCK : clockAt(raw, end);
      if (clock !== NOT_A_CLOCK) {
        this.addClock(clock);
        if (firstDigits === 4) this.addYearFirst(third, kind, rows);
        else if (mayEndInDay(separator, end, thirdDigits)) this.addShortYear(first, second, third, rows);
        else this.addOrdered(first, second, third, thirdDigits === 2, rows);
        return;
      }
    }
    this.addTolerant(raw, kind, rows);
  }

  private addTolerant(raw: string, kind: CellKind, rows: number): void {
    if (kind === CELL_NUMBER) {
      const number = Number(raw);
      if (number > 1 && number < 100000 && !(number >= 1900 && number <= 2100)) {
        this.addSerial(number, rows);
        return;
      }
    }
    const parts = dateParts(raw);
    if (parts.form === 'serie') this.addSerial(parts.serial, rows);
    else if (parts.form === 'jour') this.dates += rows;
    else if (parts.form === 'ordre') this.addOrdered(parts.day, parts.month, parts.year, parts.two, rows);
    this.addClock(parts.clock);
  }

  private addYearFirst(day: number, kind: CellKind, rows: number): void {
    this.dates += rows;
    if (kind !== CELL_DATE) return;
    this.dateCells++;
    if (day > 12) this.lateDateCells++;
  }

  private addOrdered(first: number, second: number, third: number, two: boolean, rows: number): void {
    this.dates += rows;
    this.orderedTexts++;
    if (first <= 12 && second <= 12) {
      if (first !== second && first > 0 && second > 0) this.ambiguous += rows;
    } else if (first > 12 && first <= 31 && second <= 12) this.dayFirst += rows;
    else if (second > 12 && second <= 31 && first <= 12) this.monthFirst += rows;
    else if (two && first > 31 && second <= 12 && third <= 31) this.yearFirst += rows;
  }

  private addShortYear(first: number, second: number, third: number, rows: number): void {
    this.shortYears.push([first, third]);
    // Over 31 it is a year; else nothing tells which end the day is at.
    if (first > 31 || third > 31) this.addOrdered(first, second, third, true, rows);
    else this.dates += rows;
  }

  private addSerial(serial: number, rows: number): void {
    this.serialRows += rows;
    this.serials++;
    if (serial >= this.serialFrom && serial <= this.serialTo) this.likelySerials++;
    if (serial % 10 === 0) this.roundSerials++;
  }

  private addClock(clock: number): void {
    if (clock < 0 || clockZone(clock) === ZONE_LOCAL) return;
    const tally = clockZone(clock) === ZONE_UTC ? this.utc : this.unzoned;
    const seconds = clockSeconds(clock);
    tally.total++;
    if (seconds === 0) tally.midnight++;
    else if (seconds === 22 * 3600 || seconds === 23 * 3600) tally.evening++;
    else if (seconds === 20 * 3600) tally.h20++;
    else if (seconds === 21 * 3600) tally.h21++;
    else if (seconds === 86399) tally.end++;
  }
}

/**
 * Whether a date on two-digit years is written as AA-MM-JJ may be: with hyphens (ISO 8601:1988, short form), each number
 * on two figures. With slashes, the day is first in France.
 */
export function mayEndInDay(separator: number, end: number, yearDigits: number): boolean {
  return separator === 0x2d && end === 8 && yearDigits === 2;
}

/** Counts every distinct value that some row holds; index 0, the empty cell, is left out. */
export function dateEvidence(column: DistinctColumn, serialFrom: number, serialTo: number): DateEvidence {
  const evidence = new DateEvidence(serialFrom, serialTo);
  const { values, kinds, counts } = column;
  for (let i = 1; i < values.length; i++) {
    if (counts[i] > 0) evidence.add(values[i], kinds[i] as CellKind, counts[i]);
  }
  return evidence;
}
