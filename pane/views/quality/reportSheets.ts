/** Sheets of the register and of its lists, known by their first two lines: written in a document, they are not returned documents. */
import { catalogue } from '../../../core/messages';
import { type CellView, emptyCell, type SheetGrid, viewCell } from '../../../core/reading';
import { CELL_TEXT } from '../../../core/table';

const { phrases } = catalogue.fr;

/** What a sentence begins with, before its first slot. */
function beginning(code: string): string {
  return (phrases[code] ?? '').split('{')[0];
}

/**
 * Beginnings of the title and of the sentence under it. Both, for templates have titles and names of sheets in common with
 * these reports: « Structures », « Réunions ».
 */
const LINES: readonly (readonly [title: string, sentence: string])[] = [
  ...Object.keys(phrases).flatMap((code) => /^(reseau\.feuille\.\w+)\.titre$/.exec(code)?.[1] ?? []),
  'annuaire.interne',
].map((stem) => [beginning(`${stem}.titre`), beginning(`${stem}.explication`)]);

/** The first cell of a line. */
function lineText(grid: SheetGrid, row: number): string {
  const cell = emptyCell();
  const view: CellView = { text: '', kind: CELL_TEXT };
  if (grid.rowCount <= row || !grid.read(row, 0, cell)) return '';
  viewCell(cell, grid.date1904, view);
  return view.text;
}

/** Whether a sheet of the document is one of these reports. */
export function isReportSheet(grid: SheetGrid): boolean {
  const [title, sentence] = [lineText(grid, 0), lineText(grid, 1)];
  if (title === '' || sentence === '') return false;
  const isEmpty = sentence === phrases['reseau.liste.vide'];
  return LINES.some(([first, second]) => title.startsWith(first) && (isEmpty || sentence.startsWith(second)));
}
