/** Levels that a column alone cannot tell: the certification types of the same rows decide. */
import type { FindingLog, RawColumn } from '../table';
import { narrowed, recodedRows } from '../table';
import type { Choices } from '../values';
import { levelSystemFromTypes, typeFromTitle } from '../values';
import type { ReadColumn } from './column';
import type { ColumnSet } from './derive';
import { textIn } from './derive';

/** The certification type of each row: as delivered, else as its title says; '' when neither does. */
function typeOf(columns: ColumnSet): (row: number) => string {
  const delivered = textIn(columns, 'type_certification');
  const title = textIn(columns, 'intitule_certification');
  const told = title?.values.map((value) => (value === '' ? '' : (typeFromTitle(value) ?? ''))) ?? [];
  return (row) =>
    (delivered === undefined ? '' : delivered.values[delivered.codes[row]]) ||
    (title === undefined ? '' : told[title.codes[row]]);
}

/**
 * A column that holds 3, 4 and 5 only may be of 1969 or of 2019 (décret n° 2019-14): the types of the same rows tell
 * (a BTS is 5 today and was III).
 * @param made the choices of the column alone
 * @param typeOf the certification type of a row; '' when it is not known
 * @returns the choice to read the column again with, or none
 */
export function levelSystemBeside(raw: RawColumn, made: Choices, typeOf: (row: number) => string): Choices {
  if (made.systeme_niveau !== 'indecidable') return {};
  const numbers = raw.values.map((value) => Number(/\d/.exec(value)?.[0] ?? NaN));
  function* rows(): Generator<readonly [number, string]> {
    for (let row = 0; row < raw.codes.length; row++) yield [numbers[raw.codes[row]], typeOf(row)];
  }
  const system = levelSystemFromTypes(rows());
  return system === 'indecidable' ? {} : { systeme_niveau: system };
}

/** The same, in a delivery. */
export function levelSystem(raw: RawColumn, columns: ColumnSet, made: Choices): Choices {
  return made.systeme_niveau === 'indecidable' ? levelSystemBeside(raw, made, typeOf(columns)) : {};
}

/**
 * Level I of 1969 is 7 or 8: 8 for a doctorate, 7 otherwise. Where the type is known, the level is no longer doubtful.
 * @param read the harmonised `niveau_vise`, whose alternatives are the doubtful values.
 */
export function settleLevelOne(raw: RawColumn, read: ReadColumn, columns: ColumnSet, log: FindingLog): void {
  const level = textIn(columns, 'niveau_vise');
  if (level === undefined || read.alternatives.size === 0) return;
  const type = typeOf(columns);
  const values = level.values.includes('8') ? level.values : [...level.values, '8'];
  const eight = values.indexOf('8');
  const codes = recodedRows(level.codes, (code) => code);
  const settled = new Set<number>();
  for (let row = 0; row < codes.length; row++) {
    if (!read.alternatives.has(raw.codes[row]) || type(row) === '') continue;
    settled.add(row);
    if (type(row) === 'Doctorat') codes[row] = eight;
  }
  columns.set('niveau_vise', { ...level, codes: narrowed(codes, values.length), values });
  log.drop(({ rubrique, row, column }) => rubrique === 'niveau_vise' && column === raw.index && settled.has(row));
}
