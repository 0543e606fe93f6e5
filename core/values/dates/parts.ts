/** The tolerant path: a date as people write it, taken apart into what it certainly says, whatever the column decides. */
import { cleanText, unprotect } from '../spelling/clean';
import { clockAt, NO_CLOCK, NOT_A_CLOCK, packClock, ZONE_LOCAL, ZONE_NONE, ZONE_UTC } from './clock';
import { soleDate } from './sole';
import { isIdleWord, isPeriodWord, monthOfWord } from './words';

/** What a text says, before the column's order is applied. Fields that a form does not use are 0. */
export interface DateParts {
  /**
   * `ordre`: two numbers then a year; which of the two is the day depends on the column (`day` is the first one).
   * `jour`: the text itself tells which is which. `partielle`: day, month or year missing, the missing ones 0.
   * `serie`: a bare number, in `serial`. `nulle`: a mask or zeros. `illisible`: no date.
   */
  readonly form: 'ordre' | 'jour' | 'partielle' | 'serie' | 'nulle' | 'illisible';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The year has two digits. */
  readonly two: boolean;
  readonly serial: number;
  /** Packed time of day (see clock.ts). */
  clock: number;
  /** Words are there that say nothing of a date. */
  leftover: boolean;
  /** They leave no doubt about the date (see sole.ts). */
  isSole: boolean;
}

function make(form: DateParts['form'], year = 0, month = 0, day = 0, two = false, serial = 0): DateParts {
  return { form, year, month, day, two, serial, clock: NO_CLOCK, leftover: false, isSole: false };
}

/** Masks left unfilled: `__/__/____`, `jj/mm/aaaa`, `dd-mm-yyyy`, `00/00/0000 00:00`. */
const MASK =
  /^(?:[\s_/.\-:0]*|jj?\W?mm?\W?aa(?:aa)?|dd?\W?mm?\W?yy(?:yy)?|mm\W?dd\W?yyyy|(?:yyyy|aaaa)\W?mm\W?(?:dd|jj))$/;

/** A time of day and all that follows it. */
const CLOCK =
  /(?:^|[\st,])(?:a |at |vers )?(\d{1,2}) ?(?:[:h] ?([0-5]\d)(?: ?(?:min|mn))?(?::([0-5]\d)(?:[.,]\d+)?)?|h(?:eures?)?) ?([ap])?(?:\.?m\.?)? ?(z|utc|gmt)? ?([+-]\d{2}:?\d{2})?(?: ?[([].*)?$/;

/** Spares the search for a time in the many texts that have none. */
const MAY_HOLD_CLOCK = /\d ?[:h]/;

function lowerUnaccented(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return (
        lower
          // "fÃ©vrier", "aoÃ»t": UTF-8 read as CP1252.
          .replace(/ã©/g, 'e')
          .replace(/ã»/g, 'u')
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/[‐-―−]/g, '-')
      );
  }
  return lower;
}

function clockOf(match: RegExpExecArray): number {
  let hours = Number(match[1]);
  if (hours > 24) return NOT_A_CLOCK;
  if (match[4] === 'p' && hours < 12) hours += 12;
  else if (match[4] === 'a' && hours === 12) hours = 0;
  const seconds = hours * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  const local = match[6] !== undefined && /[1-9]/.test(match[6]);
  const utc = match[5] !== undefined || match[6] !== undefined;
  return packClock(seconds, local ? ZONE_LOCAL : utc ? ZONE_UTC : ZONE_NONE);
}

interface Digits {
  readonly value: number;
  readonly length: number;
}

/** Figures typed or scanned as the letters that look like them: "l2/03/2024", "12/O3/2024". */
const CONFUSED = /(?<![a-z\d])(?=[lio|]*\d)[\dlio|]*[lio|][\dlio|]*(?![a-z\d])/g;

/** The text with its figures put back, or the same text. */
function figuresBack(text: string): string {
  return text.replace(CONFUSED, (run) => run.replace(/o/g, '0').replace(/[li|]/g, '1'));
}

/** Takes a date text apart; never throws. See DateParts. */
export function dateParts(raw: string): DateParts {
  // A cell of another nature (a remark in the wrong column) is not searched for a date.
  if (raw.length > 80) return make('illisible');
  const parts = wholeParts(raw);
  if (parts.form !== 'illisible' && !parts.leftover) return parts;
  const date = soleDate(raw);
  if (date === null) return parts;
  const sole = wholeParts(date);
  sole.leftover = sole.isSole = true;
  return sole;
}

