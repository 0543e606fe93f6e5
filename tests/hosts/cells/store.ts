/** The cells of one simulated sheet: value, formula, number format; rows are made when first written. */
import { type Area, intersection } from './address';
import type { Scalar } from './typing';

/** Format of a cell that nobody formatted. */
export const GENERAL = 'General';

export class CellStore {
  private readonly values: (Scalar[] | undefined)[] = [];
  private readonly formats: (string[] | undefined)[] = [];
  private readonly formulas = new Map<string, string>();
  private readonly columnFormats = new Map<number, string>();
  readonly merges: Area[] = [];

  value(row: number, column: number): Scalar {
    return this.values[row]?.[column] ?? '';
  }

  format(row: number, column: number): string {
    return this.formats[row]?.[column] ?? this.columnFormats.get(column) ?? GENERAL;
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.size === 0 ? undefined : this.formulas.get(`${row},${column}`);
  }

  /** Puts a value, and a formula or none, in a cell; a cell hidden by a merge takes nothing. */
  put(row: number, column: number, value: Scalar, formula?: string): void {
    if (this.merges.length > 0 && this.isCovered(row, column)) return;
    (this.values[row] ??= [])[column] = value;
    if (formula !== undefined) this.formulas.set(`${row},${column}`, formula);
    else if (this.formulas.size > 0) this.formulas.delete(`${row},${column}`);
  }

  /** Changes every formula: a sheet that they name was renamed, or removed. */
  rewriteFormulas(change: (formula: string) => string): void {
    for (const [cell, formula] of this.formulas) this.formulas.set(cell, change(formula));
  }

  setFormat(row: number, column: number, format: string): void {
    (this.formats[row] ??= [])[column] = format;
  }

  /** Formats a whole column, cells to come included. */
  setColumnFormat(column: number, format: string): void {
    this.columnFormats.set(column, format);
    for (const row of this.formats) if (row !== undefined) delete row[column];
  }

  /** Merges an area: only its first cell keeps its value. */
  merge(area: Area): void {
    this.clear({ ...area, top: area.top + 1, rows: area.rows - 1 });
    this.clear({ ...area, left: area.left + 1, columns: area.columns - 1 });
    this.merges.push(area);
  }

  private isCovered(row: number, column: number): boolean {
    const cell = { top: row, left: column, rows: 1, columns: 1 };
    return this.merges.some((area) => intersection(area, cell) !== null && (area.top !== row || area.left !== column));
  }

  /** Empties an area, its formats too when asked. */
  clear({ top, left, rows, columns }: Area, formatsToo = false): void {
    const end = Math.min(top + rows, Math.max(this.values.length, this.formats.length));
    for (let row = top; row < end; row++) {
      for (let column = left; column < left + columns; column++) {
        if (this.values[row]?.[column] !== undefined) this.put(row, column, '');
        if (formatsToo && this.formats[row] !== undefined) delete (this.formats[row] as string[])[column];
      }
    }
  }

  /** The smallest rectangle of an area that holds all its values (and formats, unless `valuesOnly`); null when it holds none. */
  used(within: Area, valuesOnly: boolean): Area | null {
    const right = within.left + within.columns;
    let [top, bottom, first, last] = [Infinity, -1, Infinity, -1];
    const look = (rows: readonly (readonly unknown[] | undefined)[], blank: unknown) => {
      const end = Math.min(within.top + within.rows, rows.length);
      for (let row = within.top; row < end; row++) {
        const cells = rows[row];
        if (cells === undefined) continue;
        const limit = Math.min(right, cells.length);
        let from = within.left;
        while (from < limit && (cells[from] === undefined || cells[from] === blank)) from++;
        if (from >= limit) continue;
        let to = limit - 1;
        while (cells[to] === undefined || cells[to] === blank) to--;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        first = Math.min(first, from);
        last = Math.max(last, to);
      }
    };
    look(this.values, '');
    if (!valuesOnly) look(this.formats, GENERAL);
    if (bottom < 0) return null;
    return { top, left: first, rows: bottom - top + 1, columns: last - first + 1 };
  }
}
