/** Makes the distinct values of a column, as harmonise would, from the cells of a test. */
import type { CellKind } from '../../../core/table';
import { CELL_TEXT } from '../../../core/table';
import type { ColumnHints, DistinctColumn } from '../../../core/values/type';

/** A column whose cells are the given texts, each one row; `kind` for all of them. */
export function columnOf(cells: readonly string[], kind: CellKind = CELL_TEXT): DistinctColumn {
  return mixedColumn(cells.map((cell) => [cell, kind]));
}

/** A column whose cells have different kinds. */
export function mixedColumn(cells: readonly (readonly [string, CellKind])[]): DistinctColumn {
  const rows = new Map<string, number>();
  const kinds = new Map<string, CellKind>();
  for (const [cell, kind] of cells) {
    if (cell === '') continue;
    rows.set(cell, (rows.get(cell) ?? 0) + 1);
    kinds.set(cell, kind);
  }
  const values = ['', ...rows.keys()];
  return {
    values,
    kinds: Uint8Array.from([0, ...kinds.values()]),
    counts: Uint32Array.from([0, ...rows.values()]),
  };
}

export function hints(header: string, rubrique = '', date1904 = false): ColumnHints {
  return { header, rubrique, date1904 };
}
