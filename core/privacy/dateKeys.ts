/** Keyed evidence about birth dates: exact, day and month swapped, parts, one digit masked. */
import { civil, lastOf } from '../table';
import type { Steps } from '../table';
import { Fields } from './fields';
import type { KeyedHash } from './keyedHash';

/** Digits of AAAAMMJJ: one mask each. */
export const DATE_MASKS = 8;

/** Distinct birth dates; 53-bit hashes, NaN where there is none; masks are 32-bit. */
export interface DateEvidence {
  readonly count: number;
  readonly full: Float64Array;
  /** The date with day and month exchanged, where that is another date. */
  readonly swapped: Float64Array;
  readonly yearMonth: Float64Array;
  readonly yearDay: Float64Array;
  readonly monthDay: Float64Array;
  readonly year: Float64Array;
  /** 1 for 1 January: often written for "day unknown". */
  readonly byDefault: Uint8Array;
  /** Eight per date: the date less one digit. */
  readonly masks: Int32Array;
}

/** Where AAAAMMJJ starts in the message: after a field of one letter and the length of its own. */
const DIGITS_AT = 9;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** Messages about one date: eight digits, some of them hidden; nothing is allocated per message. */
class DateMessage {
  private readonly fields = new Fields();
  private readonly digits = new Uint8Array(DATE_MASKS);

  constructor(private readonly hash: KeyedHash) {
    this.fields.clear().ascii('j').ascii('AAAAMMJJ');
  }

  /** The date the next messages are about; a year has four digits. */
  set(year: number, month: number, day: number): void {
    for (let k = 3, rest = year; k >= 0; k--, rest = Math.floor(rest / 10)) this.digits[k] = 48 + (rest % 10);
    this.digits[4] = 48 + Math.floor(month / 10);
    this.digits[5] = 48 + (month % 10);
    this.digits[6] = 48 + Math.floor(day / 10);
    this.digits[7] = 48 + (day % 10);
  }

  private run(): void {
    this.hash.runShort(this.fields.bytes, this.fields.length);
  }

  /** Hash of the date without its digits from `hidden` to `shown`. */
  without(hidden: number, shown: number): number {
    const { bytes } = this.fields;
    for (let k = 0; k < DATE_MASKS; k++) {
      bytes[DIGITS_AT + k] = k >= hidden && k < shown ? HYPHEN : this.digits[k];
    }
    this.run();
    return this.hash.number53();
  }

  /** 32-bit hash of the date less one digit. */
  mask(k: number): number {
    const { bytes } = this.fields;
    bytes.set(this.digits, DIGITS_AT);
    bytes[DIGITS_AT + k] = UNDERSCORE;
    this.run();
    return this.hash.words[0];
  }
}

/** Hashes each distinct birth day (day numbers) once. */
export function dateEvidence(days: ArrayLike<number>, hash: KeyedHash): DateEvidence {
  return lastOf(dateEvidenceSteps(days, hash));
}

/** Days hashed in one step: some fourteen hashes each. */
const DAYS_A_STEP = 128;

/** The same in steps: yields the share that is done. */
export function* dateEvidenceSteps(days: ArrayLike<number>, hash: KeyedHash): Steps<DateEvidence> {
  const message = new DateMessage(hash);
  const count = days.length;
  const column = (): Float64Array => new Float64Array(count).fill(NaN);
  const [full, swapped, yearMonth, yearDay, monthDay, year] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const byDefault = new Uint8Array(count);
  const masks = new Int32Array(count * DATE_MASKS);
  for (let i = 0; i < count; i++) {
    if (i % DAYS_A_STEP === 0) yield i / count;
    const { year: y, month: m, day: d } = civil(days[i]);
    if (d <= 12 && d !== m) {
      message.set(y, d, m);
      swapped[i] = message.without(0, 0);
    }
    message.set(y, m, d);
    full[i] = message.without(0, 0);
    yearMonth[i] = message.without(6, 8);
    yearDay[i] = message.without(4, 6);
    monthDay[i] = message.without(0, 4);
    year[i] = message.without(4, 8);
    byDefault[i] = d === 1 && m === 1 ? 1 : 0;
    for (let k = 0; k < DATE_MASKS; k++) masks[i * DATE_MASKS + k] = message.mask(k);
  }
  return { count, full, swapped, yearMonth, yearDay, monthDay, year, byDefault, masks };
}
