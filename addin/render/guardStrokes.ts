/** What closes a drawing: names of ranges, cells that stay free, protection, hidden sheets. */
import { freeAreas, isRangeName, type Sheet, type WorkbookModel } from '../../core/workbook';
import { ROWS } from './limits';
import { paintAreas } from './paint';
import { ACTION_BYTES, type Drawing, rangeIn, sheetOf, type Stroke } from './stroke';

/** What a protected sheet lets people do besides filling in its free cells: find, sort, see whole texts, link evidence. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertHyperlinks: true,
  selectionMode: 'Normal',
};

/** Cells that may be changed in a protected sheet; every other one is locked, as Excel makes it. */
export function* freeCells(drawing: Drawing, sheet: Sheet): Generator<Stroke> {
  if (sheet.protection !== true) return;
  yield* paintAreas(drawing, sheet.nom, freeAreas(sheet, ROWS), ({ format }) => {
    format.protection.locked = false;
  });
}

/**
 * Names of ranges, each known in the sheet of its range: there it never meets a name of the person's, or of an earlier
 * drawing, and it goes with its sheet. No formula of the model needs them.
 */
export function* rangeNames(drawing: Drawing, { noms = [] }: WorkbookModel): Generator<Stroke> {
  const taken = new Set<string>();
  for (const { nom, plage } of noms) {
    const key = `${plage.feuille}\n${nom.toLowerCase()}`;
    if (!isRangeName(nom) || !drawing.ids.has(plage.feuille) || taken.has(key)) continue;
    taken.add(key);
    yield {
      bytes: ACTION_BYTES + 3 * nom.length,
      draw: (workbook) => {
        sheetOf(workbook, drawing, plage.feuille).names.add(nom, rangeIn(workbook, drawing, plage));
      },
    };
  }
}

/** Protection and hiding, once everything else is drawn: a protected sheet refuses what we would still draw. */
export function* guards(drawing: Drawing, { feuilles }: WorkbookModel): Generator<Stroke> {
  for (const { nom, protection, masquee } of feuilles) {
    if (protection !== true && masquee !== true) continue;
    yield {
      bytes: ACTION_BYTES * 2,
      draw: (workbook) => {
        const place = sheetOf(workbook, drawing, nom);
        // No password: a guard against slips.
        if (protection === true) place.protection.protect(ALLOWED);
        if (masquee === true) place.visibility = 'Hidden';
      },
    };
  }
}
