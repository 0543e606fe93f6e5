/** Values of the model as Excel must be given them. */
import { DAYS_1904, FIRST_TRUE_SERIAL, isoDay, MISSING_DAY, SERIAL_1970 } from '../../core/table';
import { type CellValue, TEXT_FORMAT } from '../../core/workbook';
import { markedText, textCell } from '../textCell';

export type Given = string | number | boolean;

/** A text under a number format; it never becomes anything else. */
export function givenText(text: string, format: string | undefined): string {
  return format === TEXT_FORMAT ? textCell(text) : markedText(text);
}

/** A day as a serial of that date system; a day that Excel has no serial for is written out. */
export function givenDay(day: number, date1904: boolean): Given {
  if (day === MISSING_DAY) return '';
  const serial = day + SERIAL_1970;
  const shifted = date1904 ? serial - DAYS_1904 : serial;
  return serial < FIRST_TRUE_SERIAL || shifted < 0 ? markedText(isoDay(day)) : shifted;
}

export function givenNumber(value: number): Given {
  return Number.isFinite(value) ? value : '';
}

/** The value of a cell. */
export function givenValue(value: CellValue, format: string | undefined, date1904: boolean): Given {
  if (value === null) return '';
  if (typeof value === 'string') return givenText(value, format);
  if (typeof value === 'number') return givenNumber(value);
  return typeof value === 'boolean' ? value : givenDay(value.jour, date1904);
}