function wholeParts(raw: string): DateParts {
  let text = unprotect(lowerUnaccented(cleanText(raw)))
    .replace(/^["'`’.,;:(]+|["'`’.,;:!)]+$/g, '')
    .trim();
  if (MASK.test(text)) return make('nulle');
  const readable = figuresBack(text);
  if (readable !== text) {
    // What was meant is a proposal: it is no date as it is written.
    const parts = wholeParts(readable);
    parts.leftover = true;
    return parts;
  }
  if (/^\d{5}[.,]\d+$/.test(text)) return make('serie', 0, 0, 0, false, Number(text.replace(',', '.')));
  // ISO 8601 basic format, and the 14 figures of AAAAMMJJhhmmss.
  text = text.replace(/^((?:19|20)\d{6})(?:t\d{4}(?:\d{2})?z?|\d{6})$/, '$1');
  let clock = NO_CLOCK;
  const iso = /^(\d{4}-\d{2}-\d{2})t/.exec(text);
  const tail = iso === null ? NOT_A_CLOCK : clockAt(text, 10);
  if (iso !== null && tail !== NOT_A_CLOCK) {
    clock = tail;
    text = iso[1];
  } else {
    const match = MAY_HOLD_CLOCK.test(text) ? CLOCK.exec(text) : null;
    if (match !== null && match.index > 0 && clockOf(match) !== NOT_A_CLOCK) {
      clock = clockOf(match);
      text = text.slice(0, match.index).replace(/[\s,.;-]+$/, '');
    }
  }
  return assemble(text, clock);
}

/** A letter of a folded word; U+FFFD and `?` stand for letters that a wrong decoding has lost. */
function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || c === 0xfffd || c === 0x3f;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function assemble(text: string, clock: number): DateParts {
  const numbers: Digits[] = [];
  let [month, months, monthAt, leftover, period] = [0, 0, 0, false, false];
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i);
    const start = i;
    if (isDigit(c)) {
      let value = 0;
      for (let d = c; isDigit(d); d = text.charCodeAt(++i)) value = value * 10 + d - 48;
      numbers.push({ value, length: i - start });
    } else if (isLetter(c)) {
      while (isLetter(text.charCodeAt(i))) i++;
      const word = text.slice(start, i);
      // "e2/03/2024": a letter stuck before a figure stands for another one.
      if (word.length === 1 && isIdleWord(word) && isDigit(text.charCodeAt(i))) return make('illisible');
      const named = monthOfWord(word);
      if (named > 0) {
        // "mar. 5 mars": the first one is Tuesday.
        months = months === 1 && month === 3 && monthAt === 0 ? 1 : months + 1;
        [month, monthAt] = [named, numbers.length];
      } else if (isPeriodWord(word)) period = true;
      else if (!isIdleWord(word)) leftover = true;
    } else i++;
  }
  const parts = sort(numbers, month, months, monthAt, period);
  parts.clock = clock;
  parts.leftover = leftover;
  return parts;
}

function sort(numbers: readonly Digits[], month: number, months: number, monthAt: number, period: boolean): DateParts {
  if (months > 1 || numbers.length > 3) return make('illisible');
  if (period) return periodParts(numbers);
  // "mar. 12/03/2024": Tuesday, before a date that names its month in figures.
  if (months === 1 && month === 3 && monthAt === 0 && numbers.length === 3) return withoutMonthWord(numbers);
  return months === 1 ? withMonthWord(numbers, month, monthAt) : withoutMonthWord(numbers);
}

/** "T1 2024", "1er trimestre 2024", "2024-S2": the year at most. */
function periodParts(numbers: readonly Digits[]): DateParts {
  const year = numbers.find((number) => number.length === 4);
  return year === undefined ? make('illisible') : make('partielle', year.value);
}

function withMonthWord(numbers: readonly Digits[], month: number, monthAt: number): DateParts {
  if (numbers.length === 0) return make('partielle', 0, month);
  const [a, b] = numbers;
  if (numbers.length === 1) return make('partielle', a.length === 4 ? a.value : 0, month);
  if (numbers.length !== 2) return make('illisible');
  if (a.length === 4 && b.length <= 2) return make('jour', a.value, month, b.value);
  if (a.length > 2) return make('illisible');
  if (b.length === 4) return make('jour', b.value, month, a.value);
  // "3 mars 24" and "March 3, 24": the day is before the two-digit year; "24 3 mars" is neither.
  if (b.length === 2 && monthAt < 2) return make('jour', b.value, month, a.value, true);
  return make('illisible');
}

function withoutMonthWord(numbers: readonly Digits[]): DateParts {
  if (numbers.length === 3) return threeNumbers(numbers[0], numbers[1], numbers[2]);
  if (numbers.length === 2) return twoNumbers(numbers[0], numbers[1]);
  return numbers.length === 1 ? compact(numbers[0]) : make('illisible');
}

function threeNumbers(a: Digits, b: Digits, c: Digits): DateParts {
  if (b.length > 2) return make('illisible');
  if (a.length === 4 && c.length <= 2) return make('jour', a.value, b.value, c.value);
  if (a.length > 2 || c.length > 5 || c.length === 1) return make('illisible');
  return make('ordre', c.value, b.value, a.value, c.length === 2);
}

/** Month and year, two years ("2023-2024"), or a day without its year. */
function twoNumbers(a: Digits, b: Digits): DateParts {
  if (a.length <= 2 && b.length === 4) return make('partielle', b.value, a.value);
  if (a.length === 4 && b.length <= 2) return make('partielle', a.value, b.value);
  if (a.length === 4 && b.length === 4) return make('partielle', a.value);
  return make(a.length <= 2 && b.length <= 2 && a.value <= 31 ? 'partielle' : 'illisible');
}

const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** Digits alone: AAAAMMJJ, JJMMAAAA (its zero perhaps lost), AAAAMM, JJMMAA, a serial, a year. */
function compact({ value, length }: Digits): DateParts {
  const head = Math.floor(value / 10000);
  if (length === 8 || length === 7) {
    // A year first and a year last are never both possible: the month of the first would be 19, 20 or 21.
    if (isYear(value % 10000)) return make('ordre', value % 10000, head % 100, Math.floor(head / 100));
    if (length === 7 || !(isYear(head) || head === 9999)) return make('illisible');
    return make('jour', head, Math.floor(value / 100) % 100, value % 100);
  }
  if (length === 6) {
    const [year, month] = [Math.floor(value / 100), value % 100];
    if (isYear(year) && month >= 1 && month <= 12) return make('partielle', year, month);
    return head >= 1 && head <= 31 && year % 100 >= 1 && year % 100 <= 12
      ? make('jour', value % 100, year % 100, head, true)
      : make('illisible');
  }
  if (length === 5) return make('serie', 0, 0, 0, false, value);
  return length === 4 && isYear(value) ? make('partielle', value) : make('illisible');
}
