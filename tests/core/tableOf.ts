/** Builds small tables for tests: columns of strings, typed by the dictionary (dates as AAAA-MM-JJ, '' missing). */
import { rubriqueById } from '../../core/dictionary';
import type { Column, Table } from '../../core/table';
import { parseIsoDay, textColumn } from '../../core/table';

function columnOf(name: string, cells: readonly string[]): Column {
  const storage = rubriqueById(name.replace(/#\d+$/, ''))?.storage ?? 'text';
  if (storage === 'date') return { kind: 'date', name, days: Int32Array.from(cells, parseIsoDay) };
  if (storage === 'number') {
    return { kind: 'number', name, numbers: Float64Array.from(cells, (cell) => (cell === '' ? NaN : Number(cell))) };
  }
  return textColumn(name, cells);
}

/** `all` names columns that are added, empty, when `cells` does not give them. */
export function tableOf(cells: Readonly<Record<string, readonly string[]>>, all: readonly string[] = []): Table {
  const rowCount = Math.max(0, ...Object.values(cells).map((list) => list.length));
  const names = [...new Set([...all, ...Object.keys(cells)])];
  const blank = Array.from({ length: rowCount }, () => '');
  return { rowCount, columns: names.map((name) => columnOf(name, cells[name] ?? blank)) };
}
