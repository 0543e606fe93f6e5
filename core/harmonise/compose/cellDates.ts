/** Reads the dates that stand where a tick was expected: they tick, and tell the day. */
import type { CellKind, RawTable } from '../../table';
import { CELL_DATE, isoDay } from '../../table';
import type { Choices } from '../../values';
import { valueTypeById } from '../../values';

/** A date on its face: a number alone is a count. */
const DATED = /^\s*(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?:[ T]\d{1,2}[:h]\d{2}.*)?\s*$/u;

const date = valueTypeById('date');

/** A cell that ticks by its date: AAAA-MM-JJ, or 'douteuse'. */
export interface DatedCell {
  readonly jour: string;
}

/** The day that the cells of a row tell together. */
export interface DayTold {
  /** The first; undefined where no cell is dated. */
  readonly day: string | undefined;
  /** Whether the row has one day, and it can be read. */
  readonly isSure: boolean;
}

export function dayTold(cells: readonly (string | DatedCell)[]): DayTold {
  const days = new Set(cells.flatMap((cell) => (typeof cell === 'object' ? [cell.jour] : [])));
  const [day] = days;
  return { day, isSure: days.size === 1 && day !== 'douteuse' };
}

/** The reader of the dates of some columns: AAAA-MM-JJ, 'douteuse' for a date that cannot be read, null for no date. */
export function cellDates(
  raw: RawTable,
  indices: readonly number[],
  rubrique: string,
): (text: string, kind: CellKind) => string | null {
  const isDate = (text: string, kind: CellKind): boolean => kind === CELL_DATE || DATED.test(text);
  let choices: Choices | null = null;
  const decide = (): Choices => {
    const values = [''];
    const kinds = [0];
    for (const index of indices) {
      const column = raw.columns[index];
      column.values.forEach((text, code) => {
        if (code === 0 || !isDate(text, column.kinds[code] as CellKind)) return;
        values.push(text);
        kinds.push(column.kinds[code]);
      });
    }
    const distinct = {
      values,
      kinds: Uint8Array.from(kinds),
      counts: new Uint32Array(values.length).fill(1),
    };
    return date.decide?.(distinct, { header: '', rubrique, date1904: raw.source.date1904 }) ?? {};
  };
  return (text, kind) => {
    if (!isDate(text, kind)) return null;
    choices ??= decide();
    const { value, finding } = date.read(text, kind, choices);
    return value === null || finding !== undefined ? 'douteuse' : isoDay(Number(value));
  };
}
