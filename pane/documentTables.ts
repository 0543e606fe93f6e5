/** Sheets of an open document as raw tables: the same steps in Excel and in Sheets, in slices. */
import { vocabularySteps } from '../core/profiles';
import { readGridSteps, type ReadingOptions, type SheetGrid } from '../core/reading';
import { drainWatched } from './drainWatched';
import { HostRefusal, type Place, type ReadTable, type Watch } from './host';
import { sheetHashSteps } from './sheetHash';

/** Reads a place of the document as a grid; null when it is blank. */
export type ReadPlace = (place: Place, watch?: Watch) => Promise<SheetGrid | null>;

/**
 * A place of the document as a raw table, named after its sheet.
 * @throws HostRefusal `panneau.erreur.vide`; Problem of core/reading
 */
export async function readDocumentTable(
  read: ReadPlace,
  place: Place,
  options: ReadingOptions,
  watch?: Watch,
): Promise<ReadTable> {
  const grid = await read(place, watch);
  if (grid === null) throw new HostRefusal('panneau.erreur.vide');
  return tableOfGrid(grid, grid.name, options, watch);
}

/** A sheet already read as a raw table, and the hash of its cells. @throws Problem of core/reading */
export async function tableOfGrid(
  grid: SheetGrid,
  fileName: string,
  options: ReadingOptions,
  watch?: Watch,
): Promise<ReadTable> {
  const sha256 = await drainWatched(sheetHashSteps(grid), watch);
  // What `knownLabels` asks for is compiled at its first call, in a fifth of a second: in slices here.
  await drainWatched(vocabularySteps());
  // The person chose this sheet: the one that a profile names may be another's name for it.
  const raw = await drainWatched(
    readGridSteps([grid], { ...options, feuille: undefined, fileName, format: 'grille' }),
    watch,
  );
  return { raw, sha256 };
}
