/** What a spreadsheet makes of a text put in a cell of General format: "007" becomes 7, "1/2/2025" a date, "=x" a formula. */
import type { Culture } from './culture';
import { isCivil } from './serial';

export type Scalar = string | number | boolean;

export interface Typed {
  /** '' is an empty cell. */
  readonly value: Scalar;
  /** With its leading =. */
  readonly formula?: string;
  /** The number format that the cell takes; absent: it keeps its own. */
  readonly format?: string;
}

export interface TypingRules {
  readonly culture: Culture;
  /** Year of dates typed without one. */
  readonly year: number;
  /** Serial of a civil date in this program. */
  readonly serial: (year: number, month: number, day: number) => number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  /** Whether a leading @ begins a formula (Excel). */
  readonly atIsFormula: boolean;
}

const ERRORS = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/** A number as people of that language write it: spaces or commas between thousands, decimal sign, exponent, %, €; null for anything else. */
function typedNumber(text: string, { decimal, groups }: Culture): Typed | null {
  const trimmed = text.trim();
  // Cheap refusal: most texts are words.
  if (!/\d/.test(trimmed) || !/^[-+(.,\d€$]/.test(trimmed)) return null;
  const group = `[${groups}]`;
  const mark = decimal === '.' ? '\\.' : decimal;
  const pattern = new RegExp(
    `^([-+]?)\\s?(\\d{1,3}(?:${group}\\d{3})+|\\d+|(?=${mark}\\d))(?:${mark}(\\d*))?(?:e([-+]?\\d+))?\\s?(%|€)?$`,
    'i',
  );
  const match = pattern.exec(trimmed);
  if (match === null) return null;
  const [, sign, whole, fraction = '', exponent, unit] = match;
  const digits = whole.replace(new RegExp(group, 'g'), '');
  const number = Number(`${sign}${digits || '0'}.${fraction || '0'}${exponent === undefined ? '' : `e${exponent}`}`);
  if (unit === '%') return { value: number / 100, format: fraction === '' ? '0%' : '0.00%' };
  if (unit === '€') return { value: number, format: '#,##0.00 "€"' };
  return exponent === undefined ? { value: number } : { value: number, format: '0.00E+00' };
}

/** 0-29 is 2000-2029, 30-99 is 1930-1999: the window of Windows. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function month(text: string, { months }: Culture): number {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f.]/g, '')
      .toLowerCase();
  const wanted = plain(text);
  return wanted.length < 3 ? 0 : months.findIndex((name) => plain(name).startsWith(wanted)) + 1;
}

function timeOf(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null || Number(match[2]) > 59) return null;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86400;
}

function typedDate(text: string, rules: TypingRules): Typed | null {
  const { culture, serial, dateFormat, timeFormat } = rules;
  const parts = /^(\S+)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text.trim());
  const named = /^(\d{1,2})[\s-]([^\d\s-]+)(?:[\s-](\d{2}|\d{4}))?$/.exec(text.trim());
  if (named !== null) {
    const m = month(named[2], culture);
    const y = named[3] === undefined ? rules.year : fullYear(named[3]);
    if (m === 0 || !isCivil(y, m, Number(named[1]))) return null;
    return { value: serial(y, m, Number(named[1])), format: named[3] === undefined ? 'd-mmm' : 'd-mmm-yy' };
  }
  if (parts === null) return null;
  const alone = timeOf(parts[1]);
  if (alone !== null) return { value: alone, format: timeFormat };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(parts[1]);
  const written = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(parts[1]);
  let civil: [number, number, number];
  if (iso !== null) civil = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (written !== null) {
    const [first, second] = [Number(written[1]), Number(written[2])];
    const y = written[3] === undefined ? rules.year : fullYear(written[3]);
    civil = culture.dayFirst ? [y, second, first] : [y, first, second];
  } else return null;
  if (!isCivil(...civil) || civil[0] < 1900) return null;
  const time = parts[2] === undefined ? 0 : (timeOf(parts[2]) ?? 0);
  const format = time > 0 ? `${dateFormat} ${timeFormat}` : dateFormat;
  return { value: serial(...civil) + time, format: written !== null && written[3] === undefined ? 'd-mmm' : format };
}

/** The cell that a typed text gives. */
export function typeText(text: string, rules: TypingRules): Typed {
  const { culture } = rules;
  if (text === '') return { value: '' };
  if (text[0] === "'") return { value: text.slice(1) };
  if (text[0] === '=' && text.length > 1) return { value: evaluate(text), formula: text };
  const number = typedNumber(text, culture) ?? typedDate(text, rules);
  if (number !== null) return number;
  if ((/^[-+]/.test(text) || (text[0] === '@' && rules.atIsFormula)) && text.length > 1) {
    return { value: '#NAME?', formula: `=${text}` };
  }
  const upper = text.trim().toUpperCase();
  if (upper === culture.yes) return { value: true };
  if (upper === culture.no) return { value: false };
  return { value: ERRORS.test(upper) ? upper : text };
}

/** The value of a formula: sums and products of plain numbers; any other is #NAME?, enough to see that a text became one. */
export function evaluate(formula: string): Scalar {
  const body = formula.slice(1).replace(/\s/g, '');
  const text = /^"([^"]*)"$/.exec(formula.slice(1));
  if (text !== null) return text[1];
  if (ERRORS.test(body)) return body;
  if (!/^[-+]?\d+(\.\d+)?([-+*/]\d+(\.\d+)?)*$/.test(body)) return '#NAME?';
  const terms = body.match(/[-+]?[^-+]+/g) as string[];
  return terms.reduce((sum, term) => sum + product(term), 0);
}

function product(term: string): number {
  const [first, ...rest] = term.match(/[*/]?[^*/]+/g) as string[];
  return rest.reduce((value, factor) => {
    const number = Number(factor.slice(1));
    return factor[0] === '*' ? value * number : value / number;
  }, Number(first));
}
