/** What the cells of a sheet carry besides their value: comments and internal links. */
import type { CellValue, Sheet, TableBlock } from './model';

export interface Note {
  readonly ligne: number;
  readonly colonne: number;
  readonly texte: string;
}

/** A link, on its cell; `valeur`: what the cell holds. */
export interface PlacedLink {
  readonly ligne: number;
  readonly colonne: number;
  readonly feuille: string;
  readonly cellule: string;
  readonly valeur: CellValue;
}

/** What the cells of a sheet carry besides their value. */
export interface Annexes {
  /** In row, then column order. */
  readonly notes: readonly Note[];
  readonly liens: readonly PlacedLink[];
}

function tableValue({ table }: TableBlock, row: number, index: number): CellValue {
  const column = table.columns[index];
  if (column.kind === 'text') return column.values[column.codes[row]];
  return column.kind === 'date' ? { jour: column.days[row] } : column.numbers[row];
}

/** The comments and links of a sheet's cells. */
export function annexesOf(sheet: Sheet): Annexes {
  const notes: Note[] = [];
  const liens: PlacedLink[] = [];
  const add = (
    ligne: number,
    colonne: number,
    note: string | undefined,
    lien: Omit<PlacedLink, 'ligne' | 'colonne'> | undefined,
  ): void => {
    if (note !== undefined && note !== '') notes.push({ ligne, colonne, texte: note });
    if (lien !== undefined) liens.push({ ligne, colonne, ...lien });
  };
  for (const block of sheet.blocs) {
    if (block.genre === 'table') {
      block.notes?.forEach((note, i) => add(block.ligne, block.colonne + i, note, undefined));
      for (const { ligne, colonne, note, lien } of block.marques ?? []) {
        const valeur = lien === undefined ? null : tableValue(block, ligne, colonne);
        add(block.ligne + 1 + ligne, block.colonne + colonne, note, lien && { ...lien, valeur });
      }
      continue;
    }
    block.cellules.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null) return;
        const { note, lien, valeur } = cell;
        add(block.ligne + r, block.colonne + c, note, lien && { ...lien, valeur });
      }),
    );
  }
  notes.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
  return { notes, liens };
}
