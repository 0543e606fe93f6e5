/** Shows a cell of the spreadsheet to the person. */
import type { BridgeShown } from './bridge';
import { sheetNamed } from './readBlock';

export function montrerCellule(nom: string, ligne: number, colonne: number): BridgeShown {
  const sheet = sheetNamed(nom);
  if (sheet === null) return 'absente';
  if (sheet.isSheetHidden()) return 'masquee';
  sheet.getRange(Math.min(ligne + 1, sheet.getMaxRows()), Math.min(colonne + 1, sheet.getMaxColumns())).activate();
  return 'montree';
}
