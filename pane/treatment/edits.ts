/** The cells that repairs rewrite in the person's own sheet, and what is to stand in each. */
import type { Accepts, ColumnRepairs, Rewriting } from '../../core/harmonise';
import { DAYS_1904, NO_PLACE, type RawTable, SERIAL_1970 } from '../../core/table';

const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';
export const GENERAL = 'General';

/** One cell to rewrite: 0-based row and column of its sheet. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  /** Text view of what was read there (core/reading): anything else found there is not touched. */
  readonly before: string;
  readonly value: string | number;
  /** The number format that the value needs; null: that of the cell is kept. */
  readonly format: string | null;
  /** Why, for the journal. */
  readonly rule: string;
}

/** Texts that a spreadsheet would take for a number, a date, a formula or a truth value. */
const COERCED = /^[\s'=+\-@\d.,(]|^(?:vrai|faux|true|false)$/i;

/** What a sheet holds for a rewritten cell. */
function written({ after, typed }: Rewriting, date1904: boolean): Pick<Edit, 'value' | 'format'> {
  if (after === '') return { value: '', format: null };
  if (typed?.kind === 'date') {
    return { value: typed.value + SERIAL_1970 - (date1904 ? DAYS_1904 : 0), format: DATE_FORMAT };
  }
  if (typed?.kind === 'number') return { value: typed.value, format: GENERAL };
  return { value: after, format: COERCED.test(after) ? TEXT_FORMAT : null };
}

/**
 * The edits of the accepted repairs, column by column.
 * @param ruleOf one sentence for a rewriting
 */
export function editsOf(
  raw: RawTable,
  repairs: readonly ColumnRepairs[],
  accepts: Accepts,
  ruleOf: (repairs: ColumnRepairs, rewriting: Rewriting) => string,
): Edit[] {
  const edits: Edit[] = [];
  for (const own of repairs) {
    const { index, values, codes } = raw.columns[own.index];
    // No cell of the sheet: titles of sections stand in their own rows.
    if (index === NO_PLACE) continue;
    const made = own.rewritings.map((one) =>
      accepts(own, one) ? { ...written(one, raw.source.date1904), rule: ruleOf(own, one) } : null,
    );
    for (let row = 0; row < own.at.length; row++) {
      const edit = own.at[row] === 0 ? null : made[own.at[row] - 1];
      if (edit === null) continue;
      edits.push({ row: raw.rowNumbers[row] - 1, column: index, before: values[codes[row]], ...edit });
    }
  }
  return edits;
}
