/** What a date column decides once for all its cells: order of day and month, time zone, meaning of bare numbers. */
import { foldLabel } from '../spelling/fold';
import type { Choices, ColumnHints, DistinctColumn } from '../type';
import type { ClockTally, DateEvidence } from './evidence';
import { dateEvidence } from './evidence';
import type { DateRules } from './settle';

/**
 * A few cells in the contrary order (12/25/2023 once among day-first dates) are slips, not a mixed column: they are
 * refused one by one, with the other order as a proposal. From this many rows that tell the order of the column, one row
 * may be a slip;
 */
const ORDER_MIN = 20;
/** or this share of them, while they are few enough to have been typed one by one: each hides 0.6 row on days 1-12; */
const SLIP_SHARE = 0.02;
const SLIP_ROWS = 20;
/** or this share, however many they are. Above, a part of the file comes from elsewhere: flagged, not guessed. */
const SLIP_SHARE_OF_MANY = 0.005;

/** Distinct date cells, all on days 1-12, from which chance is excluded (0.39 ** 12 < 0.00002). */
const SWAPPED_CELLS = 12;
/** Distinct texts, all on days over 12, that must come with them. */
const SWAPPED_TEXTS = 3;
/** Distinct evening times without a zone from which a UTC midnight is certain. */
const EVENINGS = 5;
/** Share of likely serials for a column of numbers alone; share of round ones over which they are postcodes. */
const LIKELY_SHARE = 0.8;
const ROUND_SHARE = 0.5;
const ROUND_MIN = 8;
/** Share of rows that are dates from which the column's bare numbers are dates too. */
const DATE_SHARE = 0.2;

/** Words of a header whose numbers are no dates, unless a word of the second list is there too. */
const NUMBER_WORDS = new Set(
  (
    'code cp postal postcode zip insee commune ville departement dpt dept region rncp fiche num numero no n id ' +
    'identifiant dossier ref reference matricule siret siren montant cout prix heures heure tel telephone age nombre ' +
    'nb effectif rang nir'
  ).split(' '),
);
const DATE_WORDS = new Set('date dates dt ddn naissance ne nee le jour birth birthdate dob day'.split(' '));

/** Choices of a date column (see ValueType.decide): `ordre_dates`, `annee_courte`, `heure`, `fuseau`, `serie`, `cellules`. */
export function decideDates(column: DistinctColumn, hints: ColumnHints, rules: DateRules): Choices {
  const evidence = dateEvidence(column, rules.serialFrom, rules.serialTo);
  if (evidence.ambiguous > 0 && evidence.dayFirst + evidence.monthFirst + evidence.yearFirst === 0) {
    hints.byDefault?.('ordre_dates');
  }
  return {
    ordre_dates: decideOrder(evidence),
    ...decideShortYears(evidence),
    ...decideClock(evidence),
    ...decideSerials(evidence, hints),
    ...decideCells(evidence),
  };
}

/** Rows in the contrary order that may be slips, where `major` rows tell the order of the column and `told` tell any. */
function slipsAllowed(major: number, told: number): number {
  if (major < ORDER_MIN) return 0;
  return Math.max(1, Math.min(SLIP_ROWS, SLIP_SHARE * told), SLIP_SHARE_OF_MANY * told);
}

function decideOrder({ dayFirst, monthFirst, yearFirst }: DateEvidence): string {
  const slips = slipsAllowed(Math.max(dayFirst, monthFirst), dayFirst + monthFirst + yearFirst);
  if (Math.min(dayFirst, monthFirst) > slips) return 'mixte';
  if (yearFirst > dayFirst && yearFirst > monthFirst) return 'AMJ';
  return monthFirst > dayFirst ? 'MJA' : 'JMA';
}

/** Years of a file are near one another and days are not: spans that tell one from the other, */
const SPAN_OF_YEARS = 10;
const SPANS_MIN = 3;
/** or how many fewer the different years are than the different days. */
const FEWER = 2;
const FEWER_MIN = 4;

/** Whether the numbers at one end of dates are years, by those at the other end. */
function areYears(numbers: readonly number[], others: readonly number[]): boolean {
  const span = (list: readonly number[]): number =>
    list.reduce((a, b) => Math.max(a, b)) - list.reduce((a, b) => Math.min(a, b));
  if (numbers.length >= SPANS_MIN && span(numbers) <= SPAN_OF_YEARS && span(others) > SPAN_OF_YEARS) return true;
  return (
    numbers.length >= FEWER_MIN &&
    span(numbers) <= SPAN_OF_YEARS &&
    new Set(numbers).size * FEWER <= new Set(others).size
  );
}

/** `annee_courte`: at which end of 23-12-31 the year is, for the whole column. */
function decideShortYears({ shortYears }: DateEvidence): Choices {
  if (shortYears.length === 0) return {};
  const firsts = shortYears.map(([first]) => first);
  const lasts = shortYears.map(([, last]) => last);
  const isYear = (number: number): boolean => number > 31 || number === 0;
  let [atFirst, atLast] = [firsts.some(isYear), lasts.some(isYear)];
  if (!atFirst && !atLast) [atFirst, atLast] = [areYears(firsts, lasts), areYears(lasts, firsts)];
  return { annee_courte: atFirst === atLast ? 'indecidable' : atFirst ? 'debut' : 'fin' };
}

function decideClock({ utc, unzoned }: DateEvidence): Choices {
  if (utc.total > 0) return decideUtc(utc);
  const { total, evening } = unzoned;
  return evening >= EVENINGS && evening === total ? { heure: 'minuit_utc' } : {};
}

function decideUtc(utc: ClockTally): Choices {
  const { total } = utc;
  // A date serialised as an instant keeps its civil day: birthdays must not move (design/dictionary.md, territory).
  if (utc.midnight === total || utc.end === total) return { heure: 'civile' };
  if (utc.midnight + utc.evening === total) return { heure: 'minuit_utc' };
  if (utc.h20 === total) return { heure: 'utc', fuseau: 'reunion' };
  if (utc.h21 === total) return { heure: 'utc', fuseau: 'mayotte' };
  return { heure: 'utc' };
}

function decideSerials(evidence: DateEvidence, hints: ColumnHints): Choices {
  const { serialRows, serials, dates } = evidence;
  if (serials === 0) return {};
  const system = hints.date1904 ? '1904' : '1900';
  if (dates >= DATE_SHARE * (dates + serialRows)) return { serie: system };
  const words = foldLabel(hints.header).split(' ');
  if (words.some((word) => NUMBER_WORDS.has(word)) && !words.some((word) => DATE_WORDS.has(word))) {
    return { serie: 'non' };
  }
  // Nine postcodes in ten end in 0 (by population); one day in ten.
  if (serials >= ROUND_MIN && evidence.roundSerials > ROUND_SHARE * serials) return { serie: 'non' };
  return { serie: evidence.likelySerials >= LIKELY_SHARE * serials ? system : 'non' };
}

/**
 * A month-first workbook that opens a day-first text turns 04/03/2024 into a date cell of 3 April and leaves 25/03/2024
 * as text. Then every date cell is on a day 1-12 and every text on a later one: the date cells are ambiguous.
 */
function decideCells(evidence: DateEvidence): Choices {
  const { dateCells, lateDateCells, orderedTexts, ambiguous, dayFirst, monthFirst } = evidence;
  const swapped =
    dateCells >= SWAPPED_CELLS &&
    lateDateCells === 0 &&
    orderedTexts >= SWAPPED_TEXTS &&
    ambiguous === 0 &&
    dayFirst > 0 &&
    monthFirst === 0;
  return swapped ? { cellules: 'inversees' } : {};
}
