/** A table: named columns of equal length. */
import type { Column, DateColumn, NumberColumn, TextColumn } from './column';
import { pickRows } from './column';

export interface Table {
  readonly rowCount: number;
  readonly columns: readonly Column[];
}

/** The column of that name, or undefined. */
export function findColumn(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

function typed<K extends Column['kind']>(table: Table, name: string, kind: K): Extract<Column, { kind: K }> {
  const column = findColumn(table, name);
  if (column === undefined || column.kind !== kind) throw new RangeError(`no ${kind} column ${name}`);
  return column as Extract<Column, { kind: K }>;
}

/** The text column of that name; undefined when absent or of another kind. */
export function findText(table: Table, name: string): TextColumn | undefined {
  const column = findColumn(table, name);
  return column?.kind === 'text' ? column : undefined;
}

/** The text column of that name; RangeError when absent or of another kind (a fault of ours). */
export function textOf(table: Table, name: string): TextColumn {
  return typed(table, name, 'text');
}

/** The date column of that name; RangeError when absent or of another kind. */
export function datesOf(table: Table, name: string): DateColumn {
  return typed(table, name, 'date');
}

/** The number column of that name; RangeError when absent or of another kind. */
export function numbersOf(table: Table, name: string): NumberColumn {
  return typed(table, name, 'number');
}

/** The same columns over other rows (see pickRows). */
export function pickTable(table: Table, rows: Int32Array): Table {
  return { rowCount: rows.length, columns: table.columns.map((column) => pickRows(column, rows)) };
}
