/** Looks into drawn templates: cells with their place, the whole of them in every test of the room. */
import { sectionsFor } from '../../../../../core/quality/forms';
import { shippedReferentials } from '../../../../../core/quality/referentials';
import { type BlankTemplate, blankTemplates, templateWorkbook } from '../../../../../core/reports/quality/templates';
import type { Cell, Range, Sheet, WorkbookModel } from '../../../../../core/workbook';

export const DAY = 20454;

export interface PlacedCell {
  readonly ligne: number;
  readonly colonne: number;
  readonly cell: Cell;
}

const known = new WeakMap<Sheet, readonly PlacedCell[]>();

/** Every cell of a sheet, with its place. */
export function cellsOf(sheet: Sheet): readonly PlacedCell[] {
  const cells = known.get(sheet) ?? placed(sheet);
  known.set(sheet, cells);
  return cells;
}

function placed({ blocs }: Sheet): PlacedCell[] {
  return blocs.flatMap((block) =>
    block.genre === 'table'
      ? []
      : block.cellules.flatMap((row, r) =>
          row.flatMap((cell, c) =>
            cell === null ? [] : [{ ligne: block.ligne + r, colonne: block.colonne + c, cell }],
          ),
        ),
  );
}

export function isIn(
  { ligne, colonne, hauteur, largeur }: Omit<Range, 'feuille'>,
  row: number,
  column: number,
): boolean {
  return row >= ligne && row < ligne + hauteur && column >= colonne && column < colonne + largeur;
}

export function drawnBlank({ form, referential }: BlankTemplate): WorkbookModel {
  return templateWorkbook(form, { jour: DAY, ...(referential === undefined ? {} : { referential }) });
}

/** Every template, blank. */
export const TEMPLATES = blankTemplates(shippedReferentials).map((template) => ({
  ...template,
  sections: sectionsFor(template.form, template.referential),
  model: drawnBlank(template),
}));

/** The sheet of a section. */
export function sheetOf(model: WorkbookModel, titre: string): Sheet {
  const sheet = model.feuilles.find(({ nom }) => nom === titre);
  if (sheet === undefined) throw new RangeError(`no sheet ${titre}`);
  return sheet;
}
