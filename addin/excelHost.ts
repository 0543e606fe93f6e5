/** The Excel face of the pane: reads places of the open workbook and text files, writes results to new sheets. */
import type { Language } from '../core/messages';
import { readDocumentTable } from '../pane/documentTables';
import { downloadFiles } from '../pane/downloads';
import { gridCells } from '../pane/gridCells';
import type { PaneHost } from '../pane/host';
import { isFile, TextFiles } from '../pane/textFiles';
import { excelEditor } from './editor';
import { places } from './places';
import { readGrid } from './readGrid';
import { deliverWorkbook } from './render/deliverWorkbook';
import { excelSettings } from './settings';
import { show } from './show';
import { writeNewSheet } from './writeSheet';

/** The pane's host for the open workbook. */
export function excelHost(language: Language): PaneHost {
  const files = new TextFiles();
  return {
    kind: 'excel',
    language,
    readSelection: async () => {
      const grid = await readGrid({ kind: 'selection' });
      return grid === null ? [] : gridCells(grid);
    },
    places: async () => [...(await places()), ...files.places()],
    readGrid: (place, watch) => (isFile(place) ? files.readGrid(place.name, watch) : readGrid(place, watch)),
    readTable: (place, options, watch) =>
      isFile(place) ? files.readTable(place.name, options, watch) : readDocumentTable(readGrid, place, options, watch),
    addFiles: (given, watch) => files.add(given, watch),
    deliver: writeNewSheet,
    deliverWorkbook: (_name, model, watch, replace) => deliverWorkbook(model, watch, replace),
    deliverFiles: (_name, given) => downloadFiles(given),
    show,
    editor: excelEditor,
    settings: excelSettings(language),
  };
}
