/** Which sections of a template a sheet shows, whatever its name. */
import { findTables, type FoundTable } from './headers';
import { ficheLabel, type FormShape } from './shape';
import type { TextSheet } from './sheet';

const TABLES = new WeakMap<TextSheet, Map<FormShape, readonly FoundTable[]>>();

/** The tables of a sheet, looked for once: its document asks several times. */
export function tablesIn(shape: FormShape, sheet: TextSheet): readonly FoundTable[] {
  const known = TABLES.get(sheet) ?? new Map<FormShape, readonly FoundTable[]>();
  TABLES.set(sheet, known);
  let tables = known.get(shape);
  if (tables === undefined) known.set(shape, (tables = findTables(shape, sheet)));
  return tables;
}

export const allRows = ({ rows }: TextSheet): number[] => Array.from(rows.keys());

/** Fiches of which a sheet shows two labels at the least. */
export function labelsSeen(shape: FormShape, sheet: TextSheet, rows: readonly number[]): Set<string> {
  const seen = new Map<string, number>();
  for (const row of rows)
    for (const { text } of sheet.rows[row])
      for (const { section } of ficheLabel(shape, text) ?? []) seen.set(section.id, (seen.get(section.id) ?? 0) + 1);
  return new Set(Array.from(seen).flatMap(([section, n]) => (n > 1 ? [section] : [])));
}

/** Sections that a sheet shows: its tables, then its fiches. */
export function sectionsIn(shape: FormShape, sheet: TextSheet): string[] {
  const tables = tablesIn(shape, sheet).filter(({ computed }) => !computed);
  return [...tables.map(({ table }) => table.section.id), ...labelsSeen(shape, sheet, allRows(sheet))];
}
