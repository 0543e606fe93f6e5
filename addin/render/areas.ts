/** Rectangles of cells that look the same, and their addresses: few objects for many cells. */
import { columnLetter } from '../../core/table';

/** 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Longest address that `getRanges` takes (its reference: 8192 characters). */
const ADDRESS = 8000;

/** Cells of one look, in row then column order, as rectangles: neighbours first across, then down. */
export function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, (typeof runs)[number]>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.column},${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) above.rows++;
    else {
      open.set(key, run);
      areas.push(run);
    }
  }
  return areas;
}

/** `B2:D5`, or `B2` for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetter(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetter(column + columns - 1)}${row + rows}`;
}

/** Areas as addresses of several ranges, each short enough for `getRanges`. */
export function addresses(areas: readonly Area[]): string[] {
  const all: string[] = [];
  for (const area of areas) {
    const one = addressOf(area);
    const last = all.length - 1;
    if (last >= 0 && all[last].length + one.length < ADDRESS) all[last] += `,${one}`;
    else all.push(one);
  }
  return all;
}
