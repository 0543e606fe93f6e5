/** The audit grid as it is shipped, and the places of its formulas. */
import { type Form, formById } from '../../core/quality/forms';
import { library } from '../../core/quality/referentials';
import { templateWorkbook } from '../../core/reports/quality/templates';
import type { Sheet, WorkbookModel } from '../../core/workbook';

export function auditGrid(): WorkbookModel {
  const referential = library().get('martinique-2010');
  return templateWorkbook(formById('grille-audit') as Form, { referential, jour: 20_000 });
}

/** Rows and columns of the cells of a sheet that hold a formula. */
export function formulaPlaces({ blocs }: Sheet): [number, number][] {
  return blocs.flatMap((block) =>
    block.genre === 'table'
      ? []
      : block.cellules.flatMap((row, r) =>
          row.flatMap((cell, c): [number, number][] =>
            cell?.formule === undefined ? [] : [[block.ligne + r, block.colonne + c]],
          ),
        ),
  );
}
