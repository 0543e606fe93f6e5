/** The templates as they are really drawn: blank or filled, they are read back whole, without a finding nor a remark. */
import { FORMS, readDocument } from '../../../../core/quality/forms';
import { library } from '../../../../core/quality/referentials';
import { gridOfRows, type CellNote, type PlainCell, type SheetGrid } from '../../../../core/reading';
import { templateWorkbook } from '../../../../core/reports/quality/templates';
import type { CellValue, WorkbookModel } from '../../../../core/workbook';
import { filledData } from './filled';
import { chooser } from './layout';

const shelf = library();
const STRUCTURE = { id: '73282932000074', nom: 'Association Les Alizés' };
const JOUR = 20000;

function plain(value: CellValue): PlainCell {
  return value !== null && typeof value === 'object' ? { number: value.jour + 25569, format: 'dd/mm/yyyy' } : value;
}

function gridsOf({ feuilles }: WorkbookModel): SheetGrid[] {
  return feuilles.map(({ nom, blocs, masquee }) => {
    const rows: PlainCell[][] = [];
    const notes: CellNote[] = [];
    for (const bloc of blocs) {
      if (bloc.genre !== 'cellules') continue;
      bloc.cellules.forEach((cells, i) => {
        const row = (rows[bloc.ligne + i] ??= []);
        cells.forEach((cell, j) => {
          row[bloc.colonne + j] = plain(cell?.valeur ?? null);
          // The notes that we draw are no remarks when they come back.
          if (cell?.note !== undefined) notes.push({ row: bloc.ligne + i, column: bloc.colonne + j, text: cell.note });
        });
      });
    }
    return gridOfRows(
      nom,
      Array.from(rows, (row) => row ?? []),
      { hidden: masquee ?? false, notes },
    );
  });
}

const cases = FORMS.flatMap((form) =>
  (form.referentiel === undefined ? [undefined] : shelf.all.filter(({ genre }) => genre === form.referentiel)).map(
    (referential) => [`${form.id} ${referential?.id ?? ''}`, form, referential] as const,
  ),
);

it.each(cases)('%s', (_, form, referential) => {
  const data = filledData(form, chooser(5), referential);
  for (const [given, expected] of [
    [{}, ['qualite_lecture_document_vierge']],
    [data, []],
  ] as const) {
    const options = { jour: JOUR, referential, data: given, structure: STRUCTURE };
    const document = readDocument(gridsOf(templateWorkbook(form, options)), 'x.xlsx', shelf)!;
    expect(document.data).toEqual(given);
    expect(document.findings.map(({ code }) => code)).toEqual(expected);
    expect(document.remarques.map(({ place, texte }) => `${place.feuille} ${place.ligne} ${texte}`)).toEqual([]);
  }
});
