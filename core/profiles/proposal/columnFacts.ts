/** What the values of one raw column say, judged once per distinct value on a bounded sample and kept. */
import { CELL_NUMBER, fnv1a, MISSING_DAY, parseIsoDay, type RawColumn } from '../../table';
import { kindOfTitle, valueTypes, type Choices, type DistinctColumn, type Reading, type ValueType } from '../../values';

/** Distinct values judged per column: enough to know a column, few enough for 300 columns in a second. */
export const SAMPLE = 200;
/** Longest sigle of a certification ("Licence pro", "CAP agricole"). */
const SHORT = 14;
/** Above, days of every row are not needed to see an order. */
const MAX_ROWS = 200_000;

/** Types under this specificity accept almost anything and say nothing about a column. */
export const MUTE = 0.15;

export interface Share {
  /** Distinct values judged, blanks and null words left out. */
  readonly judged: number;
  /** The larger of the shares of distinct values and of rows that the type accepts, 0..1. */
  readonly share: number;
}

const byId = new Map<string, ValueType>();

/** The value type of that id, or undefined (an extension may name a type that is not laid yet). */
export function valueType(id: string): ValueType | undefined {
  if (byId.size === 0) for (const type of valueTypes) byId.set(type.id, type);
  return byId.get(id);
}

/** Codes of at most SAMPLE distinct values, the same for the same set of values whatever the order of the rows. */
function sampled(values: readonly string[]): number[] {
  const n = values.length - 1;
  if (n <= SAMPLE) return Array.from({ length: n }, (_, i) => i + 1);
  const limit = (0x100000000 / n) * SAMPLE * 1.5;
  const kept: [number, number][] = [];
  for (let code = 1; code <= n; code++) {
    const h = fnv1a(values[code]) >>> 0;
    if (h < limit) kept.push([h, code]);
  }
  return kept
    .sort((a, b) => a[0] - b[0] || (values[a[1]] < values[b[1]] ? -1 : 1))
    .slice(0, SAMPLE)
    .map(([, code]) => code);
}

/** "02/2024", "mars 2024": no day, and no other kind of column either. */
const isMonth = (suggestion: string | undefined): boolean =>
  suggestion !== undefined && /^\d{4}-\d{2}$/.test(suggestion);

/** Types of dates: a date beside other words, or a month, tells the type without being sure of it. */
const DATES: ReadonlySet<string> = new Set(['date', 'date_naissance']);
const HELD = 0.55;

/** "déposé le 14/05/2025": the date is read, and the column may be of anything that bears dates. */
const isAmongWords = ({ value, finding }: Reading): boolean => value !== null && finding?.code === 'texte_en_plus';

/**
 * How much one value tells that the column is of the type. A doubtful value counts less than one that is read: it is of
 * the right kind all the same. So is a month alone, or a birth day beside its place: refused, but told cell by cell, which
 * an unknown column would not be. An event beside other words is a date and an answer (composed/mixedColumns.ts).
 */
function worthOf(reading: Reading, { id }: ValueType): number {
  const { state, value, suggestion } = reading;
  if (DATES.has(id) && isAmongWords(reading)) return HELD;
  if (state === 'a_verifier') return value === null ? 0.4 : 0.5;
  if (state !== 'invalide') return 1;
  if (id === 'date') return isMonth(suggestion) ? HELD : 0;
  return id === 'date_naissance' && suggestion !== undefined ? HELD : 0;
}

export class ColumnFacts {
  private counts: Uint32Array | null = null;
  private sample: readonly number[] | null = null;
  private dated: number | null = null;
  private spaced: number | null = null;
  private titled: { readonly named: number; readonly families: number } | null = null;
  private dayOfCode: Int32Array | null = null;
  private readonly shares = new Map<string, Share>();

  constructor(
    readonly column: RawColumn,
    private readonly date1904: boolean,
  ) {}

  /** Whether no cell holds anything. */
  get empty(): boolean {
    return this.codes().length === 0;
  }

  /** Rows by distinct value. */
  private rows(): Uint32Array {
    if (this.counts === null) {
      const counts = new Uint32Array(this.column.values.length);
      const { codes } = this.column;
      for (let row = 0; row < codes.length; row++) counts[codes[row]]++;
      this.counts = counts;
    }
    return this.counts;
  }

  private codes(): readonly number[] {
    this.sample ??= sampled(this.column.values);
    return this.sample;
  }

  /** Filled rows and distinct values. */
  get size(): { readonly filled: number; readonly distinct: number } {
    return { filled: this.column.codes.length - this.rows()[0], distinct: this.column.values.length - 1 };
  }

  private distinct(codes: readonly number[]): DistinctColumn {
    const { values, kinds } = this.column;
    const counts = this.rows();
    return {
      values: ['', ...codes.map((code) => values[code])],
      kinds: Uint8Array.from([0, ...codes.map((code) => kinds[code])]),
      counts: Uint32Array.from([counts[0], ...codes.map((code) => counts[code])]),
    };
  }

