/** The Sheets face of the pane: the spreadsheet read and written through Apps Script, text files by the browser. */
import type { Language } from '../../core/messages';
import { readDocumentTable } from '../../pane/documentTables';
import { downloadFiles } from '../../pane/downloads';
import { gridCells } from '../../pane/gridCells';
import { HostRefusal, type PaneHost, type Place, type SheetPlaces } from '../../pane/host';
import { SETTINGS_SHEET } from '../../pane/settingsCells';
import { isFile, TextFiles } from '../../pane/textFiles';
import { cellEditor } from './cellEditor';
import { deliverSheet } from './deliverSheet';
import { drawWorkbook } from './drawWorkbook';
import { readSheet } from './readSheet';
import { callServer } from './scriptRun';

/** Shows a cell of the spreadsheet. @throws HostRefusal for a file that is not part of it, a sheet that is hidden or gone */
async function show(place: Place, row: number, column: number): Promise<void> {
  if (isFile(place)) throw new HostRefusal('faces.erreur.montrer', { fichier: place.name, ligne: row + 1 });
  const name = place.kind === 'selection' ? (await callServer('zoneSelection'))?.feuille : place.name;
  const shown = name === undefined ? 'absente' : await callServer('montrerCellule', name, row, column);
  if (shown === 'masquee') throw new HostRefusal('faces.erreur.masquee', { nom: name as string });
  if (shown === 'absente') throw new HostRefusal('panneau.erreur.absent');
}

/** Sheets that may be read: the pane's own settings are none of them. */
async function sheetPlaces(): Promise<SheetPlaces[]> {
  const sheets = await callServer('decrireClasseur');
  return sheets
    .filter(({ nom }) => nom !== SETTINGS_SHEET)
    .map(({ nom, masquee, active }) => ({ name: nom, hidden: masquee, tables: [], ...(active ? { active } : {}) }));
}

/** The pane's host for the open spreadsheet. */
export function sheetsHost(language: Language): PaneHost {
  const files = new TextFiles();
  return {
    kind: 'sheets',
    language,
    readSelection: async () => {
      const grid = await readSheet({ kind: 'selection' });
      return grid === null ? [] : gridCells(grid);
    },
    places: async () => [...(await sheetPlaces()), ...files.places()],
    readGrid: (place, watch) => (isFile(place) ? files.readGrid(place.name, watch) : readSheet(place, watch)),
    readTable: (place, options, watch) =>
      isFile(place) ? files.readTable(place.name, options, watch) : readDocumentTable(readSheet, place, options, watch),
    addFiles: (given, watch) => files.add(given, watch),
    deliver: deliverSheet,
    deliverWorkbook: (_name, model, watch, replace) => drawWorkbook(model, watch, replace),
    deliverFiles: (_name, given) => downloadFiles(given),
    show,
    editor: cellEditor,
    settings: {
      load: () => callServer('lireReglages'),
      save: (text) => callServer('ecrireReglages', text),
    },
  };
}
