/** Reads one date: the fast path first, then the tolerant one, under the choices of the column. */
import type { CellKind } from '../../table';
import { CELL_BOOLEAN, CELL_DATE, CELL_NUMBER, dayNumber, existsInCalendar, isoDay } from '../../table';
import { TEXTE_EN_PLUS } from '../codes/codeFindings';
import { blankOrError, refused, VIDE } from '../readings';
import type { Choices, Reading } from '../type';
import { DATE_AMBIGUE, DATE_HORS_LIMITES, DATE_ILLISIBLE, DATE_IMPOSSIBLE } from '../valueFindings';
import { clockAt, dayShift, NO_CLOCK, NOT_A_CLOCK } from './clock';
import { mayEndInDay } from './evidence';
import type { DateParts } from './parts';
import { dateParts } from './parts';
import { scanDate, scanned } from './scan';
import { IMPOSSIBLE_SERIAL, SERIAL_MAX, serialDay } from './serial';
import type { DateRules } from './settle';
import { fullYear, settleDay, settlePartial } from './settle';

/** 1910-01-01: no candidate was born before. */
const FIRST_SERIAL_DAY = dayNumber(1910, 1, 1);

/** A file of VAE has no event before 2002 (loi n° 2002-73): 01-02-24 does not begin with its year. */
const FIRST_SHORT_YEAR = 2;

/** The value type's `read`, for dates that follow `rules`. */
export function readDate(raw: string, kind: CellKind, choices: Choices, rules: DateRules): Reading {
  if (scanDate(raw)) {
    const { first, second, third, firstDigits, thirdDigits, separator, end } = scanned;
    const clock = end === raw.length ? NO_CLOCK : clockAt(raw, end);
    if (clock !== NOT_A_CLOCK) {
      if (mayEndInDay(separator, end, thirdDigits)) return readShortYear(first, second, third, clock, choices, rules);
      if (firstDigits !== 4) return readOrdered(first, second, third, thirdDigits === 2, clock, choices, rules);
      if (kind === CELL_DATE && choices.cellules === 'inversees') return readSwappable(first, second, third, rules);
      const canonical = kind === CELL_DATE ? clock <= 0 : raw.length === 10 && separator === 0x2d;
      return settleDay(first, second, third, dayShift(clock, first, second, third, choices), canonical, rules);
    }
  }
  return readTolerant(raw, kind, choices, rules);
}

/** 23-12-31: the column says at which end the year is; where it does not, only one of the two may be a date. */
function readShortYear(
  first: number,
  second: number,
  third: number,
  clock: number,
  choices: Choices,
  rules: DateRules,
): Reading {
  const end = choices.annee_courte;
  if (end === 'debut') return readOrdered(first, second, third, true, clock, { ...choices, ordre_dates: 'AMJ' }, rules);
  const asWritten = readOrdered(first, second, third, true, clock, choices, rules);
  if (end === 'fin' || choices.ordre_dates === 'AMJ' || first === third || asWritten.value === null) return asWritten;
  const other = settleDay(fullYear(first, rules), second, third, 0, false, rules);
  if (other.value === null || first < FIRST_SHORT_YEAR || first > 31) return asWritten;
  return refused(DATE_AMBIGUE, `${isoDay(Number(asWritten.value))} / ${isoDay(Number(other.value))}`);
}

/** Two numbers then a year: the column's order says which is the day. */
function readOrdered(
  first: number,
  second: number,
  third: number,
  twoDigits: boolean,
  clock: number,
  choices: Choices,
  rules: DateRules,
): Reading {
  const order = choices.ordre_dates;
  if (twoDigits && first + second + third > 0) {
    // Year first on two digits: by the column's vote, or because no day is over 31.
    if (order === 'AMJ' || (first > 31 && second <= 12)) {
      const year = fullYear(first, rules);
      return settleDay(year, second, third, dayShift(clock, year, second, third, choices), false, rules);
    }
    third = fullYear(third, rules);
  }
  if (order === 'mixte' && first >= 1 && second >= 1 && first <= 12 && second <= 12 && first !== second) {
    const day = settleDay(third, second, first, 0, false, rules);
    if (day.value === null) return day;
    return ambiguous(third, second, first);
  }
  const monthFirst = order === 'MJA' || (order === 'mixte' && first <= 12 && second > 12);
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return settleDay(third, month, day, dayShift(clock, third, month, day, choices), false, rules);
}

