/** Links and notes of a sheet's cells. */
import { type Annexes, cellName, quotedName } from '../../core/workbook';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

/** Notes (ExcelApi 1.18); before, threaded comments (1.10); before, none: what they say is in the sheet's help too. */
const NOTES_SET = '1.18';
const COMMENTS_SET = '1.10';

/** Links inside the workbook. Excel gives linked cells a look of its own: ours come after. */
export function* links(drawing: Drawing, sheet: string, { liens }: Annexes): Generator<Stroke> {
  for (const { ligne, colonne, feuille, cellule } of liens) {
    // A sheet of the model may stand under another name in this workbook.
    const target = `${quotedName(drawing.names.get(feuille) ?? feuille)}!${cellule}`;
    yield {
      bytes: ACTION_BYTES + 3 * target.length,
      draw: (workbook) => {
        sheetOf(workbook, drawing, sheet).getRangeByIndexes(ligne, colonne, 1, 1).hyperlink = {
          documentReference: target,
        };
      },
    };
  }
}

/** Notes on cells. */
export function* notes(drawing: Drawing, sheet: string, annexes: Annexes): Generator<Stroke> {
  const asNotes = drawing.supports(NOTES_SET);
  if (!asNotes && !drawing.supports(COMMENTS_SET)) return;
  for (const { ligne, colonne, texte } of annexes.notes) {
    yield {
      bytes: ACTION_BYTES + 3 * texte.length,
      draw: (workbook) => {
        const place = sheetOf(workbook, drawing, sheet);
        if (asNotes) place.notes.add(cellName(ligne, colonne), texte);
        else place.comments.add(place.getRangeByIndexes(ligne, colonne, 1, 1), texte);
      },
    };
  }
}
