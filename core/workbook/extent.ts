/** What a sheet covers: its rows and columns, the looks that it uses. */
import { columnFormat, columnStyle, headerStyle, type LookKey, lookKey } from './looks';
import type { Block, Sheet } from './model';

/** Every style key that a sheet uses. */
export function looksOf(sheet: Sheet): Set<LookKey> {
  const keys = new Set<LookKey>();
  for (let i = 0; i < (sheet.formats?.length ?? 0); i++) keys.add(columnFormat(sheet, i) ?? '');
  for (const block of sheet.blocs) {
    if (block.genre === 'table') {
      block.table.columns.forEach(({ kind }, i) => {
        keys.add(lookKey({ style: headerStyle(kind) }));
        keys.add(lookKey({ style: columnStyle(block, i) }));
      });
      for (const { style, attenue } of block.marques ?? [])
        if (style !== undefined) keys.add(lookKey({ style, attenue }));
      continue;
    }
    for (const row of block.cellules) for (const cell of row) if (cell !== null) keys.add(lookKey(cell));
  }
  return keys;
}

/** Rows and columns of a block, its header included. */
export function blockExtent(block: Block): { rows: number; columns: number } {
  if (block.genre === 'table') return { rows: block.table.rowCount + 1, columns: block.table.columns.length };
  return {
    rows: block.cellules.length,
    columns: block.cellules.reduce((widest, row) => Math.max(widest, row.length), 0),
  };
}

/** Whether a sheet computes something. */
export function hasFormulas({ blocs }: Sheet): boolean {
  return blocs.some(
    (block) =>
      block.genre === 'cellules' &&
      block.cellules.some((row) => row.some((cell) => cell !== null && cell.formule !== undefined)),
  );
}

/** Rows and columns that the blocks cover. */
export function extent(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const block of sheet.blocs) {
    const own = blockExtent(block);
    rows = Math.max(rows, block.ligne + own.rows);
    columns = Math.max(columns, block.colonne + own.columns);
  }
  return { rows, columns };
}
