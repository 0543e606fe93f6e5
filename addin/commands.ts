/** The ribbon commands that run without the pane; their names are the FunctionName of manifest.xml. */
import { type Language, phrase } from '../core/messages';
import { columnSample, SAMPLE_TYPES } from '../pane/views/columnSample';
import { writeNewSheet } from './writeSheet';

/** A sheet of messy sample columns, one per kind of value, to try the cell functions on. */
export function sampleGrid(language: Language): string[][] {
  const columns = SAMPLE_TYPES.map((type) => [phrase(`panneau.type.${type}`, {}, language), ...columnSample(type)]);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
}

/** Declares the commands to Office. An event that is not completed leaves Excel waiting, so it always is. */
export function registerCommands(language: Language): void {
  Office.actions.associate('creerFeuilleExemple', async (event: Office.AddinCommands.Event) => {
    try {
      await writeNewSheet(phrase('menu.feuilleExemple', {}, language), sampleGrid(language));
    } finally {
      event.completed();
    }
  });
}