  private decide(type: ValueType, rubrique: string, codes: readonly number[]): Choices {
    const hints = { header: this.column.header, rubrique, date1904: this.date1904 };
    return type.decide === undefined ? {} : type.decide(this.distinct(codes), hints);
  }

  /** How many of the values the type of a rubrique accepts; null when there is nothing to judge. */
  share(typeId: string, rubrique: string): Share | null {
    const type = valueType(typeId);
    if (type === undefined) return null;
    const key = type.decide === undefined ? typeId : `${typeId}|${rubrique}`;
    let share = this.shares.get(key);
    if (share === undefined) this.shares.set(key, (share = this.judge(type, rubrique)));
    return share.judged === 0 ? null : share;
  }

  private judge(type: ValueType, rubrique: string): Share {
    const codes = this.codes();
    const choices = this.decide(type, rubrique, codes);
    const counts = this.rows();
    const { values, kinds } = this.column;
    let judged = 0;
    let accepted = 0;
    let rows = 0;
    let acceptedRows = 0;
    for (const code of codes) {
      const reading = type.read(values[code], kinds[code] as 0 | 1 | 2 | 3 | 4, choices);
      if (reading.state === 'vide') continue;
      judged++;
      rows += counts[code];
      const worth = worthOf(reading, type);
      accepted += worth;
      acceptedRows += worth * counts[code];
    }
    return { judged, share: judged === 0 ? 0 : Math.max(accepted / judged, acceptedRows / rows) };
  }

  /**
   * Whether the values are dates on their face. Short numbers are left out: 34172 is a commune as well as a serial.
   */
  get hasDates(): boolean {
    if (this.dated === null) {
      const codes = this.codes();
      const type = valueType('date');
      this.dated = 0;
      if (type !== undefined && codes.length > 0) {
        const { values, kinds } = this.column;
        const choices = this.decide(type, '', codes);
        let judged = 0;
        let dates = 0;
        for (const code of codes) {
          const reading = type.read(values[code], kinds[code] as 0 | 1 | 2 | 3 | 4, choices);
          const { state, suggestion } = reading;
          if (state === 'vide') continue;
          judged++;
          if (
            !isAmongWords(reading) &&
            (state !== 'invalide' || isMonth(suggestion)) &&
            !(kinds[code] === CELL_NUMBER && values[code].length < 8) &&
            !/^\d{1,7}$/.test(values[code])
          )
            dates++;
        }
        this.dated = judged === 0 ? 0 : dates / judged;
      }
    }
    return this.dated >= 0.7;
  }

  /** Share of the values that are made of several words. */
  get severalWords(): number {
    if (this.spaced === null) {
      const codes = this.codes();
      const several = codes.filter((code) => /\S\s+\S/.test(this.column.values[code])).length;
      this.spaced = codes.length === 0 ? 0 : several / codes.length;
    }
    return this.spaced;
  }

  /** Whether a value has a figure. */
  get hasFigures(): boolean {
    return this.codes().some((code) => /\d/.test(this.column.values[code]));
  }

  /** Share of the values that have that shape. */
  shaped(shape: RegExp): number {
    const codes = this.codes();
    return codes.length === 0 ? 0 : codes.filter((code) => shape.test(this.column.values[code])).length / codes.length;
  }

  /** Share of the values that are short enough to be codes ("BTS", "Bac pro"). */
  get shortWords(): number {
    const codes = this.codes();
    return codes.length === 0
      ? 0
      : codes.filter((code) => this.column.values[code].length <= SHORT).length / codes.length;
  }

  /** Shares of the values that name a certification of a family ("BTS MCO"), and that tell a family alone ("BTS"). */
  get titles(): { readonly named: number; readonly families: number } {
    if (this.titled === null) {
      const codes = this.codes();
      const kinds = codes.map((code) => kindOfTitle(this.column.values[code]));
      const share = (kind: string): number => kinds.filter((one) => one === kind).length / Math.max(1, codes.length);
      this.titled = { named: share('intitule'), families: share('type') };
    }
    return this.titled;
  }

  /** Day number of every distinct value, MISSING_DAY where it is no date; null without the type of dates. */
  days(): Int32Array | null {
    if (this.dayOfCode !== null) return this.dayOfCode;
    const type = valueType('date');
    if (type === undefined) return null;
    const { values, kinds } = this.column;
    const choices = this.decide(type, '', this.codes());
    const days = new Int32Array(values.length).fill(MISSING_DAY);
    for (let code = 1; code < values.length; code++) {
      const { value, state } = type.read(values[code], kinds[code] as 0 | 1 | 2 | 3 | 4, choices);
      if (state === 'invalide' || value === null) continue;
      days[code] = typeof value === 'number' ? value : parseIsoDay(value);
    }
    this.dayOfCode = days;
    return days;
  }

  /** Rows to look at when two columns are compared. */
  get compared(): number {
    return Math.min(this.column.codes.length, MAX_ROWS);
  }
}
