/** Dates of Sheets as serial numbers, on the clock of the spreadsheet: a script may run on another one. */
import { dayNumber } from '../core/table/civil';
import { SERIAL_1970 } from '../core/table/serial';

const DAY_SECONDS = 86_400;
const MONTHS = 12;
const EPOCH_YEAR = 1970;

/** A serial number without the noise of its seconds. */
function serialOf(year: number, month: number, day: number, seconds: number): number {
  return dayNumber(year, month, day) + SERIAL_1970 + seconds / DAY_SECONDS;
}

/** True for a Date, of another engine too. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** `tellTime(date)` writes a date as `yyyy-MM-dd HH:mm:ss` on the clock of the spreadsheet: a call of the service. */
type TellTime = (date: Date) => string;

/**
 * Serial numbers of dates. Midnight in Saint-Denis is 21:00 or 22:00 of the day before in Paris: read on the wrong clock, a date
 * is the day before. Where both clocks are the same, the script's own serves; elsewhere the service is asked twice per month met.
 */
export class WallClock {
  /** By month (UTC): seconds from UTC to the spreadsheet's clock; null where they change within it. */
  private readonly offsets = new Map<number, number | null>();

  /** @param tellTime null when the script runs on the clock of the spreadsheet */
  constructor(private readonly tellTime: TellTime | null) {}

  serial(date: Date): number {
    if (this.tellTime === null) {
      const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
      return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate(), seconds);
    }
    const month = (date.getUTCFullYear() - EPOCH_YEAR) * MONTHS + date.getUTCMonth();
    let offset = this.offsets.get(month);
    if (offset === undefined) {
      const [first, last] = [0, 1].map((next) =>
        this.offset(new Date(Date.UTC(EPOCH_YEAR, month + next, 1) - next * 1000)),
      );
      offset = first === last ? first : null;
      this.offsets.set(month, offset);
    }
    const seconds = Math.floor(date.getTime() / 1000) + (offset ?? this.offset(date));
    return seconds / DAY_SECONDS + SERIAL_1970;
  }

  /** Seconds from UTC to the spreadsheet's clock at a moment. */
  private offset(date: Date): number {
    const match = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec((this.tellTime as TellTime)(date));
    if (match === null) throw new Error('unreadable time');
    const [year, month, day, hours, minutes, seconds] = match.slice(1).map(Number);
    const told = dayNumber(year, month, day) * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds;
    return told - Math.floor(date.getTime() / 1000);
  }
}
