/** What no sheet of Excel holds is refused before anything is drawn (Excel specifications and limits). */
import { blockExtent, extent, type Sheet, type WorkbookModel } from '../../core/workbook';
import { HostRefusal } from '../../pane/host';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const CELL_TEXT = 32_767;

function holdsLongText({ blocs }: Sheet): boolean {
  return blocs.some((block) =>
    block.genre === 'table'
      ? block.table.columns.some(({ kind, ...column }) => {
          const { values = [] } = kind === 'text' ? (column as { values?: readonly string[] }) : {};
          return values.some((text) => text.length >= CELL_TEXT);
        })
      : block.cellules.some((row) =>
          row.some((cell) => typeof cell?.valeur === 'string' && cell.valeur.length >= CELL_TEXT),
        ),
  );
}

/** @throws HostRefusal `panneau.erreur.rien`; `faces.erreur.feuilleTropGrande`, which names the sheet */
export function checkLimits({ feuilles }: WorkbookModel): void {
  if (feuilles.length === 0) throw new HostRefusal('panneau.erreur.rien');
  for (const sheet of feuilles) {
    const { rows, columns } = extent(sheet);
    if (rows > ROWS || columns > COLUMNS) {
      throw new HostRefusal('faces.erreur.feuilleTropGrande', { nom: sheet.nom, lignes: rows, colonnes: columns });
    }
    if (holdsLongText(sheet)) throw new HostRefusal('faces.erreur.texteTropLong', { nom: sheet.nom });
  }
}

/** Cells of a workbook, for the progress bar. */
export function cellCount({ feuilles }: WorkbookModel): number {
  return feuilles
    .flatMap(({ blocs }) => blocs.map(blockExtent))
    .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
