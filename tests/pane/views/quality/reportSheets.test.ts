/** Reports written in the document are not read again; no template is taken for one. */
import { registerWorkbook } from '../../../../core/reports/quality/reseau';
import { directoryWorkbook } from '../../../../core/reports/quality/annuaire';
import { gridOfRows, type PlainCell, type SheetGrid } from '../../../../core/reading';
import type { Sheet } from '../../../../core/workbook';
import { isReportSheet } from '../../../../pane/views/quality/reportSheets';
import { TEMPLATES } from '../../../core/reports/quality/templates/drawn';
import { sampleRegister } from '../../../core/quality/sampleNetwork';
import { MARTINIQUE } from './fakePane';

/** The cells of the first block: titles. */
function gridOf({ nom, blocs: [block] }: Sheet): SheetGrid {
  const rows = block.genre === 'cellules' ? block.cellules : [];
  return gridOfRows(
    nom,
    rows.map((row) =>
      row.map((cell) => (typeof cell?.valeur === 'object' ? null : (cell?.valeur ?? null)) as PlainCell),
    ),
  );
}

it('knows the sheets of the register and of the internal directory', () => {
  const register = sampleRegister(MARTINIQUE, 3, [], '2026-01-31');
  const sheets = [...registerWorkbook(register, []).feuilles.slice(1), ...directoryWorkbook(register).feuilles];
  expect(sheets.filter((sheet) => !isReportSheet(gridOf(sheet))).map(({ nom }) => nom)).toEqual([]);
});

it('knows no sheet of a template', () => {
  const sheets = TEMPLATES.flatMap(({ model }) => model.feuilles);
  expect(sheets.filter((sheet) => isReportSheet(gridOf(sheet))).map(({ nom }) => nom)).toEqual([]);
  expect(isReportSheet(gridOfRows('Vide', []))).toBe(false);
});
