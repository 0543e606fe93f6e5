/** What the cells of a sheet carry besides their value: comments and internal links. */
import type { Sheet } from './model';

export interface Note {
  readonly ligne: number;
  readonly colonne: number;
  readonly texte: string;
}

/** A link, on its cell. */
export interface PlacedLink {
  readonly ligne: number;
  readonly colonne: number;
  readonly feuille: string;
  readonly cellule: string;
  readonly texte: string;
}

/** What the cells of a sheet carry besides their value. */
export interface Annexes {
  /** In row, then column order. */
  readonly notes: readonly Note[];
  readonly liens: readonly PlacedLink[];
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
        add(
          block.ligne + 1 + ligne,
          block.colonne + colonne,
          note,
          lien === undefined ? undefined : { ...lien, texte: '' },
        );
      }
      continue;
    }
    block.cellules.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null) return;
        const texte = typeof cell.valeur === 'string' ? cell.valeur : '';
        add(
          block.ligne + r,
          block.colonne + c,
          cell.note,
          cell.lien === undefined ? undefined : { ...cell.lien, texte },
        );
      }),
    );
  }
  notes.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
  return { notes, liens };
}
