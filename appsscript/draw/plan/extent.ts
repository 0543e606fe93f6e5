/** How large a sheet of the model must be to hold its cells, its lists, its charts. */
import { extent, type Sheet } from '../../../core/workbook';

/** Rows of a sheet that waits to be filled by hand: as many as a new sheet of Google. */
const ROWS_TO_FILL = 1000;

export interface Extent {
  readonly lignes: number;
  readonly colonnes: number;
}

/** At least one row and one column: Sheets has no empty sheet. */
export function sheetExtent(sheet: Sheet): Extent {
  const { rows, columns } = extent(sheet);
  let lignes = Math.max(1, rows);
  let colonnes = Math.max(1, columns, sheet.largeurs?.length ?? 0, sheet.formats?.length ?? 0);
  const hold = (ligne: number, colonne: number, height: number, width: number): void => {
    lignes = Math.max(lignes, ligne + height);
    colonnes = Math.max(colonnes, colonne + width);
  };
  const { validations = [], saisies = [], regles = [] } = sheet;
  for (const { plage } of [...validations, ...saisies, ...regles])
    hold(plage.ligne, plage.colonne, plage.hauteur, plage.largeur);
  for (const { place } of sheet.graphiques ?? []) hold(place.ligne, place.colonne, place.hauteur, place.largeur);
  if (sheet.filtre !== undefined)
    hold(sheet.filtre.ligne, sheet.filtre.colonne, sheet.filtre.hauteur, sheet.filtre.largeur);
  // Sheets refuses to freeze every row, or every column.
  if (sheet.figer !== undefined) hold(0, 0, sheet.figer.lignes + 1, sheet.figer.colonnes + 1);
  if (sheet.formats !== undefined) lignes = Math.max(lignes, ROWS_TO_FILL);
  return { lignes, colonnes };
}
