/** Draws a workbook of the core as new sheets: all of them, or none. */
import type { Sheet, WorkbookModel } from '../../core/workbook';
import { HostRefusal, watchBlock, type Watch } from '../../pane/host';
import { breathe } from '../../pane/stepping';
import type { BridgeNewSheet } from '../bridge';
import { sheetExtent } from '../draw/plan/extent';
import { type Places, placesOf } from '../draw/plan/places';
import { drawMessages } from '../draw/plan/plan';
import { callServer } from './scriptRun';

/** Work between two breaths, in milliseconds. */
const SLICE_MS = 12;

/** Progress in thousandths of a sheet: rows are not the whole of it. */
const SHARE = 1000;

async function drawSheet(
  sheet: Sheet,
  id: number,
  { ids, names }: Places,
  tell: (share: number) => void,
): Promise<void> {
  const { lignes } = sheetExtent(sheet);
  let until = performance.now() + SLICE_MS;
  for (const message of drawMessages(sheet, ids, names)) {
    if (message !== null) {
      await callServer('dessiner', id, message);
      const rows = message.map((command) => (command.genre === 'valeurs' ? command.ligne + command.grille.length : 0));
      tell(Math.max(...rows) / lignes);
    } else if (performance.now() > until) await breathe();
    else continue;
    until = performance.now() + SLICE_MS;
  }
  tell(1);
}

async function abandon(made: readonly BridgeNewSheet[]): Promise<void> {
  try {
    await callServer(
      'abandonnerFeuilles',
      made.map(({ id }) => id),
    );
  } catch {
    throw new HostRefusal('panneau.erreur.feuilleIncomplete', { nom: made.map(({ nom }) => nom).join(', ') });
  }
}

/**
 * @param replace names of sheets of the model that take the place of the sheet of that name, once all are whole
 * @returns the names of the sheets, in the order of the model
 * @throws HostRefusal; the new sheets are removed, the former ones are as they were
 */
export async function drawWorkbook(
  model: WorkbookModel,
  watch?: Watch,
  replace: readonly string[] = [],
): Promise<string[]> {
  const { feuilles } = model;
  if (feuilles.length === 0) throw new HostRefusal('panneau.erreur.rien');
  const made = await callServer(
    'preparerFeuilles',
    feuilles.map((sheet) => ({ nom: sheet.nom, ...sheetExtent(sheet), remplace: replace.includes(sheet.nom) })),
  );
  try {
    const places = placesOf(model, made, replace);
    let drawn = 0;
    for (const sheet of feuilles) {
      const { id } = made[drawn];
      await drawSheet(sheet, id, places, (share) =>
        watchBlock(watch, Math.round((drawn + share) * SHARE), feuilles.length * SHARE),
      );
      drawn++;
    }
    return await callServer('acheverFeuilles', places.finished, places.namedAreas);
  } catch (error) {
    await abandon(made);
    throw error;
  }
}
