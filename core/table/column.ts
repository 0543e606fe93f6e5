/** The three kinds of column: dictionary-encoded text, day numbers, numbers; every column of a table has its length. */
import { MISSING_DAY } from './civil';
import type { Codes } from './codes';
import { sizedCodes } from './codes';

/** Text: `values[codes[row]]`; code 0 is missing and `values[0]` is the empty string. */
export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** Dates: whole days since 1970-01-01; MISSING_DAY is missing. */
export interface DateColumn {
  readonly kind: 'date';
  readonly name: string;
  readonly days: Int32Array;
}

/** Numbers; NaN is missing. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  readonly numbers: Float64Array;
}

export type Column = TextColumn | DateColumn | NumberColumn;

/** Whether the cell of that row is missing. */
export function isMissing(column: Column, row: number): boolean {
  if (column.kind === 'text') return column.codes[row] === 0;
  if (column.kind === 'date') return column.days[row] === MISSING_DAY;
  return Number.isNaN(column.numbers[row]);
}

/** An all-missing text column. */
export function emptyText(name: string, length: number): TextColumn {
  return { kind: 'text', name, codes: sizedCodes(length, 1), values: [''] };
}

/** An all-missing date column. */
export function emptyDates(name: string, length: number): DateColumn {
  return { kind: 'date', name, days: new Int32Array(length).fill(MISSING_DAY) };
}

/** An all-missing number column. */
export function emptyNumbers(name: string, length: number): NumberColumn {
  return { kind: 'number', name, numbers: new Float64Array(length).fill(NaN) };
}

/** The same column over other rows: row i of the result is row `rows[i]` (a row of -1 gives a missing cell). */
export function pickRows(column: Column, rows: Int32Array): Column {
  const n = rows.length;
  if (column.kind === 'text') {
    const codes = sizedCodes(n, column.values.length);
    for (let i = 0; i < n; i++) if (rows[i] >= 0) codes[i] = column.codes[rows[i]];
    return { ...column, codes };
  }
  if (column.kind === 'date') {
    const days = new Int32Array(n).fill(MISSING_DAY);
    for (let i = 0; i < n; i++) if (rows[i] >= 0) days[i] = column.days[rows[i]];
    return { ...column, days };
  }
  const numbers = new Float64Array(n).fill(NaN);
  for (let i = 0; i < n; i++) if (rows[i] >= 0) numbers[i] = column.numbers[rows[i]];
  return { ...column, numbers };
}

/** The first rows of a column, without a copy. */
export function firstRows(column: Column, count: number): Column {
  if (column.kind === 'text') return { ...column, codes: column.codes.subarray(0, count) };
  if (column.kind === 'date') return { ...column, days: column.days.subarray(0, count) };
  return { ...column, numbers: column.numbers.subarray(0, count) };
}

/** `first` where it is told, else `second`; both of one kind (else `first` alone). The name is that of `first`. */
export function coalesce(first: Column, second: Column): Column {
  if (first.kind === 'text' && second.kind === 'text') {
    const values = [...first.values];
    const known = new Map(values.map((value, code) => [value, code]));
    const map = second.values.map((value) => {
      if (!known.has(value)) known.set(value, values.push(value) - 1);
      return known.get(value) as number;
    });
    const codes = sizedCodes(first.codes.length, values.length);
    for (let row = 0; row < codes.length; row++) codes[row] = first.codes[row] || map[second.codes[row]];
    return { ...first, values, codes };
  }
  if (first.kind === 'date' && second.kind === 'date') {
    return { ...first, days: first.days.map((day, row) => (day === MISSING_DAY ? second.days[row] : day)) };
  }
  if (first.kind === 'number' && second.kind === 'number') {
    return { ...first, numbers: first.numbers.map((n, row) => (Number.isNaN(n) ? second.numbers[row] : n)) };
  }
  return first;
}
