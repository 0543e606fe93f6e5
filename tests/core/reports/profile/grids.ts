/** The sheets of a workbook model as a person gives them back: what the cells show, row by row. */
import { gridOfRows } from '../../../../core/reading';
import type { PlainCell, SheetGrid } from '../../../../core/reading';
import type { WorkbookModel } from '../../../../core/workbook';

export interface PlainSheet {
  readonly nom: string;
  readonly rows: PlainCell[][];
  readonly masquee: boolean;
}

export function plainSheets({ feuilles }: WorkbookModel): PlainSheet[] {
  return feuilles.map(({ nom, blocs, masquee = false }) => ({
    nom,
    masquee,
    rows: blocs.flatMap((bloc) =>
      bloc.genre === 'cellules'
        ? bloc.cellules.map((row) => row.map((cell) => (cell?.valeur ?? null) as PlainCell))
        : [],
    ),
  }));
}

export function grids(sheets: readonly PlainSheet[]): SheetGrid[] {
  return sheets.map(({ nom, rows, masquee }) => gridOfRows(nom, rows, { hidden: masquee }));
}
