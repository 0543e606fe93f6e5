/** Cells of an audit grid as a person fills it in: where the levels, the day and the auditor are asked, on the drawn template. */
import { formById } from '../../../core/quality/forms';
import type { Form } from '../../../core/quality/forms';
import { library } from '../../../core/quality/referentials';
import { templateWorkbook } from '../../../core/reports/quality/templates';
import type { Cell, Sheet } from '../../../core/workbook';
import type { ExcelWindow, Face } from './openFace';

/** Name of a person who must appear in nothing that leaves. */
export const AUDITOR = 'Auditrice Fictive';

interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

function cellsOf({ blocs }: Sheet): { readonly row: number; readonly column: number; readonly cell: Cell }[] {
  return blocs.flatMap((block) =>
    block.genre === 'table'
      ? []
      : block.cellules.flatMap((cells, r) =>
          cells.flatMap((cell, c) =>
            cell === null ? [] : [{ row: block.ligne + r, column: block.colonne + c, cell }],
          ),
        ),
  );
}

/**
 * @param referential id
 * @param levels labels of levels, by number of indicator
 */
export function filledCells(referential: string, levels: Readonly<Record<string, string>>): TypedCell[] {
  const form = formById('grille-audit') as Form;
  const { feuilles } = templateWorkbook(form, { referential: library().get(referential), jour: 20_454 });
  const sheet = (name: string): Sheet => feuilles.find(({ nom }) => nom === name) as Sheet;
  const grid = cellsOf(sheet('Grille'));
  const column = grid.find(({ cell }) => cell.valeur === 'Niveau')?.column ?? -1;
  const numbers = grid.filter(
    (one) => one.column === 0 && typeof one.cell.valeur === 'string' && one.cell.valeur in levels,
  );
  const asked = cellsOf(sheet('Fiche d’audit'));
  const beside = (label: string): number => asked.find(({ cell }) => cell.valeur === label)?.row ?? -1;
  return [
    { sheet: 'Fiche d’audit', row: beside('Date de l’audit'), column: 1, value: '10/05/2025' },
    { sheet: 'Fiche d’audit', row: beside('Auditeur'), column: 1, value: AUDITOR },
    ...numbers.map(({ row, cell }) => ({ sheet: 'Grille', row, column, value: levels[String(cell.valeur)] })),
  ];
}

/** Types them in the open document, as it stands. */
export async function typeCells({ kind, page, sheets }: Face, cells: readonly TypedCell[]): Promise<void> {
  if (kind === 'atelier') throw new RangeError('no document to type in');
  if (sheets !== null) {
    for (const { sheet, row, column, value } of cells) sheets.spreadsheet.find(sheet)?.set(row, column, value, '@');
    return;
  }
  await page.evaluate((all) => {
    const { workbook } = (window as unknown as ExcelWindow).simulatedExcel;
    for (const { sheet, row, column, value } of all) workbook.find(sheet)?.set(row, column, value, '@');
  }, cells);
}
