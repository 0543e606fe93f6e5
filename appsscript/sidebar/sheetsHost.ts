/** The Sheets face of the pane: reads and writes the spreadsheet through Apps Script, in blocks of a bounded size. */
import type { Language } from '../../core/messages';
import { BlockGrid } from '../../pane/blockGrid';
import { gridCells } from '../../pane/gridCells';
import { HostRefusal, type PaneHost, type Place, watchBlock, type Watch } from '../../pane/host';
import { ReadingPace, rowBlocks, rowBytes } from '../../pane/messageSize';
import type { BridgeArea, BridgeBlock } from '../bridge';
import { callServer } from './scriptRun';

/** Puts a block at its rows of the grid (0-based in its area). */
function addBlock(grid: BlockGrid, first: number, { valeurs, formats, suites }: BridgeBlock): void {
  grid.addRows(valeurs);
  for (const [column, ...runs] of suites) {
    let row = first;
    for (let i = 0; i < runs.length; i += 2) {
      for (let count = 0; count < runs[i]; count++) grid.setFormat(row++, column, formats[runs[i + 1]]);
    }
  }
}

function blockBytes({ valeurs, formats, suites }: BridgeBlock): number {
  return [...valeurs, formats, ...suites].reduce((sum, row) => sum + rowBytes(row), 0);
}

function areaOf(place: Place): Promise<BridgeArea | null> {
  // Sheets has no named tables that a script can read.
  return place.kind === 'selection' ? callServer('zoneSelection') : callServer('zoneFeuille', place.name);
}

/** The cells in use of a place; null when it is blank. One call for the place, one for merged cells, one per block. */
async function readGrid(place: Place, watch?: Watch): Promise<BlockGrid | null> {
  const zone = await areaOf(place);
  if (zone === null) return null;
  const merges = (await callServer('lireFusions', zone)).map(([top, left, bottom, right]) => ({
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

/** Writes a grid of text to a new sheet; when that fails, the new sheet goes and nothing else was touched. */
async function deliver(wanted: string, grid: readonly (readonly string[])[], watch?: Watch): Promise<string> {
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

/** The pane's host for the open spreadsheet. */
export function sheetsHost(language: Language): PaneHost {
  return {
    kind: 'sheets',
    language,
    readSelection: async () => {
      const grid = await readGrid({ kind: 'selection' });
      return grid === null ? [] : gridCells(grid);
    },
    deliver,
    places: async () =>
      (await callServer('decrireClasseur')).map(({ nom, masquee }) => ({ name: nom, hidden: masquee, tables: [] })),
    readGrid,
  };
}
