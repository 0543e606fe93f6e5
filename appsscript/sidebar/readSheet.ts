/** Reads the cells of a place of the spreadsheet, in blocks of a bounded size. */
import type { Merge } from '../../core/reading';
import { BlockGrid } from '../../pane/blockGrid';
import { type Place, watchBlock, type Watch } from '../../pane/host';
import { ReadingPace } from '../../pane/messageSize';
import { addBlock, blockBytes } from '../blocks';
import type { BridgeArea } from '../bridge';
import { callServer } from './scriptRun';

function areaOf(place: Place): Promise<BridgeArea | null> {
  // Sheets has no named tables that a script can read.
  return place.kind === 'selection' ? callServer('zoneSelection') : callServer('zoneFeuille', place.name);
}

/** The cells in use of a place; null when it is blank. One call for the place, one for merged cells, one per block. */
export async function readSheet(place: Place, watch?: Watch): Promise<BlockGrid | null> {
  const zone = await areaOf(place);
  if (zone === null) return null;
  const merges = (await callServer('lireFusions', zone)).map(([top, left, bottom, right]): Merge => ({
    top,
    left,
    bottom,
    right,
  }));
  const grid = new BlockGrid(
    { name: zone.feuille, hidden: zone.masquee, merges },
    { top: zone.ligne, left: zone.colonne, rows: zone.lignes, columns: zone.colonnes },
  );
  const pace = new ReadingPace(zone.colonnes);
  while (grid.filled < zone.lignes) {
    const first = grid.filled;
    const lignes = pace.next(zone.lignes - first);
    const block = await callServer('lireBloc', { ...zone, ligne: zone.ligne + first, lignes });
    addBlock(grid, first, block);
    pace.weighed(lignes, blockBytes(block));
    watchBlock(watch, grid.filled, zone.lignes);
  }
  return grid;
}
