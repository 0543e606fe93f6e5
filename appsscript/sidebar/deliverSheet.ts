/** Writes a grid of text to a new sheet, in blocks of a bounded size. */
import { HostRefusal, watchBlock, type Watch } from '../../pane/host';
import { rowBlocks } from '../../pane/messageSize';
import { callServer } from './scriptRun';

/** When it fails, the new sheet goes and nothing else was touched. @returns its name */
export async function deliverSheet(
  wanted: string,
  grid: readonly (readonly string[])[],
  watch?: Watch,
): Promise<string> {
  if (grid.length === 0 || grid[0].length === 0) throw new HostRefusal('panneau.erreur.rien');
  const { id, nom } = await callServer('creerFeuille', wanted, grid.length, grid[0].length);
  try {
    for (const { first, count } of rowBlocks(grid)) {
      const rows = grid.slice(first, first + count).map((row) => [...row]);
      await callServer('ecrireBloc', id, first, rows);
      watchBlock(watch, first + count, grid.length);
    }
    await callServer('finirFeuille', id);
  } catch (error) {
    await callServer('abandonnerFeuille', id).catch(() => {
      throw new HostRefusal('panneau.erreur.feuilleIncomplete', { nom });
    });
    throw error;
  }
  return nom;
}
