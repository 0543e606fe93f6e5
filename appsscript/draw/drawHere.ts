/** Draws a workbook from the script itself: small models only, the others are drawn by the sidebar, message by message. */
import type { WorkbookModel } from '../../core/workbook';
import { dessiner } from './drawSheet';
import { abandonnerFeuilles, acheverFeuilles, preparerFeuilles } from './newSheets';
import { sheetExtent } from './plan/extent';
import { placesOf } from './plan/places';
import { drawMessages } from './plan/plan';

/** @returns the names of the new sheets; when it fails, none is left */
export function drawHere(model: WorkbookModel): string[] {
  const { feuilles } = model;
  const made = preparerFeuilles(feuilles.map((sheet) => ({ nom: sheet.nom, ...sheetExtent(sheet), remplace: false })));
  try {
    const { ids, names, finished, namedAreas } = placesOf(model, made, []);
    feuilles.forEach((sheet, i) => {
      for (const message of drawMessages(sheet, ids, names)) if (message !== null) dessiner(made[i].id, message);
    });
    return acheverFeuilles(finished, namedAreas);
  } catch (error) {
    abandonnerFeuilles(made.map(({ id }) => id));
    throw error;
  }
}
