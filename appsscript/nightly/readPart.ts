/** Reads rows of a sheet inside the script, in blocks, as the sidebar does; stops when the time is out. */
import type { Merge } from '../../core/reading/grid/grid';
import { BlockGrid } from '../../pane/blockGrid';
import { ReadingPace } from '../../pane/messageSize';
import { addBlock, blockBytes } from '../blocks';
import type { BridgeArea } from '../bridge';
import { lireBloc, lireFusions } from '../readBlock';
import { type Budget, mustHaveTime } from './budget';

function read(grid: BlockGrid, zone: BridgeArea, first: number, count: number, budget: Budget): void {
  const pace = new ReadingPace(zone.colonnes);
  for (let done = 0; done < count;) {
    mustHaveTime(budget);
    const lignes = pace.next(count - done);
    const block = lireBloc({ ...zone, ligne: first + done, lignes });
    addBlock(grid, grid.filled, block);
    pace.weighed(lignes, blockBytes(block));
    done += lignes;
  }
}

/**
 * The head of a sheet followed by a part of its rows.
 * @param head rows kept above the part: title and header; 0 when the part begins at the first row
 * @throws OutOfTime
 */
export function readPart(zone: BridgeArea, head: number, first: number, count: number, budget: Budget): BlockGrid {
  const merges = lireFusions(zone)
    .map(([top, left, bottom, right]): Merge => ({ top, left, bottom, right }))
    // Rows below the head are no longer where they were.
    .filter(({ bottom }) => (first === 0 ? bottom < count : bottom < head));
  const grid = new BlockGrid(
    { name: zone.feuille, hidden: zone.masquee, merges },
    { top: 0, left: 0, rows: head + count, columns: zone.colonnes },
  );
  read(grid, zone, 0, head, budget);
  read(grid, zone, first, count, budget);
  return grid;
}
