/** A block of cells read by the script, put in the neutral grid: in the sidebar, and in the script itself. */
import type { BlockGrid } from '../pane/blockGrid';
import { rowBytes } from '../pane/messageSize';
import type { BridgeBlock } from './bridge';

/** Puts a block at its rows of the grid (0-based in its area). */
export function addBlock(grid: BlockGrid, first: number, { valeurs, formats, suites }: BridgeBlock): void {
  grid.addRows(valeurs);
  for (const [column, ...runs] of suites) {
    let row = first;
    for (let i = 0; i < runs.length; i += 2) {
      for (let count = 0; count < runs[i]; count++) grid.setFormat(row++, column, formats[runs[i + 1]]);
    }
  }
}

/** What a block weighs in a message, in bytes. */
export function blockBytes({ valeurs, formats, suites }: BridgeBlock): number {
  return [...valeurs, formats, ...suites].reduce((sum, row) => sum + rowBytes(row), 0);
}
