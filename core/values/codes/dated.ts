/** A date written beside a code: "Favorable le 05/01/2024", "12 mars 2024 - refusé", "Recevable jusqu'au 12/03/2026". */
import { CELL_TEXT, isoDay } from '../../table';
import { decideDates, EVENT_RULES, readDate } from '../dates';
import { WRITTEN_DATE } from '../dates/sole';
import type { Choices, ColumnHints } from '../type';

/** What comes before a date says what it is: the day of the thing, or the end of its validity. */
const END = /(?:jusqu['’ ]?(?:au|à|a|en)|valable|validité|validite|expire|échéance|echeance|fin)[\s:]*(?:le |au )?$/iu;
const DAY = /(?:^|[\s([,;:–—-])(?:le|du|en date du)\s*$/iu;
const DECLARED = /(?:^|\s)(?:valable|jusqu|validité|validite)[\s:'’]*$/iu;

/** "Ajourné au 12/06", "avant le 12/06", "dès le 12/06": another day than that of the decision. */
const OTHER = /(?:^|[\s([,;:–—-])(?:aux?|à|a|pour|avant|apr[eè]s|d[eè]s|depuis|vers)\s*(?:le\s*|du\s*)?$/iu;

export interface DatedText {
  /** The date as it is written. */
  readonly date: string;
  /** `jour`: of what the code tells; `fin`: of its validity; `autre`: of something else. */
  readonly kind: 'jour' | 'fin' | 'autre';
  /** The text without the date and the words that lead to it. */
  readonly rest: string;
}

/** The only date of a text, with what is left of it; null when it has none, or several, or nothing else. */
export function datedText(raw: string): DatedText | null {
  if (!/\d{2}/.test(raw)) return null;
  const found = [...raw.matchAll(WRITTEN_DATE)];
  if (found.length !== 1) return null;
  const [date] = found[0];
  const at = found[0].index;
  let before = raw.slice(0, at);
  const kind = END.test(before) ? 'fin' : OTHER.test(before) ? 'autre' : 'jour';
  before = before.replace(kind === 'fin' ? END : DAY, ' ').replace(DECLARED, ' ');
  const rest = `${before} ${raw.slice(at + date.length)}`
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  return /\p{L}/u.test(rest) ? { date, kind, rest } : null;
}

/** The order of day and month of the dates written in a column of codes; none to tell when it is the usual one. */
export function orderBeside(raws: readonly string[], hints: ColumnHints): Choices {
  const dates = raws.flatMap((raw) => datedText(raw)?.date ?? []);
  if (dates.length === 0) return {};
  const values = ['', ...dates];
  const column = { values, kinds: new Uint8Array(values.length), counts: new Uint32Array(values.length).fill(1) };
  const { ordre_dates: order } = decideDates(column, { ...hints, header: '' }, EVENT_RULES);
  return order === 'JMA' ? {} : { ordre_dates: order };
}

/** The day of a date written beside a code, as AAAA-MM-JJ; null when it is doubtful or no day at all. */
export function dayBeside(date: string, choices: Choices): string | null {
  const { value, finding } = readDate(date, CELL_TEXT, choices, EVENT_RULES);
  return value === null || finding !== undefined ? null : isoDay(Number(value));
}
