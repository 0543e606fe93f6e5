/** The Excel face of the pane: reads places of the open workbook, writes results to new sheets, always as text. */
import type { Language } from '../core/messages';
import type { PaneHost } from '../pane/host';
import { gridCells } from '../pane/gridCells';
import { places } from './places';
import { readGrid } from './readGrid';
import { writeNewSheet } from './writeSheet';

/** The pane's host for the open workbook. */
export function excelHost(language: Language): PaneHost {
  return {
    kind: 'excel',
    language,
    readSelection: async () => {
      const grid = await readGrid({ kind: 'selection' });
      return grid === null ? [] : gridCells(grid);
    },
    deliver: writeNewSheet,
    places,
    readGrid,
  };
}
