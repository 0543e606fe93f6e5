/** Rows of a file whose cell is empty and was not expected, rubrique by rubrique. */
import type { Harmonised } from '../../harmonise';
import { isUnread } from '../../harmonise';
import { isMissing, MISSING_DAY } from '../../table';
import type { Column, Table } from '../../table';
import type { Condition } from './expectations';
import { EXPECTATIONS } from './expectations';

type RowTest = (row: number) => boolean;

const never: RowTest = () => false;

/** The column of a rubrique, of its first passage when it is repeated. */
function columnOf(table: Table, rubrique: string): Column | undefined {
  return table.columns.find(({ name }) => name === rubrique || name === `${rubrique}#1`);
}

/** Whether a condition holds, row by row. */
function tester({ table, unread }: Harmonised, condition: Condition, day: number): RowTest {
  const { rubrique, et } = condition;
  const column = columnOf(table, rubrique);
  if (column === undefined) return never;
  const alone = columnTest(column, unread?.get(column.name), condition, day);
  if (et === undefined) return alone;
  const further = tester({ table, unread } as Harmonised, et, day);
  return (row) => alone(row) && further(row);
}

function columnTest(column: Column, unread: Uint8Array | undefined, condition: Condition, day: number): RowTest {
  const { parmi, hors, recente, passee, vide } = condition;
  if (vide === true) return (row) => isMissing(column, row) && !(unread !== undefined && isUnread(unread, row));
  if (column.kind === 'text' && (parmi ?? hors) !== undefined) {
    const holds = column.values.map((value) => (parmi !== undefined ? parmi.includes(value) : !hors!.includes(value)));
    holds[0] = false;
    return (row) => holds[column.codes[row]];
  }
  if (column.kind === 'date' && (recente ?? passee) !== undefined) {
    const { days } = column;
    if (day === MISSING_DAY) return recente === undefined ? (row) => days[row] !== MISSING_DAY : never;
    return recente === undefined
      ? (row) => days[row] !== MISSING_DAY && days[row] <= day - (passee ?? 0)
      : (row) => days[row] !== MISSING_DAY && days[row] > day - recente;
  }
  return (row) => !isMissing(column, row);
}

/** Says of each row whether its cell of a rubrique is empty; null when no column of the file tells it. */
function emptiness(file: Harmonised, rubrique: string): RowTest | null {
  const mapped = file.mapping.find((one) => one.rubrique === rubrique);
  if (mapped !== undefined && mapped.colonnes === undefined) {
    const { codes } = file.raw.columns[mapped.index];
    return (row) => codes[row] === 0;
  }
  // A pseudonymised delivery is read by the names of our own columns, without a mapping; an answer of several columns is
  // empty where they say nothing together.
  const column = file.mapping.length === 0 || mapped !== undefined ? columnOf(file.table, rubrique) : undefined;
  if (column === undefined) return null;
  const unread = file.unread?.get(column.name);
  return (row) => isMissing(column, row) && !(unread !== undefined && isUnread(unread, row));
}

/**
 * Rows of a file whose cell is empty, and was not expected.
 * @param day the day of the data, that tells a jury to come from one that has sat; MISSING_DAY when nobody knows
 */
export function notApplicable(file: Harmonised, rubrique: string, day: number): number {
  const expectation = EXPECTATIONS[rubrique];
  const isEmpty = expectation === undefined ? null : emptiness(file, rubrique);
  if (isEmpty === null) return 0;
  const testers = (all: readonly Condition[]): RowTest[] => all.map((one) => tester(file, one, day));
  const expecting = testers(expectation.si);
  const excusing = expectation.sauf === undefined ? null : testers(expectation.sauf);
  const holds = (tests: readonly RowTest[], row: number): boolean => {
    for (const test of tests) if (test(row)) return true;
    return false;
  };
  let count = 0;
  for (let row = 0; row < file.table.rowCount; row++) {
    if (!isEmpty(row) || holds(expecting, row)) continue;
    if (excusing === null || holds(excusing, row)) count++;
  }
  return count;
}
