/** Formulas of a block: only what the model gives as a formula becomes one, in rectangles that hold nothing else. */
import { type CellBlock, formulaAreas, onSheets } from '../../core/workbook';
import { MESSAGE_BYTES, rowBytes } from '../../pane/messageSize';
import { type Given, givenValue } from './cellValue';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

/**
 * A formula as `Range.formulas` takes it: in English, whatever the language of Excel (its reference). Excel follows the
 * sheets that it names when these are renamed.
 */
export function givenFormula(drawing: Drawing, formula: string): string | null {
  const written = onSheets(formula, drawing.current);
  return written === null ? null : `=${written}`;
}

/** Formulas, once the values are there: number formats came before, so that none is guessed. */
export function* formulas(drawing: Drawing, sheet: string, block: CellBlock): Generator<Stroke> {
  const given = (row: number, column: number): Given => {
    const { formule = '', valeur } = block.cellules[row - block.ligne][column - block.colonne] ?? { valeur: null };
    // A formula over a sheet that is not drawn: the value that it gave stands there.
    return givenFormula(drawing, formule) ?? givenValue(valeur, undefined, drawing.date1904);
  };
  for (const { ligne, colonne, hauteur, largeur } of formulaAreas(block)) {
    let rows: Given[][] = [];
    let bytes = 0;
    for (let row = 0; row < hauteur; row++) {
      rows.push(Array.from({ length: largeur }, (_, c) => given(ligne + row, colonne + c)));
      bytes += rowBytes(rows[rows.length - 1]);
      if (bytes < MESSAGE_BYTES / 2 && row < hauteur - 1) continue;
      const written = rows;
      const top = ligne + row + 1 - written.length;
      yield {
        bytes: bytes + ACTION_BYTES,
        draw: (workbook) => {
          const place = sheetOf(workbook, drawing, sheet);
          place.getRangeByIndexes(top, colonne, written.length, largeur).formulas = written;
        },
      };
      rows = [];
      bytes = 0;
    }
  }
}
