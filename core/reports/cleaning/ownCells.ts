/** The cells of a file's own columns once the accepted repairs are written: dates and numbers as such where all are. */
import type { ColumnRepairs } from '../../harmonise';
import { columnName } from '../../harmonise';
import { rubriqueById } from '../../dictionary';
import {
  CELL_DATE,
  CELL_NUMBER,
  decimalText,
  emptyNumbers,
  findColumn,
  frenchDay,
  Interner,
  isoDay,
  MISSING_DAY,
  recodedRows,
  sizedCodes,
} from '../../table';
import type { Column, DateColumn, RawColumn } from '../../table';
import type { Style } from '../../workbook';
import { shownValue } from '../feedback/told';
import type { CleanedDelivery } from './types';

export interface OwnColumn {
  readonly column: Column;
  /** None for numbers: the file's own format is not known, and a spreadsheet's general one shows them whole. */
  readonly style: Style | undefined;
}

/** By raw row, the rewriting that is accepted; undefined for a column that stays as it is. */
export function acceptedAt(delivery: CleanedDelivery, index: number): ColumnRepairs | undefined {
  const repairs = delivery.repairs.find((one) => one.index === index);
  if (repairs === undefined) return undefined;
  const accepted = repairs.rewritings.map((one) => delivery.accepts(repairs, one));
  if (accepted.every((one) => one)) return repairs;
  return { ...repairs, at: recodedRows(repairs.at, (place) => (place > 0 && accepted[place - 1] ? place : 0)) };
}

/**
 * Texts by row; the code of a rewritten cell is that of its new text. Texts that show as they came keep their codes, and
 * a column that is not rewritten is not copied.
 */
function textColumn(name: string, raw: RawColumn, repairs: ColumnRepairs | undefined): Column {
  if (raw.kinds.includes(CELL_DATE)) return shownColumn(name, raw, repairs);
  if (repairs === undefined) return { kind: 'text', name, codes: raw.codes, values: raw.values };
  const known = new Map(raw.values.length > MANY_TEXTS ? [['', 0]] : raw.values.map((text, code) => [text, code]));
  const values = [...raw.values];
  const after = repairs.rewritings.map(({ after: text }) => {
    const code = known.get(text) ?? values.push(text) - 1;
    known.set(text, code);
    return code;
  });
  const codes = sizedCodes(raw.codes.length, values.length);
  for (let row = 0; row < codes.length; row++) {
    const place = repairs.at[row];
    codes[row] = place === 0 ? raw.codes[row] : after[place - 1];
  }
  return { kind: 'text', name, codes, values };
}

/** Distinct texts that are looked up to give a new text the code of an old one: beyond, a text may have two codes. */
const MANY_TEXTS = 1 << 16;

/** The same where true dates are shown the French way: two distinct cells may then be one text. */
function shownColumn(name: string, raw: RawColumn, repairs: ColumnRepairs | undefined): Column {
  const interner = new Interner();
  const kept = raw.values.map((_, code) => interner.code(shownValue(raw, code)));
  const { values } = interner;
  if (repairs === undefined) return { kind: 'text', name, codes: recodedRows(raw.codes, (code) => kept[code]), values };
  const after = repairs.rewritings.map((one) => interner.code(one.after));
  const codes = sizedCodes(raw.codes.length, values.length);
  for (let row = 0; row < codes.length; row++) {
    const place = repairs.at[row];
    codes[row] = place === 0 ? kept[raw.codes[row]] : after[place - 1];
  }
  return { kind: 'text', name, codes, values };
}

/** A column of days, when every cell that is filled is one, as it is or rewritten; else null. */
function dateColumn(name: string, raw: RawColumn, read: DateColumn, repairs: ColumnRepairs | undefined): Column | null {
  const days = new Int32Array(raw.codes.length).fill(MISSING_DAY);
  // Of each distinct cell, the day that it is known to be written as.
  const known = new Int32Array(raw.values.length).fill(MISSING_DAY);
  const isWritten = (code: number, day: number): boolean => {
    if (day === MISSING_DAY) return false;
    const text = raw.values[code];
    if (known[code] !== day && (text === frenchDay(day) || text === isoDay(day))) known[code] = day;
    return known[code] === day;
  };
  for (let row = 0; row < days.length; row++) {
    const place = repairs === undefined ? 0 : repairs.at[row];
    if (place === 0) {
      const code = raw.codes[row];
      if (code === 0) continue;
      if (!isWritten(code, read.days[row])) return null;
      days[row] = read.days[row];
    } else {
      const { after, typed } = repairs!.rewritings[place - 1];
      if (after !== '') days[row] = typed!.value;
    }
  }
  return { kind: 'date', name, days };
}

/** A column that the file itself holds as numbers, none padded; else null. */
function numberColumn(name: string, raw: RawColumn, repairs: ColumnRepairs | undefined): Column | null {
  if (repairs !== undefined || raw.values.length < 2) return null;
  const numbers = raw.values.map((text, code) => (code === 0 ? NaN : Number(text)));
  const plain = raw.values.every(
    (text, code) => code === 0 || (raw.kinds[code] === CELL_NUMBER && decimalText(numbers[code]) === text),
  );
  if (!plain) return null;
  return { ...emptyNumbers(name, 0), numbers: Float64Array.from(raw.codes, (code) => numbers[code]) };
}

/** @param at index among the raw table's columns; the column made is named by it */
export function ownColumn(delivery: CleanedDelivery, at: number, repairs: ColumnRepairs | undefined): OwnColumn {
  const raw = delivery.read.raw.columns[at];
  const name = String(at);
  const mapped = delivery.file.mapping.find(({ index, colonnes }) => index === at && colonnes === undefined);
  const rubrique = mapped === undefined ? undefined : rubriqueById(mapped.rubrique);
  const read =
    mapped === undefined || rubrique === undefined
      ? undefined
      : findColumn(delivery.file.table, columnName(rubrique, mapped.rang));
  if (read?.kind === 'date') {
    const column = dateColumn(name, raw, read, repairs);
    if (column !== null) return { column, style: 'date' };
  }
  const numbers = numberColumn(name, raw, repairs);
  if (numbers !== null) return { column: numbers, style: undefined };
  return { column: textColumn(name, raw, repairs), style: 'brut' };
}