/** Both readings, the day-first one first. */
function ambiguous(year: number, month: number, day: number): Reading {
  const [a, b] = [isoDay(dayNumber(year, month, day)), isoDay(dayNumber(year, day, month))];
  return refused(DATE_AMBIGUE, `${a} / ${b}`);
}

/** A date cell of a column whose date cells Excel made from the other order (see order.ts). */
function readSwappable(year: number, month: number, day: number, rules: DateRules): Reading {
  const reading = settleDay(year, month, day, 0, true, rules);
  return reading.value === null || month === day || !existsInCalendar(year, day, month)
    ? reading
    : ambiguous(year, day, month);
}

function readTolerant(raw: string, kind: CellKind, choices: Choices, rules: DateRules): Reading {
  if (kind === CELL_NUMBER) {
    const number = Number(raw);
    // 0 and 1 are what an empty date becomes in a number format (00/01/1900, 01/01/1900).
    if (number === 0 || number === 1) return VIDE;
    if (number < 100000 && !(number >= 1900 && number <= 2100)) return readSerial(number, choices, rules);
  }
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  if (kind === CELL_BOOLEAN) return refused(DATE_ILLISIBLE);
  const parts = dateParts(raw);
  if (parts.form === 'serie' && kind !== CELL_NUMBER && choices.serie === undefined) return refused(DATE_ILLISIBLE);
  const reading = readParts(parts, choices, rules);
  if (!parts.leftover) return reading;
  // "déposé le 14/05/2025": the words are told.
  if (parts.isSole && reading.finding === undefined && reading.value !== null) {
    return { ...reading, state: 'normalise', finding: TEXTE_EN_PLUS };
  }
  if (parts.isSole && reading.finding !== undefined) return reading;
  // "prévu le 12/05/2024": a date is there, with something else that we do not understand.
  return refused(DATE_ILLISIBLE, reading.value === null ? undefined : isoDay(Number(reading.value)));
}

function readParts(parts: DateParts, choices: Choices, rules: DateRules): Reading {
  switch (parts.form) {
    case 'nulle':
      return VIDE;
    case 'illisible':
      return refused(DATE_ILLISIBLE);
    case 'serie':
      return readSerial(parts.serial, choices, rules);
    case 'partielle':
      return settlePartial(parts.year, parts.month, rules);
    case 'ordre':
      return readOrdered(parts.day, parts.month, parts.year, parts.two, parts.clock, choices, rules);
    case 'jour': {
      const year = parts.two ? fullYear(parts.year, rules) : parts.year;
      const shift = dayShift(parts.clock, year, parts.month, parts.day, choices);
      return settleDay(year, parts.month, parts.day, shift, false, rules);
    }
  }
}

function readSerial(serial: number, choices: Choices, rules: DateRules): Reading {
  if (choices.serie === 'non' || !(serial >= 0)) return refused(DATE_ILLISIBLE);
  if (serial > SERIAL_MAX) return refused(DATE_HORS_LIMITES);
  const system1904 = choices.serie === '1904';
  if (!system1904 && Math.floor(serial) === IMPOSSIBLE_SERIAL) return refused(DATE_IMPOSSIBLE, '1900-02-28');
  const day = serialDay(serial, system1904);
  // A small number strayed among dates (12, 366) is no day of 1900.
  if (day < FIRST_SERIAL_DAY) return refused(DATE_HORS_LIMITES);
  const iso = isoDay(day);
  return settleDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)), 0, false, rules);
}
