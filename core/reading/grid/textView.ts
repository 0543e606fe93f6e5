/** The text view of a typed cell (see RawColumn): what a code, a date or a number is written as, whatever the host. */
import {
  CELL_BOOLEAN,
  CELL_DATE,
  CELL_ERROR,
  type CellKind,
  CELL_NUMBER,
  CELL_TEXT,
  DAYS_1904,
  isoDay,
  SERIAL_1970,
} from '../../table';
import type { GridCell } from './grid';
import { formatKind, padded } from './numberFormat';

/** Serial of 9999-12-31, the last that Excel shows. */
const LAST_SERIAL = 2958465;
const SECONDS = 86400;
/** From that many days on (1927), a number under an hour format is a moment, not a duration. */
const LAST_HOURS = 10000;

/** Excel keeps 15 significant digits. */
const DIGITS = 15;

export interface CellView {
  text: string;
  kind: CellKind;
}

/** The shortest decimal of a number, without exponent: 12.5, 0.1, 1250, 1230000000000000000000. */
export function shortestDecimal(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign, whole, fraction = ''] = match;
  const point = whole.length + Number(match[4]);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.slice(0, point).padEnd(point, '0') + (digits.length > point ? `.${digits.slice(point)}` : '');
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `HH:MM:SS` of a number of seconds; hours may pass 24. */
function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** `AAAA-MM-JJ` or `AAAA-MM-JJTHH:MM:SS` of a serial; null when Excel shows no date for it. */
export function serialDate(serial: number, date1904: boolean): string | null {
  const shifted = date1904 ? serial + DAYS_1904 : serial;
  let seconds = Math.round((shifted - Math.floor(shifted)) * SECONDS);
  let day = Math.floor(shifted);
  if (seconds === SECONDS) {
    day++;
    seconds = 0;
  }
  if (!(day >= 1 && day <= LAST_SERIAL)) return null;
  // Serial 60 is Excel's 29 February 1900: kept as it shows, for the calendar to refuse.
  const date = day === 60 ? '1900-02-29' : isoDay(day - SERIAL_1970 + (day < 60 ? 1 : 0));
  return seconds === 0 ? date : `${date}T${clock(seconds)}`;
}

function numberView({ number, format }: GridCell, date1904: boolean, view: CellView): void {
  view.kind = CELL_NUMBER;
  const kind = formatKind(format);
  if (kind === 'date') {
    const date = serialDate(number, date1904);
    if (date !== null) {
      view.kind = CELL_DATE;
      view.text = date;
      return;
    }
  }
  if (kind === 'time' && number >= 0) {
    // A duration or an hour, as it shows; a date and time under an hour format keeps its date.
    const date = number >= LAST_HOURS ? serialDate(number, date1904) : null;
    view.kind = date === null ? CELL_TEXT : CELL_DATE;
    view.text = date ?? clock(Math.round(number * SECONDS));
    return;
  }
  const code = kind === 'padded' ? padded(number, format) : null;
  view.text = code ?? shortestDecimal(number);
}

/** Writes the text view of a cell in `view`. */
export function viewCell(cell: GridCell, date1904: boolean, view: CellView): void {
  if (cell.kind === CELL_NUMBER) numberView(cell, date1904, view);
  else {
    view.kind = cell.kind;
    view.text = cell.kind === CELL_BOOLEAN ? (cell.text === '' ? 'FAUX' : 'VRAI') : cell.text;
  }
  // An empty text is an empty cell, however it was typed.
  if (view.text === '' && cell.kind !== CELL_ERROR) view.kind = CELL_TEXT;
}
