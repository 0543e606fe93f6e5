/** What a person sees in a sheet of a model: cells by A1 name, tables included. */
import { isoDay } from '../../../core/table';
import type { Column } from '../../../core/table';
import type { Cell, CellValue, Link, Sheet, WorkbookModel } from '../../../core/workbook';
import { cellName } from '../../../core/workbook';

export interface Seen {
  readonly valeur: CellValue;
  readonly style?: string;
  readonly attenue?: boolean;
  readonly note?: string;
  readonly lien?: Link;
}

function valueAt(column: Column, row: number): CellValue {
  if (column.kind === 'text') return column.values[column.codes[row]];
  if (column.kind === 'date') return isoDay(column.days[row]);
  return Number.isNaN(column.numbers[row]) ? null : column.numbers[row];
}

/** Every cell of a sheet. */
export function cellsOf(sheet: Sheet): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const block of sheet.blocs) {
    if (block.genre === 'cellules') {
      block.cellules.forEach((row, r) =>
        row.forEach((cell: Cell | null, c) => {
          if (cell !== null) seen.set(cellName(block.ligne + r, block.colonne + c), cell);
        }),
      );
      continue;
    }
    block.table.columns.forEach((column, c) => {
      seen.set(cellName(block.ligne, block.colonne + c), {
        valeur: block.entetes[c],
        style: 'entete',
        note: block.notes?.[c],
      });
      for (let row = 0; row < block.table.rowCount; row++) {
        const name = cellName(block.ligne + 1 + row, block.colonne + c);
        seen.set(name, { valeur: valueAt(column, row), style: block.styles?.[c] });
      }
    });
    for (const { ligne, colonne, ...mark } of block.marques ?? []) {
      const name = cellName(block.ligne + 1 + ligne, block.colonne + colonne);
      seen.set(name, { ...(seen.get(name) as Seen), ...mark });
    }
  }
  return seen;
}

/** The sheet of that name; throws when there is none. */
export function sheetOf(model: WorkbookModel, name: string): Sheet {
  const sheet = model.feuilles.find(({ nom }) => nom === name);
  if (sheet === undefined)
    throw new Error(`no sheet ${name}; there are ${model.feuilles.map(({ nom }) => nom).join(', ')}`);
  return sheet;
}

/** Rows of values of a sheet, without its empty rows. */
export function rowsOf(sheet: Sheet): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [name, { valeur }] of cellsOf(sheet)) {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(name) as RegExpExecArray;
    const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    (rows[Number(number) - 1] ??= [])[column] = valeur;
  }
  return rows.filter((row) => row !== undefined);
}

/** Every text of a sheet, joined: what a search in it would find. */
export function textsOf(sheet: Sheet): string {
  return [...cellsOf(sheet).values()].map(({ valeur, note }) => `${valeur ?? ''}\n${note ?? ''}`).join('\n');
}
