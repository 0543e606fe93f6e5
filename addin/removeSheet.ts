/** Removes a sheet of ours that could not be finished: by its id, since a name may be anybody's. */
import { HostRefusal } from '../pane/host';

export interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

/** Removes sheets of ours. @throws HostRefusal `panneau.erreur.feuilleIncomplete`, which names those that stay */
export async function removeSheets(sheets: readonly MadeSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await Excel.run(async (context) => {
      const found = sheets.map(({ id }) =>
        context.workbook.worksheets.getItemOrNullObject(id).load('name, protection/protected'),
      );
      await context.sync();
      for (const sheet of found) {
        if (sheet.isNullObject) continue;
        // Excel's own menu refuses to delete a protected sheet; ours have no password.
        if (sheet.protection.protected) sheet.protection.unprotect();
        sheet.delete();
      }
      await context.sync();
    });
  } catch {
    throw new HostRefusal('panneau.erreur.feuilleIncomplete', { nom: sheets.map(({ name }) => name).join(', ') });
  }
}

/** Removes one sheet of ours. */
export function removeSheet(sheet: MadeSheet): Promise<void> {
  return removeSheets([sheet]);
}
