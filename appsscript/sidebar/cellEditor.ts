/** Reads and rewrites scattered cells of a sheet: asked for by column, in messages of a bounded size. */
import { type CellEditor, type CellState, watchBlock } from '../../pane/host';
import { MESSAGE_BYTES, rowBytes } from '../../pane/messageSize';
import type { BridgeCells, BridgeWrite } from '../bridge';
import { callServer } from './scriptRun';

/** Cells of one call: a run of the script stays far under six minutes, and Cancel answers. */
const CELLS_PER_CALL = 10_000;
/** Rows left unasked between two cells that are still read together: as long as one call more. */
const GAP = 2000;
/** Rows of one rectangle. */
const SPAN = 50_000;

interface Asked {
  readonly row: number;
  readonly column: number;
}

/** Ranks of the cells, sorted by column then row: neighbours follow each other. */
function sortedRanks(cells: readonly Asked[]): number[] {
  return cells.map((_, rank) => rank).sort((a, b) => cells[a].column - cells[b].column || cells[a].row - cells[b].row);
}

/** Cuts sorted ranks into rectangles of a column. */
function rectangles(cells: readonly Asked[], ranks: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const rank of ranks) {
    const last = found[found.length - 1];
    const first = last === undefined ? undefined : cells[last[0]];
    const before = last === undefined ? undefined : cells[last[last.length - 1]];
    const { row, column } = cells[rank];
    const joins =
      first !== undefined &&
      before !== undefined &&
      first.column === column &&
      row - before.row <= GAP &&
      row - first.row < SPAN;
    if (joins) last.push(rank);
    else found.push([rank]);
  }
  return found;
}

/** The parts of a list that are sent together. */
function* parts(ranks: readonly number[], bytes: (rank: number) => number): Generator<readonly number[]> {
  let from = 0;
  let weight = 0;
  for (let i = 0; i < ranks.length; i++) {
    const more = bytes(ranks[i]);
    if (i > from && (i - from >= CELLS_PER_CALL || weight + more > MESSAGE_BYTES)) {
      yield ranks.slice(from, i);
      from = i;
      weight = 0;
    }
    weight += more;
  }
  if (from < ranks.length) yield ranks.slice(from);
}

/** What one cell adds to a message at least: its row, its format's rank. */
const CELL_BYTES = 20;

const states: CellEditor['states'] = async (sheet, cells, watch) => {
  const found = new Array<CellState>(cells.length);
  let done = 0;
  for (const ranks of parts(sortedRanks(cells), () => CELL_BYTES)) {
    const areas = rectangles(cells, ranks);
    const asked = areas.map((area): BridgeCells => ({
      colonne: cells[area[0]].column,
      lignes: area.map((rank) => cells[rank].row),
    }));
    const { formats, valeurs, rangs } = await callServer('lireEtats', sheet, asked);
    areas.flat().forEach((rank, i) => {
      const { row, column } = cells[rank];
      found[rank] = { row, column, value: valeurs[i], format: formats[rangs[i]] };
    });
    done += ranks.length;
    watchBlock(watch, done, cells.length);
  }
  return found;
};

const write: CellEditor['write'] = async (sheet, given, watch) => {
  let done = 0;
  const bytes = (rank: number): number => CELL_BYTES + rowBytes([given[rank].value]);
  for (const ranks of parts(sortedRanks(given), bytes)) {
    const formats: string[] = [];
    const rankOf = (format: string): number => {
      const known = formats.indexOf(format);
      return known < 0 ? formats.push(format) - 1 : known;
    };
    const cells = rectangles(given, ranks).map((area): BridgeWrite => ({
      colonne: given[area[0]].column,
      lignes: area.map((rank) => given[rank].row),
      valeurs: area.map((rank) => given[rank].value),
      rangs: area.map((rank) => rankOf(given[rank].format)),
    }));
    await callServer('ecrireEtats', sheet, formats, cells);
    done += ranks.length;
    watchBlock(watch, done, given.length);
  }
};

export const cellEditor: CellEditor = { states, write };
